import { intoOf } from "#crdt/bin.ts";
import type { Replica } from "#crdt/replica.ts";
import {
  fieldsOf,
  isAboutTeam,
  isRecordType,
  type RecordType,
  recordTypes,
} from "#domain/record-types.ts";
import { type Entry, toEntry } from "./entry.ts";

export const allTypes = Object.keys(recordTypes).filter(isRecordType);

/** What people write; the others say who holds which device, and the app keeps them by itself. */
export const writtenTypes = allTypes.filter((type) => !isAboutTeam(type));

/** The replica as screens read it, synchronously; each answer is kept until its type changes. */
export interface Directory {
  /** Also when binned or erased: a link to it says so. Follows `into` of a merged sheet. */
  find<T extends RecordType>(type: T, id: string | undefined): Entry<T> | undefined;
  /** Neither binned nor erased, in no order. */
  list<T extends RecordType>(type: T): readonly Entry<T>[];
  /** Those of `list(type)` whose link `field` names `id`, or a sheet that was merged into it. */
  linked<T extends RecordType>(type: T, field: string, id: string): readonly Entry<T>[];
  /** What it reads: see odd-entries.ts for the bin and what is to be settled. */
  readonly replica: Replica;
  /** Records that people wrote, the bin's included; about, of what is not read yet. */
  count(): number;
}

interface Shelf {
  readonly version: number;
  readonly live: readonly Entry[];
  readonly links: Map<string, Links>;
}

interface Links {
  /** Of the type that is linked to: a merge there moves what is linked. */
  readonly version: number;
  readonly rows: ReadonlyMap<string, readonly Entry[]>;
}

export function makeDirectory(replica: Replica): Directory {
  const shelves = new Map<RecordType, Shelf>();
  const counts = new Map<RecordType, { readonly version: number; readonly kept: number }>();

  function shelf(type: RecordType): Shelf {
    const version = replica.version(type);
    const kept = shelves.get(type);
    if (kept?.version === version) return kept;
    const live: Entry[] = [];
    for (const record of replica.all(type).values()) {
      const entry = toEntry(type, record);
      if (entry.state !== "binned" && entry.state !== "erased") live.push(entry);
    }
    const made: Shelf = { version, live, links: new Map() };
    shelves.set(type, made);
    return made;
  }

  /** Live and binned. Without making an entry of each: after an import nobody has looked at thousands. */
  function countKept(type: RecordType): number {
    const expected = replica.expected(type);
    if (expected > 0) return expected;
    const version = replica.version(type);
    const counted = counts.get(type);
    if (counted?.version === version) return counted.kept;
    let kept = 0;
    for (const { erased } of replica.all(type).values()) if (erased.length === 0) kept += 1;
    counts.set(type, { version, kept });
    return kept;
  }

  function find<T extends RecordType>(type: T, id: string | undefined): Entry<T> | undefined {
    if (id === undefined) return undefined;
    const trail = new Set<string>();
    let record = replica.get(type, id);
    while (record !== undefined && !trail.has(record.id)) {
      trail.add(record.id);
      const next = intoOf(record);
      const target = next === undefined ? undefined : replica.get(type, next);
      if (target === undefined) break;
      record = target;
    }
    return record === undefined ? undefined : toEntry(type, record);
  }

  function linksOf(type: RecordType, field: string): Links["rows"] {
    const { links, live } = shelf(type);
    const to = targetOf(type, field);
    const version = to === undefined ? 0 : replica.version(to);
    const kept = links.get(field);
    if (kept?.version === version) return kept.rows;
    const rows = new Map<string, Entry[]>();
    for (const entry of live) {
      for (const named of idsIn(Reflect.get(entry, field))) {
        // A merged sheet answers for those that were merged into it.
        const id = to === undefined ? named : (find(to, named)?.id ?? named);
        const row = rows.get(id);
        if (row === undefined) rows.set(id, [entry]);
        else row.push(entry);
      }
    }
    links.set(field, { version, rows });
    return rows;
  }

  return {
    find,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a shelf holds the entries of its own type
    list: <T extends RecordType>(type: T) => shelf(type).live as unknown as readonly Entry<T>[],
    linked: <T extends RecordType>(type: T, field: string, id: string) => {
      const to = targetOf(type, field);
      const kept = to === undefined ? id : (find(to, id)?.id ?? id);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
      return (linksOf(type, field).get(kept) ?? []) as unknown as readonly Entry<T>[];
    },
    replica,
    count: () => writtenTypes.reduce((sum, type) => sum + countKept(type), 0),
  };
}

/** The type that a link, or links, lead to. */
function targetOf(type: RecordType, field: string): RecordType | undefined {
  const spec = fieldsOf(type)[field];
  return spec !== undefined && "to" in spec ? spec.to : undefined;
}

/** The records that a link, or links, name. */
export function idsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((id) => typeof id === "string") : [];
}
