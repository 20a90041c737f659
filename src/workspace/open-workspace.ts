import { type Accessor, createSignal } from "solid-js";
import type { Day } from "#domain/day.ts";
import type { RecordType } from "#domain/record-types.ts";
import { listSigners } from "#exchange/list-signers.ts";
import { breathe, makePause } from "#storage/slices.ts";
import { onDemand } from "#storage/on-demand.ts";
import type { Space } from "#storage/spaces.ts";
import { toRefusal } from "#storage/storage-error.ts";
import type { Store } from "#storage/store.ts";
import { authorOf, holderOf } from "./authors.ts";
import { allTypes, makeDirectory, writtenTypes } from "./directory.ts";
import { makePulse } from "./query.ts";
import { readAhead } from "./read-ahead.ts";
import type { Keeping, Safety } from "./safety.ts";
import { makeDirectorySearch, type SearchTexts } from "./search.ts";
import type { Workspace } from "./workspace.ts";

/** What the device brings: its clock, its chance, its promise to keep the data. */
export interface Device {
  readonly now: () => number;
  readonly today: () => Day;
  readonly newId: () => string;
  readonly keeping: Accessor<Keeping>;
  /** Called after each save: asks the device once to keep the data, and `again` when a person does. */
  readonly askToKeep: (again?: boolean) => void;
  readonly loadSearchTexts: () => Promise<SearchTexts>;
  /** What the first screen shows, to be read before the rest; all unless told. */
  readonly firstTypes?: () => readonly RecordType[] | undefined;
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
  const search = makeDirectorySearch(replica, async () => {
    void findActs().catch(() => undefined);
    await store.readRest();
    await readAhead(replica, "followUps", makePause()); // the bar of every screen counts those that are due
    setWhole(true);
    return device.loadSearchTexts();
  });
  const deviceIds = new Map<string, string>();
  let learning = 0;
  const [left, setLeft] = createSignal(countLeft(store));
  const [full, setFull] = createSignal(false);
  const [isWhole, setWhole] = createSignal(allTypes.every((type) => replica.expected(type) === 0));

  /** A device's id is hashed when first asked for: hashing is asynchronous, reading is not. */
  async function learn(name: string): Promise<void> {
    if (deviceIds.has(name)) return;
    deviceIds.set(name, "");
    learning += 1;
    deviceIds.set(name, await device.deviceId(space.id, name));
    learning -= 1;
    // Once for all: a screen that names a hundred devices is not drawn a hundred times.
    if (learning === 0) pulse.raise(new Set(["devices"]));
  }
  store.subscribe((types) => {
    pulse.raise(types);
    setLeft(countLeft(store));
    search.refresh();
  });
  await learn(store.device);
  const first = device.firstTypes?.();
  await readAhead(replica, first?.[0] ?? "enterprises", makePause());
  // Some ms each, and no part of drawing: the first day wakes Intl.
  device.today();
  await breathe();
  search.refresh();

  const watchWrite: Workspace["watchWrite"] = async (writing, hasWritten = () => true) => {
    try {
      const answer = await writing;
      if (hasWritten(answer)) {
        setFull(false);
        device.askToKeep();
      }
      return answer;
    } catch (error) {
      const refusal = toRefusal(error);
      if (refusal instanceof Error && refusal.name === "StorageFull") setFull(true);
      throw refusal;
    }
  };

  const findActs = onDemand(async () => {
    const { makeActs } = await import("./acts.ts");
    return makeActs(store, watchWrite);
  });
  // Fetched at once, unless a fast first screen is worth a moment.
  if (first === undefined) void findActs().catch(() => undefined);
  return {
    space,
    store,
    directory,
    pulse,
    search,
    isWhole,
    safety: () => {
      pulse.follow(writtenTypes);
      isWhole(); // what was counted before it was read is exact then
      const total = directory.count();
      return { ...left(), total, keeping: device.keeping(), full: full() };
    },
    me: () => {
      pulse.follow(["devices", "members"]);
      const here = directory.find("devices", deviceIds.get(store.device));
      return directory.find("members", holderOf(here, "now"));
    },
    author: (actor) => {
      pulse.follow(["devices", "members"]);
      void learn(actor.split("-")[0] ?? actor);
      return authorOf(actor, store.device, directory, deviceIds);
    },
    watchWrite,
    askToKeep: () => device.askToKeep(true),
    today: device.today,
    now: device.now,
    newId: device.newId,
    // Loaded by now, but for a save in the very first moment.
    save: async (changes, more) => (await findActs()).save(changes, more),
    put: async (...one) => (await findActs()).put(...one),
    remove: async (...one) => (await findActs()).remove(...one),
    restore: async (entries) => (await findActs()).restore(entries),
    write: async (act, writes) => (await findActs()).write(act, writes),
  };
}

const writtenNames: ReadonlySet<string> = new Set(writtenTypes);

function countLeft(store: Store): Pick<Safety, "onlyHere" | "unconfirmed" | "holders"> {
  const unsent = store.unsent();
  return {
    onlyHere: countWritten(unsent.keys(), () => true),
    unconfirmed: countWritten(store.pending().keys(), (key) => !unsent.has(key)),
    holders: countHolders(store),
  };
}

/** What is on a phone that was lost is nowhere. Once devices are paired, they are the team. */
function countHolders({ holders, replica }: Store): number {
  const devices = holders();
  if (devices.length === 0) return 0;
  const signers = listSigners(replica.all("signers").values());
  const inUse = signers.filter(({ state }) => state === "active").map(({ device }) => device);
  const isKnown = (name: string) => signers.some(({ device }) => device === name);
  return devices.filter((name) => (isKnown(name) ? inUse.includes(name) : inUse.length < 2)).length;
}

function countWritten(keys: Iterable<string>, isCounted: (key: string) => boolean): number {
  let found = 0;
  for (const key of keys) {
    if (writtenNames.has(key.slice(0, key.indexOf("/"))) && isCounted(key)) found += 1;
  }
  return found;
}
