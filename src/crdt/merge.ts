import { deletedField, deletedValue } from "./bin.ts";
import { type Cell, type Dot, dotsOf, liveValues } from "./cell.ts";
import { cellOf, isPresent } from "./fields.ts";
import { canonicalJson, type Json } from "./json.ts";
import { put } from "./own.ts";
import type { StoredRecord } from "./record.ts";
import type { FieldWrite, RecordWrite } from "./write.ts";

/** Of two records for one thing, the one that stays: the same on every device, so that one always does. */
export function keptOf<R extends { readonly id: string }>(
  a: R,
  b: R,
): { readonly kept: R; readonly merged: R } {
  return a.id < b.id ? { kept: a, merged: b } : { kept: b, merged: a };
}

/** The fields that do not say the same in both: a person chooses. Sets and lists are united, `deleted` is none. */
export function differingFields(a: StoredRecord, b: StoredRecord): readonly string[] {
  const names = new Set([...Object.keys(a.fields), ...Object.keys(b.fields)]);
  return [...names]
    .filter((field) => field !== deletedField && !field.includes("/"))
    .filter((field) => said(cellOf(a, field)).join() !== said(cellOf(b, field)).join())
    .toSorted();
}

/**
 * One act: what the kept record lacks of sets and lists, the fields `taken` of the merged one with all
 * their live values, and the merged record into the bin, with where it went and which values it replaced.
 */
export function mergeWrites(
  kept: StoredRecord,
  merged: StoredRecord,
  taken: ReadonlySet<string>,
): readonly RecordWrite[] {
  const fields = [
    ...differingFields(kept, merged)
      .filter((field) => taken.has(field))
      .flatMap((field) => valuesOver(kept, field, distinct(cellOf(merged, field)))),
    ...unitedParts(kept, merged),
  ];
  const over: Record<string, readonly Dot[]> = {};
  for (const write of fields) if (write.over.length > 0) put(over, write.field, write.over);
  const value: Json = { ...deletedValue(merged, kept.id), over };
  const dots = dotsOf(cellOf(merged, deletedField));
  return [
    { type: kept.type, id: kept.id, fields },
    {
      type: merged.type,
      id: merged.id,
      fields: [{ field: deletedField, value, over: dots }],
    },
  ];
}

/** The values of a field over all that stands there; each with a dot of its own, so that a conflict stays one. */
function valuesOver(kept: StoredRecord, field: string, values: readonly Json[]): FieldWrite[] {
  const [first, ...others] = values;
  return [
    { field, value: first ?? null, over: dotsOf(cellOf(kept, field)) },
    ...others.map((value): FieldWrite => ({ field, value, over: [] })),
  ];
}

/** Members of sets and items of lists that the kept record lacks. */
function unitedParts(kept: StoredRecord, merged: StoredRecord): FieldWrite[] {
  const here = new Set(
    Object.entries(kept.fields).flatMap(([field, cell]) =>
      distinct(cell).map((value) => partKey(field, value)),
    ),
  );
  return Object.entries(merged.fields)
    .filter(([field]) => field.includes("/"))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([field, cell]) => {
      const mine = cellOf(kept, field);
      if (isPresent(cell)) {
        return isPresent(mine) ? [] : [{ field, value: true, over: dotsOf(mine) }];
      }
      // The same item under another key is one; another item under the same key is a second value.
      const items = distinct(cell).filter(
        (value) => typeof value !== "boolean" && !here.has(partKey(field, value)),
      );
      const isEmpty = said(mine).length === 0;
      return items.map((value, place): FieldWrite => ({
        field,
        value,
        over: isEmpty && place === 0 ? dotsOf(mine) : [],
      }));
    });
}

function partKey(field: string, value: Json): string {
  return `${field.slice(0, field.indexOf("/"))} ${canonicalJson(value)}`;
}

/** Different live values that say something, in an order that no clock decides. */
function distinct(cell: Cell | undefined): readonly Json[] {
  const byText = new Map(
    liveValues(cell).flatMap(({ value }) =>
      value === null || value === "" ? [] : [[canonicalJson(value), value] as const],
    ),
  );
  return [...byText.keys()].toSorted().map((text) => byText.get(text) ?? null);
}

function said(cell: Cell | undefined): readonly string[] {
  return distinct(cell).map((value) => canonicalJson(value));
}
