import { joinStored, type Removed, type StoredRecord } from "./record.ts";

/** Every record of a space, in memory. It only grows by join, so the order of arrival is nothing. */
export interface Replica {
  get(type: string, id: string): StoredRecord | undefined;
  /** Binned and erased ones too. The map itself, which follows later joins. */
  all(type: string): ReadonlyMap<string, StoredRecord>;
  /** The types that have a record, unknown ones too, sorted. */
  types(): readonly string[];
  /** +1 at each change of a record of that type. */
  version(type: string): number;
  /** `changed` holds each record that changed once, as it is afterwards. */
  join(records: Iterable<StoredRecord>): {
    readonly changed: readonly StoredRecord[];
    readonly removed: readonly Removed[];
  };
  /** Takes records as they are: what `joinStored` made of those that are here now, by `get`. */
  replace(records: Iterable<StoredRecord>): void;
}

export function makeReplica(): Replica {
  const tables = new Map<string, Map<string, StoredRecord>>();
  const versions = new Map<string, number>();

  function table(type: string): Map<string, StoredRecord> {
    const known = tables.get(type);
    if (known !== undefined) return known;
    const made = new Map<string, StoredRecord>();
    tables.set(type, made);
    return made;
  }
  const version = (type: string) => versions.get(type) ?? 0;

  function set(record: StoredRecord): void {
    table(record.type).set(record.id, record);
    versions.set(record.type, version(record.type) + 1);
  }

  return {
    get: (type, id) => tables.get(type)?.get(id),
    all: table,
    types: () => [...tables.keys()].filter((type) => table(type).size > 0).toSorted(),
    version,
    join(records) {
      const changed: StoredRecord[] = [];
      const removed: Removed[] = [];
      for (const incoming of records) {
        const { type, id } = incoming;
        const joined = joinStored(table(type).get(id), incoming);
        for (const value of joined.removed) removed.push(value);
        if (!joined.changed) continue;
        set(joined.record);
        changed.push(joined.record);
      }
      // A record that came twice is there twice; only its last state is still in the table.
      return { changed: changed.filter((r) => tables.get(r.type)?.get(r.id) === r), removed };
    },
    replace(records) {
      for (const record of records) set(record);
    },
  };
}
