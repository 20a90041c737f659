import { deletedField } from "#crdt/bin.ts";
import { isShort } from "#crdt/cell.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { Replica } from "#crdt/replica.ts";
import type { RecordType } from "#domain/record-types.ts";
import { allTypes, type Directory } from "./directory.ts";
import { type Entry, toEntry } from "./entry.ts";

/** Of a type, the few that are not like nearly all: found without making an entry of each. */
interface Odd {
  readonly version: number;
  readonly binned: readonly Entry[];
  readonly unsettled: readonly Entry[];
}

const known = new WeakMap<Replica, Map<RecordType, Odd>>();

/** Every record in the bin. */
export function binnedIn({ replica }: Directory): readonly Entry[] {
  return allTypes.flatMap((type) => oddOf(replica, type).binned);
}

/** Entries with a field of two values, or both deleted and changed. */
export function unsettledIn({ replica }: Directory): readonly Entry[] {
  return allTypes.flatMap((type) => oddOf(replica, type).unsettled);
}

/** Kept until its type changes. */
function oddOf(replica: Replica, type: RecordType): Odd {
  const ofReplica = known.get(replica) ?? new Map<RecordType, Odd>();
  known.set(replica, ofReplica);
  const version = replica.version(type);
  const kept = ofReplica.get(type);
  if (kept?.version === version) return kept;
  const entries = [...replica.all(type).values()].filter(isOdd).map((one) => toEntry(type, one));
  const made: Odd = {
    version,
    binned: entries.filter(({ state }) => state === "binned"),
    unsettled: entries.filter(
      ({ state, conflicts }) => state === "asked" || (state === "live" && conflicts.length > 0),
    ),
  };
  ofReplica.set(type, made);
  return made;
}

/** Has it been in the bin, or does a cell hold more than one write? */
function isOdd({ fields }: StoredRecord): boolean {
  for (const field in fields) {
    const cell = fields[field];
    if (field === deletedField || (cell !== undefined && !isShort(cell))) return true;
  }
  return false;
}
