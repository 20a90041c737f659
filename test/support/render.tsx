import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router";
import { cleanup, render } from "@solidjs/testing-library";
import { type Component, createRoot, Suspense } from "solid-js";
import { onTestFinished } from "vitest";
import type { StoredRecord } from "#crdt/record.ts";
import type { Day } from "#domain/day.ts";
import { makeId } from "#domain/ids.ts";
import { deriveId } from "#exchange/derived-id.ts";
import { type AppVersion, AppVersionContext } from "#parts/app-version.ts";
import { openStore } from "#storage/store.ts";
import { ToastHost } from "#ui/toast-host.tsx";
import { createToasts, ToastsContext } from "#ui/toasts.ts";
import { makeWorkspace } from "#workspace/open-workspace.ts";
import { type Workspace, WorkspaceContext } from "#workspace/workspace.ts";
import { searchTexts } from "../../src/app/search-texts.ts";

let opened = 0;
let drawn = 0;

/** The same ids at each run. */
export function anId(): string {
  return makeId(new Uint32Array(12).map((_, place) => (place === 11 ? (drawn += 1) : place)));
}

export const spaceId = "space1111111";
export const today = "2026-11-23" as Day;

/** A real store on a database of its own, where it is 23 November 2026, 14 h 05 in Rimouski. */
export async function aWorkspace(records: readonly StoredRecord[] = []): Promise<Workspace> {
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
      deviceId: (team, device) => deriveId(team, "devices", "device", device),
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

const version: AppVersion = {
  build: "1",
  waiting: () => false,
  apply: () => {},
  offlineReady: () => true,
  missingFiles: () => Promise.resolve(0),
};

export interface Opened {
  readonly workspace: Workspace;
  /** Where the person is: « /entreprises?q=bois ». */
  readonly address: () => string;
  readonly go: (address: string) => void;
}

/** Opens a page at `address` (its route is `path`), over a workspace of its own unless one is given. */
export async function openPage(
  page: Component,
  {
    path = "*",
    address = "/",
    workspace: given,
    records,
  }: {
    readonly path?: string;
    readonly address?: string;
    readonly workspace?: Workspace;
    readonly records?: readonly StoredRecord[];
  } = {},
): Promise<Opened> {
  const workspace = given ?? (await aWorkspace(records));
  const history = createMemoryHistory();
  history.set({ value: address });
  const toasts = createToasts();
  render(() => (
    <WorkspaceContext.Provider value={workspace}>
      <AppVersionContext.Provider value={version}>
        <ToastsContext.Provider value={toasts}>
          <MemoryRouter history={history} root={(props) => <Suspense>{props.children}</Suspense>}>
            <Route path={path} component={page} />
            <Route path="*" component={() => <p>{"elsewhere"}</p>} />
          </MemoryRouter>
          <ToastHost undoLabel="Annuler" />
        </ToastsContext.Provider>
      </AppVersionContext.Provider>
    </WorkspaceContext.Provider>
  ));
  onTestFinished(cleanup); // not automatic without Vitest's globals
  return { workspace, address: () => history.get(), go: (value) => history.set({ value }) };
}
