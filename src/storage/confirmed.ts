import type { Json } from "#crdt/json.ts";
import { isList } from "#crdt/json.ts";
import type { Database } from "./database.ts";

/** Of a device of the team, the erased records, by `type/id`, that files of it showed as erased. */
export interface Confirmed {
  readonly device: string;
  /** When the last of these files came, wall clock in ms. */
  readonly at: number;
  readonly keys: ReadonlySet<string>;
}

const prefix = "setting/screen/erased-on/";

/** To be called in a transaction. */
export async function noteConfirmed(
  db: Database,
  device: string,
  at: number,
  keys: readonly string[],
): Promise<void> {
  const known = await db.meta.get(`${prefix}${device}`);
  const before = known !== undefined && "value" in known ? keysIn(known.value) : [];
  const value: Json = { at, keys: [...new Set([...before, ...keys])] };
  await db.meta.put({ key: `${prefix}${device}`, value });
}

export async function listConfirmed(db: Database): Promise<readonly Confirmed[]> {
  const rows = await db.meta.where("key").startsWith(prefix).toArray();
  return rows.flatMap((row) => {
    if (!("value" in row)) return [];
    const device = row.key.slice(prefix.length);
    return [{ device, at: atIn(row.value), keys: new Set(keysIn(row.value)) }];
  });
}

function keysIn(value: Json): readonly string[] {
  if (typeof value !== "object" || value === null || isList(value)) return [];
  const keys = value["keys"] ?? null;
  return isList(keys) ? keys.filter((key) => typeof key === "string") : [];
}

function atIn(value: Json): number {
  if (typeof value !== "object" || value === null || isList(value)) return 0;
  return typeof value["at"] === "number" ? value["at"] : 0;
}
