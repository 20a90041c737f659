import { isList, type Json } from "#crdt/json.ts";
import type { RecordType } from "#domain/record-types.ts";
import type { LeavingValue } from "./published-values.ts";
import type { Rekey } from "./rekey.ts";

/**
 * One value as the file has it: links and keys of items under their ids for this audience. `targetOf`
 * gives the record that a link leads to, if it goes too; a link to what stays is dropped.
 */
export async function rekeyed(
  type: RecordType,
  { field, spec, value }: LeavingValue,
  rekey: Rekey,
  targetOf: (to: RecordType, id: string) => string | undefined,
): Promise<Json | undefined> {
  if (spec.kind === "link" || spec.kind === "links") {
    const ids = Array.isArray(value) ? value : [value];
    const kept = ids.flatMap((id: Json) =>
      typeof id === "string" ? (targetOf(spec.to, id) ?? []) : [],
    );
    const keys = await Promise.all(kept.map((id) => rekey.id(spec.to, id)));
    return spec.kind === "links" ? keys.toSorted() : keys[0];
  }
  if (spec.kind !== "items" || !Array.isArray(value)) return value;
  const items = value.map(async (item: Json): Promise<Json> => {
    if (item === null || typeof item !== "object" || isList(item)) return {};
    return { ...item, key: await rekey.id(`${type}/${field}`, keyOf(item)) };
  });
  return Promise.all(items);
}

/** Of an item of a list. */
export function keyOf(item: Readonly<Record<string, Json>>): string {
  const { key } = item;
  return typeof key === "string" ? key : "";
}
