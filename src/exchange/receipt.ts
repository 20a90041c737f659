import { binState } from "#crdt/bin.ts";
import { liveValues } from "#crdt/cell.ts";
import { cellOf, conflictsOf } from "#crdt/fields.ts";
import { type Joined, joinStored, type StoredRecord } from "#crdt/record.ts";

/**
 * What became of one received record. `created`: first seen here; `known`: nothing new in it;
 * `updated`; `conflict`: it brings a question for a person, whether new here or not; `erased`: it
 * erases, here or for ever before it comes; `refused`: content for what was erased here.
 */
export type Outcome = "created" | "known" | "updated" | "conflict" | "erased" | "refused";

/** « Reçu 25 : 20 nouvelles, 3 déjà connues… » The outcomes add up to `received`. */
export type Receipt = Readonly<Record<Outcome, number>> & { readonly received: number };

/** `joined` is what `joinStored(before, incoming)` gives. */
export function outcomeOf(
  before: StoredRecord | undefined,
  incoming: StoredRecord,
  joined: Joined,
): Outcome {
  if (incoming.erased.length > 0) return joined.changed ? "erased" : "known";
  if (before !== undefined && before.erased.length > 0) return "refused";
  if (!joined.changed) return "known";
  if (asksMore(before, joined.record)) return "conflict";
  return before === undefined ? "created" : "updated";
}

export function countOutcomes(outcomes: Iterable<Outcome>): Receipt {
  const counts = { created: 0, known: 0, updated: 0, conflict: 0, erased: 0, refused: 0 };
  let received = 0;
  for (const outcome of outcomes) {
    counts[outcome] += 1;
    received += 1;
  }
  return { ...counts, received };
}

/** What receiving `records` would do to a replica, which stays as it is. */
export function previewReceipt(replica: Reader, records: Iterable<StoredRecord>): Receipt {
  return countOutcomes(Array.from(previewOutcomes(replica, records), ([, outcome]) => outcome));
}

/** The same, record by record. */
export function* previewOutcomes(
  replica: Reader,
  records: Iterable<StoredRecord>,
): Generator<readonly [incoming: StoredRecord, outcome: Outcome]> {
  const ahead = new Map<string, StoredRecord>();
  for (const incoming of records) {
    const { type, id } = incoming;
    // A hand-made file may hold one record twice.
    const key = `${type}/${id}`;
    const before = ahead.get(key) ?? replica.get(type, id);
    const joined = joinStored(before, incoming);
    ahead.set(key, joined.record);
    yield [incoming, outcomeOf(before, incoming, joined)];
  }
}

interface Reader {
  readonly get: (type: string, id: string) => StoredRecord | undefined;
}

/** A field in conflict that was not, or with one more value to choose from; or a deletion to judge. */
function asksMore(before: StoredRecord | undefined, after: StoredRecord): boolean {
  if (binState(after) === "asked" && (before === undefined || binState(before) !== "asked")) {
    return true;
  }
  const known = new Set(before && conflictsOf(before));
  return conflictsOf(after).some(
    (field) => !known.has(field) || choices(after, field) > choices(before, field),
  );
}

function choices(record: StoredRecord | undefined, field: string): number {
  return liveValues(cellOf(record, field)).length;
}
