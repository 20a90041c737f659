import type { StoredRecord } from "#crdt/record.ts";
import type { Replica } from "#crdt/replica.ts";

/** The bin's and the erased ones too. */
export function allRecords(replica: Replica): readonly StoredRecord[] {
  const records: StoredRecord[] = [];
  for (const type of replica.types()) {
    for (const record of replica.all(type).values()) records.push(record);
  }
  return records;
}

export function countErased(replica: Replica): number {
  return allRecords(replica).filter(({ erased }) => erased.length > 0).length;
}
