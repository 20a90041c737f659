import { deletedField, memberOf } from "./bin.ts";
import { type Cell, type Dot, type DottedValue, dotsOf, liveValues } from "./cell.ts";
import { dotKey } from "./dot.ts";
import { cellOf } from "./fields.ts";
import { isList } from "./json.ts";
import type { StoredRecord } from "./record.ts";
import type { FieldWrite, RecordWrite } from "./write.ts";

/** A value of the kept record that a merge replaced, by field and dot. */
export type FindReplaced = (
  id: string,
  field: string,
  actor: string,
  n: number,
) => DottedValue | undefined;

export interface Unmerging {
  readonly writes: readonly RecordWrite[];
  /** Fields whose values of before were never on this device: what the merge wrote stays there. */
  readonly unknown: readonly string[];
}

/**
 * Takes a merge back: the merged record out of the bin, and in those that it was merged into (`kepts`)
 * each value that the merge replaced, over what the merge wrote. What was written there since stays.
 */
export function unmergeWrites(
  kepts: readonly StoredRecord[],
  merged: StoredRecord,
  find: FindReplaced,
): Unmerging {
  const { type, id } = merged;
  const cell = cellOf(merged, deletedField);
  const back = { field: deletedField, value: null, over: dotsOf(cell) };
  const writes: RecordWrite[] = [{ type, id, fields: [back] }];
  const unknown = new Set<string>();
  for (const kept of kepts) {
    const merges = liveValues(cell).filter(({ value }) => memberOf(value, "into") === kept.id);
    const fields = Object.keys(kept.fields).flatMap((field) => {
      const written = writtenBy(merges, cellOf(kept, field));
      const dots = written.length === 0 ? [] : replacedDots(merges, field);
      const replaced = dots.flatMap(([actor, n]) => find(kept.id, field, actor, n) ?? []);
      if (replaced.length === dots.length) return valuesBack(kept, field, written, replaced);
      unknown.add(field);
      return [];
    });
    if (fields.length > 0) writes.push({ type: kept.type, id: kept.id, fields });
  }
  return { writes, unknown: [...unknown] };
}

/** One act has one clock, and its values one writer. */
function writtenBy(merges: readonly DottedValue[], cell: Cell | undefined): readonly DottedValue[] {
  return liveValues(cell).filter((one) =>
    merges.some(({ actor, at }) => one.actor === actor && one.at === at),
  );
}

function valuesBack(
  kept: StoredRecord,
  field: string,
  written: readonly DottedValue[],
  replaced: readonly DottedValue[],
): FieldWrite[] {
  if (written.length === 0) return [];
  // With nothing to bring back, what stands beside is said again: an empty value would contradict it.
  const isWritten = new Set(written.map(({ actor, n }) => dotKey(actor, n)));
  const beside = liveValues(cellOf(kept, field)).filter(
    ({ actor, n }) => !isWritten.has(dotKey(actor, n)),
  );
  const [first, ...others] = replaced.length > 0 ? replaced : beside.slice(0, 1);
  return [
    { field, value: first?.value ?? null, over: written.map(({ actor, n }) => [actor, n]) },
    ...others.map(({ value }): FieldWrite => ({ field, value, over: [] })),
  ];
}

/** The dots in `field` of the kept record that these merges replaced, each once. */
function replacedDots(merges: readonly DottedValue[], field: string): readonly Dot[] {
  const dots = new Map<string, Dot>();
  for (const { value } of merges) {
    const over = memberOf(value, "over") ?? null;
    const list = memberOf(over, field) ?? null;
    for (const dot of isList(list) ? list : []) {
      if (!isList(dot)) continue;
      const [actor, n] = dot;
      if (typeof actor === "string" && typeof n === "number") {
        dots.set(dotKey(actor, n), [actor, n]);
      }
    }
  }
  return [...dots.values()];
}
