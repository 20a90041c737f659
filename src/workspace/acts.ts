import { binState } from "#crdt/bin.ts";
import { dotsOf } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { RecordWrite } from "#crdt/write.ts";
import { isRecordType } from "#domain/record-types.ts";
import { isPublished } from "#storage/is-published.ts";
import type { Store } from "#storage/store.ts";
import { changeToWrite } from "./change.ts";
import { checkWrites } from "./check-writes.ts";
import type { Entry } from "./entry.ts";
import { type ActName, noteRefusal, noteStep } from "./last-steps.ts";
import { toBin } from "./to-bin.ts";
import { type Step, undoWrites } from "./undo.ts";
import type { Gone, Saved, SaveOptions, Workspace } from "./workspace.ts";

/** What a person does to records: see `Workspace`. */
export type Acts = Pick<Workspace, "save" | "put" | "remove" | "restore" | "write">;

export function makeActs(store: Store, watchWrite: Workspace["watchWrite"]): Acts {
  /** `befores`: the records as they were when the disk took what it `took`, other tabs' writes included. */
  async function commit(writes: readonly RecordWrite[], { leaveGone, ...more }: SaveOptions = {}) {
    let befores: readonly (StoredRecord | undefined)[] = [];
    let took: readonly RecordWrite[] = [];
    let left: Gone = { binned: 0, erased: 0 };
    const writing = store.write((replica) => {
      const find = ({ type, id }: RecordWrite) => replica.get(type, id);
      const there = leaveGone ? writes.filter((one) => !isGone(find(one))) : writes;
      if (leaveGone) left = countGone(writes.map(find));
      if (leaveGone && there.length === 0) throw new RecordsGone();
      took = there.filter((one) => one.fields.length > 0);
      befores = took.map(find);
      refuseErased(befores);
      return took;
    }, more);
    try {
      await watchWrite(writing);
    } catch (error) {
      noteRefusal(error);
      throw error;
    }
    return { befores, took, left };
  }

  async function write(
    act: ActName,
    writes: readonly RecordWrite[],
    more?: SaveOptions,
  ): Promise<Saved> {
    for (const one of writes) refuseLosing(one);
    for (const { type, id, fields } of writes) {
      if (fields.length > 0) refusePublished(store.replica.get(type, id));
    }
    const { befores, took: done, left } = await commit(writes, more);
    const types = [...new Set(done.map(({ type }) => type).filter(isRecordType))];
    noteStep({ is: "act", act, types });
    const steps = done.flatMap(({ type, id, fields }, place): Step[] => {
      const after = store.replica.get(type, id);
      if (after === undefined) return [];
      return [{ before: befores[place], after, fields: fields.map((one) => one.field) }];
    });
    return {
      left,
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only known types are written here
      keys: done.map(({ type, id }) => ({ type, id })) as Saved["keys"],
      undo: async () => {
        await commit(undoWrites(steps));
        noteStep({ is: "act", act: "undo", types });
      },
    };
  }

  return {
    async save(changes, { also = [], ...more } = {}) {
      const writes = changes.map(changeToWrite);
      await checkWrites(changes, writes);
      return write("save", [...writes, ...also], more);
    },
    put({ type, id, record }, field, value, also = []) {
      const over = dotsOf(cellOf(record, field));
      return write("put", [
        { type, id, fields: [{ field, value, over }] },
        ...also.map(changeToWrite),
      ]);
    },
    remove: (entries, more) => write("remove", entries.map(toBin), more),
    restore: (entries) => write("restore", entries.map(outOfBin)),
    write,
  };
}

/** @throws {TypeError} a screen offered to change what a team published: the program is wrong. */
function refusePublished(record: StoredRecord | undefined): void {
  if (record === undefined || !isPublished(record)) return;
  throw new TypeError(`${record.type} ${record.id} is published: it is read here, not written`);
}

/** What is written on an erased record comes to nothing: it is not said to be kept. */
class RecordErased extends Error {
  override readonly name = "RecordErased";
}

/** All that an act was about went before it was written. */
class RecordsGone extends Error {
  override readonly name = "RecordsGone";
}

function isGone(record: StoredRecord | undefined): boolean {
  return record !== undefined && (record.erased.length > 0 || binState(record) === "binned");
}

function countGone(records: readonly (StoredRecord | undefined)[]): Gone {
  const gone = records.filter(isGone);
  const binned = gone.filter((record) => record?.erased.length === 0).length;
  return { binned, erased: gone.length - binned };
}

function refuseErased(befores: readonly (StoredRecord | undefined)[]): void {
  const isErased = (record: StoredRecord | undefined) => (record?.erased.length ?? 0) > 0;
  if (befores.length > 0 && befores.every(isErased)) throw new RecordErased();
}

/** @throws {TypeError} the register of incidents is kept for five years: none of it goes to the bin. */
function refuseLosing({ type, id, fields }: RecordWrite): void {
  if (type !== "incidents") return;
  if (!fields.some(({ field, value }) => field === "deleted" && value !== null)) return;
  throw new TypeError(`${type} ${id} is kept: it is completed, not deleted`);
}

function outOfBin({ type, id, record }: Entry): RecordWrite {
  const over = dotsOf(record.fields["deleted"]);
  return { type, id, fields: [{ field: "deleted", value: null, over }] };
}
