import { type Dot, liveValues, widen } from "./cell.ts";
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
  const lists = values.filter((value) => listIn(value) !== undefined);
  if (lists.length === 0) return "live";
  if (values.includes(null)) return "asked";
  const listed = new Set<string>();
  for (const list of lists) for (const dot of listIn(list) ?? []) addDot(listed, dot);
  const isCovered = dotsBeside(record).every(([actor, n]) => listed.has(dotKey(actor, n)));
  return isCovered ? "binned" : "asked";
}

/** What to write in `deleted`, of the record as the screen showed it. `into`: the one it was merged into. */
export function deletedValue(record: StoredRecord, into?: string): Json {
  const dots = dotsBeside(record);
  return into === undefined ? { dots } : { dots, into };
}

/** The id that reads and links follow: the smallest of the live ones, only while in the bin. */
export function intoOf(record: StoredRecord): string | undefined {
  if (binState(record) !== "binned") return undefined;
  const ids = liveValues(own(record.fields, deletedField))
    .map(({ value }) => memberOf(value, "into"))
    .filter((id) => typeof id === "string");
  return ids.toSorted()[0];
}

/** Live dots of every cell but `deleted`, of unknown fields too; in an order that no clock decides. */
function dotsBeside({ fields }: StoredRecord): readonly Dot[] {
  return Object.entries(fields)
    .flatMap(([field, cell]) => (field === deletedField ? [] : widen(cell).values))
    .toSorted(compareDots)
    .map(({ actor, n }) => [actor, n]);
}

function listIn(value: Json): readonly Json[] | undefined {
  const dots = memberOf(value, "dots");
  return dots !== undefined && isList(dots) ? dots : undefined;
}

function memberOf(value: Json, key: string): Json | undefined {
  if (value === null || typeof value !== "object" || isList(value)) return undefined;
  return own(value, key);
}

function addDot(listed: Set<string>, dot: Json): void {
  if (!isList(dot)) return;
  const [actor, n] = dot;
  if (typeof actor === "string" && typeof n === "number") listed.add(dotKey(actor, n));
}
