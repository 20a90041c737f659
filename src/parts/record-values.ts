import type { FieldSpec } from "#domain/field.ts";
import type { Entry } from "#workspace/entry.ts";
import { liveValuesOf } from "#workspace/live-values.ts";
import { type EditedItem, itemsToSave } from "./edited-items.ts";

/** Values of a field, or of the cells under it, that cannot be read here. */
export function oddUnder(entry: Entry | undefined, field: string): readonly unknown[] {
  return Object.entries(entry?.odd ?? {}).flatMap(([cell, value]) =>
    cell === field || cell.startsWith(`${field}/`) ? [value] : [],
  );
}

/** A field as it is written: with what the form could not show, so that it stays. */
export function valueToSave(
  entry: Entry | undefined,
  spec: FieldSpec,
  field: string,
  read: unknown,
): unknown {
  if (spec.kind !== "items" || !Array.isArray(read)) return read;
  const edited: readonly EditedItem[] = read;
  return itemsToSave(spec, edited, (key) => {
    const stored = liveValuesOf(entry?.record, `${field}/${key}`).at(-1)?.value;
    return isParts(stored) ? stored : undefined;
  });
}

function isParts(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
