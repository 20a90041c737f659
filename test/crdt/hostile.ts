/** Cells and records of the right shape that no device of ours would write. */
import {
  type Arbitrary,
  array,
  constantFrom,
  dictionary,
  nat,
  oneof,
  record,
  tuple,
} from "fast-check";
import type { Cell, DottedValue, WideCell } from "#crdt/cell.ts";
import type { Json } from "#crdt/json.ts";
import type { WideRecord } from "#crdt/record.ts";

export const actors = ["a", "b", "B", "__proto__", "constructor"] as const;
export const highest = 4;

const actor = constantFrom(...actors);
const n = nat(highest);
const at = nat(1);
const values: readonly Json[] = [null, true, "x", "x ", ["x"], { k: 1, j: null }, { j: 1 }];
const value = constantFrom(...values);

export const aDottedValue: Arbitrary<DottedValue> = record({ actor, n, at, value });

/** Values twice under one dot, unsorted, not covered by `seen`; or nothing at all. */
export const aWideCell: Arbitrary<WideCell> = record({
  seen: dictionary(actor, n, { noNullPrototype: true }),
  values: array(aDottedValue, { maxLength: 5 }),
});

export const aCell: Arbitrary<Cell> = oneof(aWideCell, tuple(actor, n, at, value));

const names = ["name", "__proto__", "constructor", "tags/a", "deleted"];

export const aRecord: Arbitrary<WideRecord> = record({
  type: constantFrom("things"),
  id: constantFrom("r0"),
  fields: dictionary(constantFrom(...names), aWideCell, { noNullPrototype: true, maxKeys: 4 }),
  erased: oneof(
    { weight: 5, arbitrary: constantFrom<readonly string[]>([]) },
    { weight: 1, arbitrary: array(constantFrom("g1", "g2", "g3"), { maxLength: 3 }) },
  ),
});

/** Fails on the first attempt to change anything inside. */
export function frozen<T>(whole: T): T {
  if (typeof whole !== "object" || whole === null) return whole;
  for (const inner of Object.values(whole)) frozen(inner);
  return Object.freeze(whole);
}
