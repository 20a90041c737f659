import type { StoredRecord } from "#crdt/record.ts";
import { makeReplica } from "#crdt/replica.ts";
import { type RecordWrite, writeRecord } from "#crdt/write.ts";
import type { Day } from "#domain/day.ts";
import { isRecordType } from "#domain/record-types.ts";
import type { Bytes } from "#exchange/bundle.ts";
import { readBundle } from "#exchange/read-bundle.ts";
import { writeBundle } from "#exchange/write-bundle.ts";
import { changeToWrite } from "#workspace/change.ts";
import { type Directory, makeDirectory } from "#workspace/directory.ts";
import type { Joining } from "#workspace/joining-records.ts";
import type { Saved, Workspace } from "#workspace/workspace.ts";
import { anId } from "./builders.ts";

/** What a staff phone has of a workspace: the app's own acts take it. */
export interface StaffPhone
  extends Joining, Pick<Workspace, "me" | "today" | "newId" | "save" | "write"> {
  readonly directory: Directory;
  readonly device: string;
  /** All that it knows; for a colleague, what changed here since the last file for it. */
  readonly file: (colleague?: string) => Promise<Bytes>;
  readonly receive: (file: Bytes) => Promise<void>;
}

export interface StaffOptions {
  readonly space: { readonly id: string; readonly name: string };
  /** Six base-58 characters. */
  readonly device: string;
  readonly member: string;
  /** What its clock shows first, ms: no two phones agree. */
  readonly clock: number;
  readonly today: Day;
}

/** A phone of the team without its disk: records, writes and files are the app's own. */
export function aStaffPhone({ space, device, member, clock, today }: StaffOptions): StaffPhone {
  const replica = makeReplica();
  const directory = makeDirectory(replica);
  let [n, at] = [1, clock];
  let rev = 0;
  const changed = new Map<string, number>();
  const given = new Map<string, number>();
  const note = (records: readonly StoredRecord[]) => {
    rev += 1;
    for (const { type, id } of records) changed.set(`${type}/${id}`, rev);
  };

  async function commit(writes: readonly RecordWrite[]): Promise<Saved> {
    for (const one of writes) {
      const stamp = { actor: `${device}-first123`, n, at: (at += 1000) };
      const written = writeRecord(replica.get(one.type, one.id), one, stamp);
      n = written.n;
      replica.replace([written.record]);
      note([written.record]);
    }
    const keys = writes.flatMap(({ type, id }) => (isRecordType(type) ? [{ type, id }] : []));
    return { keys, undo: () => Promise.reject(new Error("nobody undoes anything here")) };
  }

  return {
    space,
    device,
    store: { replica },
    directory,
    me: () => directory.find("members", member),
    today: () => today,
    newId: anId,
    write: (_, writes) => commit(writes),
    save: (changes, more) => commit([...changes.map(changeToWrite), ...(more?.also ?? [])]),
    async file(colleague) {
      const since = colleague === undefined ? 0 : (given.get(colleague) ?? 0);
      if (colleague !== undefined) given.set(colleague, rev);
      const records = replica
        .types()
        .flatMap((type) => Array.from(replica.all(type).values()))
        .filter(({ type, id }) => (changed.get(`${type}/${id}`) ?? 0) > since);
      // The same records are the same bytes: nothing here says which phone it was.
      const from = { device: "PhoneX", name: "Téléphone" };
      const { bytes, left } = await writeBundle({ space, from, made, records });
      if (left.length > 0) throw new Error(`left out: ${JSON.stringify(left)}`);
      return bytes;
    },
    async receive(file) {
      const reading = await readBundle(file);
      if (!reading.ok) throw new Error(`refused: ${JSON.stringify(reading.problem)}`);
      note(replica.join(reading.bundle.records).changed);
    },
  };
}

const made = "2026-11-26T17:00:00Z";
