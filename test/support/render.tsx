import { type Component, createRoot } from "solid-js";
import { onTestFinished } from "vitest";
import type { StoredRecord } from "#crdt/record.ts";
import type { Day } from "#domain/day.ts";
import type { FieldsOf, RecordType } from "#domain/record-types.ts";
import { deriveId } from "#storage/derive-id.ts";
import { openStore } from "#storage/store.ts";
import { type Device, makeWorkspace } from "#workspace/open-workspace.ts";
import { type Saved, type Workspace, WorkspaceContext } from "#workspace/workspace.ts";
import { searchTexts } from "../../src/app/search-texts.ts";
import { anId } from "./builders.ts";
import { renderPages, type ShownPages } from "./pages.tsx";

let opened = 0;

export const spaceId = "space1111111";
export const today: Day = "2026-11-23";

/** A real store on a database of its own, where it is 23 November 2026, 14 h 05 in Rimouski. */
export async function aWorkspace(
  records: readonly StoredRecord[] = [],
  device: Partial<Device> = {},
): Promise<Workspace> {
  let clock = Date.parse("2026-11-23T19:05:00Z");
  const database = `test-${(opened += 1)}`;
  const now = () => (clock += 1000);
  const store = await openStore({ database, space: spaceId, now });
  await store.load();
  if (records.length > 0) await store.join(records, { from: "test" });
  const space = {
    id: spaceId,
    name: "Équipe d’essai",
    database,
    sample: false,
    createdAt: 0,
    openedAt: 0,
  };
  const { workspace, dispose } = await createRoot(async (disposeRoot) => ({
    workspace: await makeWorkspace(space, store, {
      now,
      today: () => today,
      newId: anId,
      keeping: () => "kept",
      askToKeep: () => {},
      loadSearchTexts: () => Promise.resolve(searchTexts),
      deviceId: (team, name) => deriveId(team, "devices", "device", name),
      ...device,
    }),
    dispose: disposeRoot,
  }));
  onTestFinished(async () => {
    dispose();
    store.close();
    await store.db.delete();
  });
  return workspace;
}

export interface Opened extends ShownPages {
  readonly workspace: Workspace;
}

/** Saves a new record as a person would; gives its id. */
export async function put<T extends RecordType>(
  workspace: Workspace,
  type: T,
  values: FieldsOf<T>,
): Promise<string> {
  const id = anId();
  await workspace.save([{ type, id, shown: undefined, values }]);
  return id;
}

/** Changes fields of a record as a form would, over what this device shows. */
export function anotherValue<T extends RecordType>(
  workspace: Workspace,
  type: T,
  id: string,
  values: FieldsOf<T>,
): Promise<Saved> {
  const shown = workspace.directory.find(type, id)?.record;
  return workspace.save([{ type, id, shown, values }]);
}

/** A second device of the same team: a workspace of its own that has received everything from `other`. */
export async function aColleague(other: Workspace): Promise<Workspace> {
  const workspace = await aWorkspace();
  await exchange(other, workspace);
  return workspace;
}

/** What a file of `from` brings to `to`. */
export async function exchange(from: Workspace, to: Workspace): Promise<void> {
  const { replica, device } = from.store;
  const records = replica.types().flatMap((type) => Array.from(replica.all(type).values()));
  await to.store.join(records, { from: device });
}

/** Opens a page at `address` (its route is `path`), over a workspace of its own unless one is given. */
export function openPage(
  page: Component,
  { path = "*", ...more }: OpenOptions & { readonly path?: string } = {},
): Promise<Opened> {
  return openPages({ [path]: page }, more);
}

interface OpenOptions {
  readonly address?: string;
  readonly workspace?: Workspace;
  readonly records?: readonly StoredRecord[];
}

/** Pages by their routes, to follow a person from one to the next. */
export async function openPages(
  pages: Readonly<Record<string, Component>>,
  { address = "/", workspace: given, records }: OpenOptions = {},
): Promise<Opened> {
  const workspace = given ?? (await aWorkspace(records));
  const shown = renderPages(pages, address, (props) => (
    <WorkspaceContext.Provider value={workspace}>{props.children}</WorkspaceContext.Provider>
  ));
  return { workspace, ...shown };
}
