import { intoOf } from "#crdt/bin.ts";
import type { Replica } from "#crdt/replica.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { fieldsOf, isRecordType, type RecordType } from "#domain/record-types.ts";
import { type Directory, idsIn, makeDirectory } from "./directory.ts";
import { type Entry, toEntry } from "./entry.ts";

/** Found by what the sheets that they name are called too. Of other records the sheet itself is found. */
const linkingTypes: readonly RecordType[] = ["interactions", "followUps"];

const namedTypes: ReadonlySet<RecordType> = new Set(["enterprises", "buyers", "contacts"]);

interface NameLink {
  readonly field: string;
  readonly to: RecordType;
}

/** The links of a record to what has a name of its own. */
export function nameLinks(type: RecordType): readonly NameLink[] {
  return linksOf.get(type) ?? [];
}

const linksOf: ReadonlyMap<RecordType, readonly NameLink[]> = new Map(
  linkingTypes.map((type) => [
    type,
    Object.entries(fieldsOf(type)).flatMap(([field, spec]) =>
      "to" in spec && spec.to !== undefined && namedTypes.has(spec.to)
        ? [{ field, to: spec.to }]
        : [],
    ),
  ]),
);

export interface LinkedNames {
  readonly find: Directory["find"];
  /** To be told of each record that changed, as it was and as it is. */
  readonly tell: (before: StoredRecord | undefined, after: StoredRecord) => void;
  /** The records that name one that is called otherwise since the last call; `undefined` for each that does not. */
  readonly renamed: () => Iterable<Entry | undefined>;
}

/** Says which records are to be indexed anew when a sheet that they name is called otherwise. */
export function makeLinkedNames(replica: Replica): LinkedNames {
  const directory = makeDirectory(replica);
  const find: Directory["find"] = (type, id) => directory.find(type, id);
  const changed = new Set<string>();
  return {
    find,
    tell(before, after) {
      const { type, id } = after;
      if (!isRecordType(type) || !namedTypes.has(type)) return;
      if (before === undefined || calledAs(type, before) !== calledAs(type, after))
        changed.add(`${type}/${id}`);
    },
    *renamed() {
      if (changed.size === 0) return;
      const since = new Set(changed);
      changed.clear();
      const isSince = (to: RecordType, id: string) =>
        since.has(`${to}/${id}`) || since.has(`${to}/${find(to, id)?.id ?? id}`);
      for (const type of linkingTypes) {
        for (const record of replica.all(type).values()) {
          const entry = toEntry(type, record);
          const isLive = entry.state !== "binned" && entry.state !== "erased";
          const names = (link: NameLink) =>
            idsIn(Reflect.get(entry, link.field)).some((id) => isSince(link.to, id));
          yield isLive && nameLinks(type).some(names) ? entry : undefined;
        }
      }
    },
  };
}

/** What a record is called, and the one that it was merged into. */
function calledAs(type: RecordType, record: StoredRecord): string {
  const entry = toEntry(type, record);
  const names = ["name", "firstName", "lastName"].map((field) => Reflect.get(entry, field) ?? "");
  return JSON.stringify([...names, intoOf(record) ?? ""]);
}
