import { binState, deletedField, intoOf, intosOf } from "#crdt/bin.ts";
import { dotsOf } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import { keptOf, mergeWrites } from "#crdt/merge.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { unmergeWrites } from "#crdt/unmerge.ts";
import type { RecordWrite } from "#crdt/write.ts";
import type { RecordType } from "#domain/record-types.ts";
import { listHistory, type PastValue } from "#storage/history.ts";
import type { Entry } from "./entry.ts";
import type { Saved, Workspace } from "./workspace.ts";

export { keptOf } from "#crdt/merge.ts";

/** What two sheets may turn out to be: one enterprise, one buyer, one person. */
export const mergeableTypes = ["enterprises", "buyers", "contacts"] as const;
export type MergeableType = (typeof mergeableTypes)[number];

export function mergeableType(type: RecordType | undefined): MergeableType | undefined {
  return mergeableTypes.find((one) => one === type);
}

/** Makes one of two: `taken` are the fields that the kept one takes from the other. */
export function merge(
  { write }: Workspace,
  a: Entry,
  b: Entry,
  taken: ReadonlySet<string>,
): Promise<Saved> {
  const { kept, merged } = keptOf<StoredRecord>(a.record, b.record);
  return write("save", mergeWrites(kept, merged, taken));
}

export interface TakeBack {
  readonly writes: readonly RecordWrite[];
  /** Fields of kept sheets whose values of before a merge were never on this device: they stay. */
  readonly unknown: readonly string[];
}

/** Out of the bin, to be written as one act; of what was merged, the kept sheet is put back too. */
export async function takeBack({ store }: Workspace, entries: readonly Entry[]): Promise<TakeBack> {
  const made = await Promise.all(
    entries.map(async ({ type, id, record }): Promise<TakeBack> => {
      const kepts = intosOf(record).flatMap((into) => store.replica.get(type, into) ?? []);
      if (kepts.length > 0) return unmergeWrites(kepts, record, await findIn(store.db, kepts));
      const over = dotsOf(cellOf(record, deletedField));
      const fields = [{ field: deletedField, value: null, over }];
      return { writes: [{ type, id, fields }], unknown: [] };
    }),
  );
  return {
    writes: made.flatMap(({ writes }) => writes),
    unknown: [...new Set(made.flatMap(({ unknown }) => unknown))],
  };
}

/** What was merged into this sheet, and can be taken out again. */
export function mergedInto({ store }: Workspace, { type, id }: Entry): readonly string[] {
  return Array.from(store.replica.all(type).values())
    .filter((record) => deletedField in record.fields && intoOf(record) === id)
    .map((record) => record.id);
}

/** A sheet in the bin because it was merged, and not deleted. */
export function isMerged({ record }: Entry): boolean {
  return binState(record) === "binned" && intosOf(record).length > 0;
}

/** The sheet that this one was merged into, also while a change made elsewhere contests it. */
export function mergeTarget(
  { directory }: Workspace,
  { type, id, record }: Entry,
): Entry | undefined {
  const [into] = intosOf(record);
  const found: Entry | undefined = directory.find(type, into);
  return found?.id === id || found?.state === "erased" ? undefined : found;
}

async function findIn(db: Workspace["store"]["db"], kepts: readonly StoredRecord[]) {
  const past = new Map<string, PastValue>();
  const key = (id: string, field: string, actor: string, n: number) =>
    JSON.stringify([id, field, actor, n]);
  const histories = await Promise.all(kepts.map(({ type, id }) => listHistory(db, type, id)));
  for (const [place, history] of histories.entries()) {
    const id = kepts[place]?.id ?? "";
    for (const value of history) past.set(key(id, value.field, value.actor, value.n), value);
  }
  return (id: string, field: string, actor: string, n: number) =>
    past.get(key(id, field, actor, n));
}
