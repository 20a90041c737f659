import { derivedIdInput, idFromHash } from "#domain/ids.ts";
import { isNeq } from "#domain/neq.ts";
import type { CheckedRow } from "./check-rows.ts";

/** What the id of a new organisation is derived from, so that one sheet makes one set on two phones. */
export interface DeriveKey {
  readonly by: "id" | "neq" | "name";
  readonly value: string;
  readonly municipality?: string;
}

/** A NEQ that cannot be right (1199999999 stands in many sheets) would make one of several. */
export function deriveKeyOf({ id, values }: CheckedRow): DeriveKey | undefined {
  if (id !== undefined) return { by: "id", value: id };
  const { neq, name, municipality } = values;
  if (typeof neq === "string" && isNeq(neq)) return { by: "neq", value: neq };
  if (typeof name !== "string") return undefined;
  return typeof municipality === "string"
    ? { by: "name", value: name, municipality }
    : { by: "name", value: name };
}

/** The id that each row would get, by line; persons get a random one. `sha256` is the device's own. */
export async function deriveIds(
  space: string,
  type: "enterprises" | "buyers",
  rows: readonly CheckedRow[],
  sha256: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>,
): Promise<ReadonlyMap<number, string>> {
  const encoder = new TextEncoder();
  const ids = new Map<number, string>();
  for (let at = 0; at < rows.length; at += batch) {
    const some = rows.slice(at, at + batch).map(async (row) => {
      const key = deriveKeyOf(row);
      if (key === undefined) return;
      const input = derivedIdInput(space, type, key.by, key.value, key.municipality);
      ids.set(row.line, idFromHash(await sha256(encoder.encode(input))));
    });
    // oxlint-disable-next-line no-await-in-loop -- 50,000 hashes at once would fill the memory
    await Promise.all(some);
  }
  return ids;
}

const batch = 500;
