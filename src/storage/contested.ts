import { contestsOf, gesturesAgainst } from "#crdt/contest.ts";
import { cellOf, contestsField } from "#crdt/fields.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { Replica } from "#crdt/replica.ts";
import { deriveId } from "./derive-id.ts";
import { recordKey, typeOfKey } from "./record-key.ts";

/** Records of one type as they will be, by id. */
export type Coming = ReadonlyMap<string, StoredRecord>;

/**
 * Copies of erased records whose original now shows a gesture that nobody contested: they are erased by
 * it. The same answer on every device, whatever came first: nothing is drawn here.
 */
export function erasedCopies(
  replica: Replica,
  type: string,
  coming: Coming,
): readonly StoredRecord[] {
  const erases = [...coming.values()].some(({ erased }) => erased.length > 0);
  const brings = [...coming.values()].some((record) => isCopy(record));
  if (!erases && !brings) return [];
  const find = (id: string) => coming.get(id) ?? replica.get(type, id);
  const copies = new Map<string, StoredRecord>();
  // A copy that is here may be one of what is erased now; it is looked for only then.
  if (erases) for (const record of replica.all(type).values()) addCopy(copies, record);
  for (const record of coming.values()) addCopy(copies, record);
  return [...copies.keys()].flatMap((id) => {
    const copy = find(id);
    if (copy === undefined || copy.erased.length > 0) return [];
    const erased = gesturesAgainst(copy, find);
    return erased.length === 0 ? [] : [{ type, id, fields: {}, erased }];
  });
}

/** Of these (`type/id`), those that somebody contested, here or on another device: a copy of them lives. */
export function broughtBack(replica: Replica, keys: readonly string[]): ReadonlySet<string> {
  const wanted = new Set(keys);
  const back = new Set<string>();
  for (const type of new Set(keys.map(typeOfKey))) {
    for (const record of replica.all(type).values()) {
      if (record.erased.length > 0 || !isCopy(record)) continue;
      for (const { old } of contestsOf(record)) {
        const key = recordKey({ type, id: old });
        if (wanted.has(key)) back.add(key);
      }
    }
  }
  return back;
}

/**
 * These (`type/id`), and what they were copies of: an erased copy says it no more, and readers know the
 * first id. `space`: its id.
 */
export async function withOrigins(
  replica: Replica,
  space: string,
  keys: readonly string[],
): Promise<readonly string[]> {
  const wanted = new Set(keys);
  const erased = [...new Set(keys.map(typeOfKey))].flatMap((type) =>
    [...replica.all(type).values()].filter((record) => record.erased.length > 0),
  );
  const origins = erased.map(async ({ type, id }) => {
    const copy = await deriveId(space, type, "contest", id);
    return wanted.has(recordKey({ type, id: copy })) ? [recordKey({ type, id })] : [];
  });
  return [...keys, ...(await Promise.all(origins)).flat()];
}

function addCopy(copies: Map<string, StoredRecord>, record: StoredRecord): void {
  if (isCopy(record)) copies.set(record.id, record);
}

function isCopy(record: StoredRecord): boolean {
  return cellOf(record, contestsField) !== undefined && contestsOf(record).length > 0;
}
