import { type Accessor, createSignal } from "solid-js";
import { deletedValue } from "#crdt/bin.ts";
import { dotsOf } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import type { RecordWrite } from "#crdt/write.ts";
import type { Day } from "#domain/day.ts";
import type { Space } from "#storage/spaces.ts";
import type { Store } from "#storage/store.ts";
import { authorOf } from "./authors.ts";
import { type Change, changeToWrite } from "./change.ts";
import { makeDirectory } from "./directory.ts";
import type { Entry } from "./entry.ts";
import { makePulse } from "./query.ts";
import type { Keeping } from "./safety.ts";
import { makeDirectorySearch, type SearchTexts } from "./search.ts";
import { type Step, undoWrites } from "./undo.ts";
import type { Saved, SaveOptions, Workspace } from "./workspace.ts";

/** What the device brings: its clock, its chance, its promise to keep the data. */
export interface Device {
  readonly now: () => number;
  readonly today: () => Day;
  readonly newId: () => string;
  readonly keeping: Accessor<Keeping>;
  /** Called after each save: asks the device once to keep the data, and `again` when a person does. */
  readonly askToKeep: (again?: boolean) => void;
  readonly loadSearchTexts: () => Promise<SearchTexts>;
  /** Id of a device's record from its six characters. */
  readonly deviceId: (space: string, device: string) => Promise<string>;
}

/** Makes the workspace of a store whose records are in memory. Call inside a Solid root. */
export async function makeWorkspace(
  space: Space,
  store: Store,
  device: Device,
): Promise<Workspace> {
  const { replica } = store;
  const directory = makeDirectory(replica);
  const pulse = makePulse();
  const search = makeDirectorySearch(replica, device.loadSearchTexts);
  const deviceIds = new Map<string, string>();
  const [onlyHere, setOnlyHere] = createSignal(store.unsent().size);
  const [full, setFull] = createSignal(false);

  /** A device's id is hashed when first asked for: hashing is asynchronous, reading is not. */
  async function learn(name: string): Promise<void> {
    if (deviceIds.has(name)) return;
    deviceIds.set(name, "");
    deviceIds.set(name, await device.deviceId(space.id, name));
    pulse.raise(new Set(["devices"]));
  }
  await learn(store.device);

  store.subscribe((types) => {
    pulse.raise(types);
    setOnlyHere(store.unsent().size);
    search.refresh();
  });
  search.refresh();

  async function write(writes: readonly RecordWrite[], more?: SaveOptions): Promise<Saved> {
    const done = writes.filter((one) => one.fields.length > 0);
    const befores = new Map(done.map(({ type, id }) => [`${type}/${id}`, replica.get(type, id)]));
    try {
      await store.write(() => done, more);
      setFull(false);
    } catch (error) {
      if (error instanceof Error && error.name === "StorageFull") setFull(true);
      throw error;
    }
    device.askToKeep();
    const steps = done.flatMap(({ type, id, fields }): Step[] => {
      const after = replica.get(type, id);
      if (after === undefined) return [];
      const before = befores.get(`${type}/${id}`);
      return [{ before, after, fields: fields.map((one) => one.field) }];
    });
    return {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only known types are written here
      keys: done.map(({ type, id }) => ({ type, id })) as Saved["keys"],
      undo: async () => {
        await store.write(() => undoWrites(steps));
      },
    };
  }

  return {
    space,
    store,
    directory,
    pulse,
    search,
    safety: () => {
      pulse.follow(["enterprises", "buyers", "contacts", "interactions", "followUps"]);
      const total = directory.count();
      return { total, onlyHere: onlyHere(), keeping: device.keeping(), full: full() };
    },
    me: () => {
      pulse.follow(["devices", "members"]);
      const here = directory.find("devices", deviceIds.get(store.device));
      return directory.find("members", here?.member);
    },
    author: (actor) => {
      pulse.follow(["devices", "members"]);
      void learn(actor.split("-")[0] ?? actor);
      return authorOf(actor, store.device, directory, deviceIds);
    },
    askToKeep: () => device.askToKeep(true),
    today: device.today,
    now: device.now,
    newId: device.newId,
    async save(changes: readonly Change[], more) {
      const writes = changes.map(changeToWrite);
      await checkWrites(changes, writes);
      return write(writes, more);
    },
    put: ({ type, id, record }, field, value) =>
      write([{ type, id, fields: [{ field, value, over: dotsOf(cellOf(record, field)) }] }]),
    remove: (entries) => write(entries.map(toBin)),
    restore: (entries) => write(entries.map(outOfBin)),
  };
}

/**
 * What a person writes fits the schemas, which come with the first save and not with the first screen.
 * @throws {TypeError} a form let something through: the program is wrong, not the person.
 */
async function checkWrites(
  changes: readonly Change[],
  writes: readonly RecordWrite[],
): Promise<void> {
  const { checkField } = await import("#domain/schema.ts");
  for (const [place, { type }] of changes.entries()) {
    for (const { field, value } of writes[place]?.fields ?? []) {
      const problem = checkField(type, field, value);
      if (problem?.weight === "stop") throw new TypeError(`${type} ${field}: ${problem.code}`);
    }
  }
}

function toBin({ type, id, record }: Entry): RecordWrite {
  const over = dotsOf(record.fields["deleted"]);
  return { type, id, fields: [{ field: "deleted", value: deletedValue(record), over }] };
}

function outOfBin({ type, id, record }: Entry): RecordWrite {
  const over = dotsOf(record.fields["deleted"]);
  return { type, id, fields: [{ field: "deleted", value: null, over }] };
}
