import { contestsOf, gesturesAgainst } from "#crdt/contest.ts";
import { cellOf, contestsField } from "#crdt/fields.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { Replica } from "#crdt/replica.ts";

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

function addCopy(copies: Map<string, StoredRecord>, record: StoredRecord): void {
  if (isCopy(record)) copies.set(record.id, record);
}

function isCopy(record: StoredRecord): boolean {
  return cellOf(record, contestsField) !== undefined && contestsOf(record).length > 0;
}
