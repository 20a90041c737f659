import { isPresent, cellOf } from "#crdt/fields.ts";
import { dotsOf } from "#crdt/cell.ts";
import { keptOf } from "#crdt/merge.ts";
import {
  contactLikeness,
  type DuplicateReason,
  duplicateReasons,
  type Likeness,
  makeDuplicateFinder,
  organisationLikeness,
} from "#domain/duplicates.ts";
import type { Directory } from "./directory.ts";
import type { Entry } from "./entry.ts";
import type { MergeableType } from "./merging.ts";
import type { Saved, Workspace } from "./workspace.ts";

/** Two sheets that are perhaps one thing. */
export interface AlikePair {
  readonly id: string;
  readonly one: Entry;
  readonly other: Entry;
  readonly reason: DuplicateReason;
}

/** A number that a hundred sheets share says nothing of any two of them. */
const mostPerSheet = 5;

/** Pushes every pair that nobody has told apart; the strongest reasons first once it is done. */
export function* findPairs(
  type: MergeableType,
  directory: Directory,
  into: AlikePair[],
): Generator<number, void> {
  const finder = makeDuplicateFinder();
  const seen = new Map<string, Entry>();
  for (const entry of directory.list(type)) {
    const likeness = likenessOf(entry, directory);
    for (const { id, reason } of finder.find(likeness).slice(0, mostPerSheet)) {
      const one = seen.get(id);
      if (one === undefined || areApart(one, entry)) continue;
      into.push({ id: `${id} ${entry.id}`, one, other: entry, reason });
    }
    finder.add(entry.id, likeness);
    yield seen.set(entry.id, entry).size;
  }
  into.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

/** What a sheet may be the same as, the strongest reasons first. */
export function alikeTo(
  entry: Entry,
  type: MergeableType,
  directory: Directory,
): readonly { readonly entry: Entry; readonly reason: DuplicateReason }[] {
  const finder = makeDuplicateFinder();
  const others = new Map<string, Entry>();
  for (const other of directory.list(type)) {
    if (other.id === entry.id) continue;
    others.set(other.id, other);
    finder.add(other.id, likenessOf(other, directory));
  }
  return finder.find(likenessOf(entry, directory)).flatMap(({ id, reason }) => {
    const other = others.get(id);
    return other === undefined || areApart(entry, other) ? [] : [{ entry: other, reason }];
  });
}

export function areApart(a: Entry, b: Entry): boolean {
  const { kept, merged } = keptOf<Entry>(a, b);
  return isPresent(cellOf(kept.record, `apart/${merged.id}`));
}

/** Somebody looked: these are two, and nobody of the team is asked again. */
export function setApart({ write }: Workspace, a: Entry, b: Entry): Promise<Saved> {
  const { kept, merged } = keptOf<Entry>(a, b);
  const field = `apart/${merged.id}`;
  const over = dotsOf(cellOf(kept.record, field));
  return write("save", [{ type: kept.type, id: kept.id, fields: [{ field, value: true, over }] }]);
}

function likenessOf(entry: Entry, directory: Directory): Likeness {
  if (entry.type === "contacts") {
    const { buyer, enterprise, ...rest } = entry;
    return contactLikeness({
      ...rest,
      ...(buyer !== undefined && { buyer: directory.find("buyers", buyer)?.id ?? buyer }),
      ...(enterprise !== undefined && {
        enterprise: directory.find("enterprises", enterprise)?.id ?? enterprise,
      }),
    });
  }
  return entry.type === "enterprises" || entry.type === "buyers"
    ? organisationLikeness(entry)
    : { names: [], phones: [], emails: [] };
}

function rank({ reason }: AlikePair): number {
  return duplicateReasons.indexOf(reason);
}
