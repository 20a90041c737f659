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
  /**
   * Joins what `read` gives once anything of that type is asked for, or by `readNext`: nobody can
   * tell it from what was joined at once. `count`: how many they are.
   */
  expect(type: string, count: number, read: () => Iterable<StoredRecord>): void;
  /** Reads one piece of what is expected, of any type. False: there was none. */
  readNext(): boolean;
  /** How many more records `readNext` will bring, of that type; some may be here already. */
  expected(type: string): number;
}

interface Piece {
  readonly count: number;
  readonly read: () => Iterable<StoredRecord>;
}

export function makeReplica(): Replica {
  const tables = new Map<string, Map<string, StoredRecord>>();
  const versions = new Map<string, number>();
  const pieces = new Map<string, Piece[]>();

  /** With all that is expected of it. */
  function table(type: string): Map<string, StoredRecord> {
    while (readOf(type));
    return bare(type);
  }

  function bare(type: string): Map<string, StoredRecord> {
    const known = tables.get(type);
    if (known !== undefined) return known;
    const made = new Map<string, StoredRecord>();
    tables.set(type, made);
    return made;
  }

  function readOf(type: string): boolean {
    const waiting = pieces.get(type);
    const piece = waiting?.pop();
    if (waiting?.length === 0) pieces.delete(type);
    if (piece === undefined) return false;
    for (const incoming of piece.read()) {
      const joined = joinStored(bare(incoming.type).get(incoming.id), incoming);
      if (joined.changed) set(joined.record);
    }
    return true;
  }

  function set(record: StoredRecord): void {
    bare(record.type).set(record.id, record);
    versions.set(record.type, (versions.get(record.type) ?? 0) + 1);
  }

  return {
    get: (type, id) => (pieces.has(type) ? table(type) : tables.get(type))?.get(id),
    all: table,
    types: () =>
      [...new Set([...tables.keys(), ...pieces.keys()])]
        .filter((type) => table(type).size > 0)
        .toSorted(),
    version(type) {
      while (readOf(type));
      return versions.get(type) ?? 0;
    },
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
    expect(type, count, read) {
      const waiting = pieces.get(type);
      if (waiting === undefined) pieces.set(type, [{ count, read }]);
      else waiting.push({ count, read });
    },
    readNext() {
      const [type] = pieces.keys();
      return type !== undefined && readOf(type);
    },
    expected: (type) => (pieces.get(type) ?? []).reduce((sum, { count }) => sum + count, 0),
  };
}
