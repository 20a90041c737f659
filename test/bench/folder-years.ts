/** A team beside one shared folder for years, in memory: what is asked of the folder is counted. */
import { dotsOf } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import { joinStored, type StoredRecord } from "#crdt/record.ts";
import { writeRecord } from "#crdt/write.ts";
import { sha256Of } from "#exchange/attachment-line.ts";
import type { Bytes } from "#exchange/bundle.ts";
import type { FolderPort } from "#exchange/folder-port.ts";
import type { FolderSide, ObjectDraft } from "#exchange/folder-side.ts";
import { type FolderState, newFolderState } from "#exchange/folder-state.ts";
import { syncFolder } from "#exchange/folder-sync.ts";
import { recordLine } from "#exchange/record-line.ts";
import { bigDirectory } from "../support/big-directory.ts";
import { makeDraw } from "../support/search-corpus.ts";

export const space = "Space1234567";
export const devices = 20;
export const records = 2000;
export const days = 3 * 365;
const dayMs = 86_400_000;

interface Counted {
  lists: number;
  gets: number;
  puts: number;
  removes: number;
}

export const none: Counted = { lists: 0, gets: 0, puts: 0, removes: 0 };

interface Folder {
  readonly objects: Map<string, { readonly draft: ObjectDraft; readonly at: number }>;
  readonly asked: Counted;
  /** What the last visit read. */
  readonly read: ObjectDraft[];
}

export function makeFolder(): Folder {
  return { objects: new Map(), asked: { ...none }, read: [] };
}

/** A device that keeps its records and its memory of the folder; objects are not sealed until weighed. */
export function makeDevice(number: number, folder: Folder) {
  const device = `Bench${"ABCDEFGHJKLMNPQRSTUVWXYZ"[number] ?? "z"}`;
  const held = new Map<string, StoredRecord>();
  const state: FolderState = newFolderState();
  let rev = 0;
  let n = 1;
  let day = 0;
  const drafts = new WeakMap<Bytes, ObjectDraft>();
  const take = (incoming: readonly StoredRecord[]) => {
    for (const record of incoming) {
      const key = `${record.type}/${record.id}`;
      const joined = joinStored(held.get(key), record);
      if (!joined.changed) continue;
      held.set(key, joined.record);
      rev += 1;
    }
  };
  const side: FolderSide = {
    space,
    device,
    now: () => day * dayMs,
    rev: () => Promise.resolve(rev),
    load: () => Promise.resolve(rev),
    get: (type, id) => held.get(`${type}/${id}`),
    all: () => held.values(),
    join: (_, incoming) => Promise.resolve(take(incoming)),
    open(bytes, { device: signer }) {
      const draft = draftsOf.get(bytes);
      if (draft === undefined) throw new Error("no such object");
      folder.read.push(draft);
      const { records: of, replaces } = draft;
      return Promise.resolve({
        is: "opened",
        object: { signer, records: of, replaces, blobs: [] },
      });
    },
    keep: () => Promise.resolve(),
    settle: () => Promise.resolve(),
    write(draft) {
      serial += 1;
      const bytes = new TextEncoder().encode(String(serial));
      drafts.set(bytes, draft);
      draftsOf.set(bytes, draft);
      return Promise.resolve({ bytes, left: new Set<string>(), blobs: [] });
    },
    blobs: () => Promise.resolve([]),
    hear: () => Promise.resolve({ is: "heard", unread: [] }),
    notice: () => Promise.resolve({ digest: "", write: () => Promise.resolve(undefined) }),
    digest: (of) => Promise.resolve(of.map(lineOf)),
    sha: sha256Of,
    isGone: () => false,
    trust: "",
    seal: "",
    save: () => Promise.resolve(),
  };
  const { asked, objects } = folder;
  const port: FolderPort = {
    list() {
      asked.lists += 1;
      return Promise.resolve(Array.from(objects, ([name, { at }]) => ({ name, at })));
    },
    get(name) {
      asked.gets += 1;
      return Promise.resolve(bytesOf.get(name));
    },
    put(name, bytes) {
      asked.puts += 1;
      const draft = drafts.get(bytes);
      if (draft !== undefined) objects.set(name, { draft, at: serial });
      bytesOf.set(name, bytes);
      return Promise.resolve();
    },
    remove(name) {
      asked.removes += 1;
      objects.delete(name);
      return Promise.resolve();
    },
  };
  return {
    all: () => [...held.values()],
    take,
    edit(record: StoredRecord, value: string) {
      const before = held.get(`${record.type}/${record.id}`) ?? record;
      const fields = [{ field: "phone", value, over: dotsOf(cellOf(before, "phone")) }];
      const { type, id } = record;
      const actor = `${device}-bench111`;
      const written = writeRecord(before, { type, id, fields }, { actor, n, at: day * dayMs });
      ({ n } = written);
      take([written.record]);
    },
    async visit(on: number) {
      day = on;
      folder.read.length = 0;
      await syncFolder(side, port, state);
    },
  };
}

let serial = 0;
const draftsOf = new WeakMap<Bytes, ObjectDraft>();
const bytesOf = new Map<string, Bytes>();
const lines = new WeakMap<StoredRecord, string>();

function lineOf(record: StoredRecord): string {
  const line = lines.get(record) ?? recordLine(record);
  lines.set(record, line);
  return line;
}

/** On a working day half of the devices correct two sheets each; all come by, some twice. */
export async function liveYears(team: readonly ReturnType<typeof makeDevice>[]): Promise<void> {
  const draw = makeDraw(20);
  const directory = bigDirectory({ seed: 20, count: records, today: "2026-11-30" });
  team[0]?.take(directory);
  for (let day = 0; day < days; day += 1) {
    const isWorked = day % 7 < 5;
    for (const device of team) {
      if (isWorked && draw() < 0.5) {
        for (let edit = 0; edit < 2; edit += 1) {
          const record = directory[Math.floor(draw() * directory.length)];
          if (record !== undefined) device.edit(record, `418 555-${day}-${edit}`);
        }
      }
      // oxlint-disable-next-line no-await-in-loop -- day by day
      if (isWorked || draw() < 0.1) await device.visit(day);
    }
  }
  for (let round = 0; round < 4; round += 1) {
    for (const device of team) {
      // oxlint-disable-next-line no-await-in-loop
      await device.visit(days + 8 * round);
    }
  }
}

/** The most that one of them asks. */
export async function idleVisits(
  team: readonly ReturnType<typeof makeDevice>[],
  { asked }: Folder,
): Promise<number> {
  let most = 0;
  for (const device of team) {
    Object.assign(asked, none);
    // oxlint-disable-next-line no-await-in-loop
    await device.visit(days + 26);
    most = Math.max(most, asked.lists + asked.gets + asked.puts + asked.removes);
  }
  return most;
}
