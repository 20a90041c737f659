import { type DottedValue, liveValues, widen } from "./cell.ts";
import { compareDots, dotKey } from "./dot.ts";
import { isList, type Json } from "./json.ts";
import { own } from "./own.ts";
import type { StoredRecord } from "./record.ts";

/** The cell that says whether a record is in the bin. `null` in it restores. */
export const deletedField = "deleted";

/** `asked`: a list beside a live `null` or beside a live dot that no list has; a person decides. */
export type BinState = "live" | "binned" | "asked";

export function binState(record: StoredRecord): BinState {
  const cell = own(record.fields, deletedField);
  if (cell === undefined) return "live";
  const values = liveValues(cell).map(({ value }) => value);
  if (values.every((value) => listIn(value) === undefined)) return "live";
  return values.includes(null) || unlisted(record).length > 0 ? "asked" : "binned";
}

/** Of a record that is `asked`: the live values that no deletion had seen, with their fields. */
export function unlisted(record: StoredRecord): readonly FieldValue[] {
  const listed = new Set<string>();
  for (const { value } of liveValues(own(record.fields, deletedField))) {
    for (const dot of listIn(value) ?? []) addDot(listed, dot);
  }
  return valuesBeside(record).filter(({ value }) => !listed.has(dotKey(value.actor, value.n)));
}

export interface FieldValue {
  readonly field: string;
  readonly value: DottedValue;
}

/** What to write in `deleted`, of the record as the screen showed it. `into`: the one it was merged into. */
export function deletedValue(record: StoredRecord, into?: string): Readonly<Record<string, Json>> {
  const dots = valuesBeside(record).map(({ value }) => [value.actor, value.n]);
  return into === undefined ? { dots } : { dots, into };
}

/** The id that reads and links follow: the smallest of the live ones, only while in the bin. */
export function intoOf(record: StoredRecord): string | undefined {
  return binState(record) === "binned" ? intosOf(record)[0] : undefined;
}

/** The records that somebody merged this one into, the smallest id first; also while that is contested. */
export function intosOf(record: StoredRecord): readonly string[] {
  const ids = liveValues(own(record.fields, deletedField)).flatMap(({ value }) => {
    const id = memberOf(value, "into");
    return typeof id === "string" ? [id] : [];
  });
  return [...new Set(ids)].toSorted();
}

/** Live values of every cell but `deleted`, of unknown fields too; in an order that no clock decides. */
function valuesBeside({ fields }: StoredRecord): readonly FieldValue[] {
  return Object.entries(fields)
    .filter(([field]) => field !== deletedField)
    .flatMap(([field, cell]) => widen(cell).values.map((value) => ({ field, value })))
    .toSorted((a, b) => compareDots(a.value, b.value));
}

function listIn(value: Json): readonly Json[] | undefined {
  const dots = memberOf(value, "dots") ?? null;
  return isList(dots) ? dots : undefined;
}

/** A member of a JSON object; of anything else, nothing. */
export function memberOf(value: Json, key: string): Json | undefined {
  if (value === null || typeof value !== "object" || isList(value)) return undefined;
  return own(value, key);
}

function addDot(listed: Set<string>, dot: Json): void {
  if (!isList(dot)) return;
  const [actor, n] = dot;
  if (typeof actor === "string" && typeof n === "number") listed.add(dotKey(actor, n));
}
