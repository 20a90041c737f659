import { foldName } from "#domain/fold-name.ts";
import { entryName } from "#parts/entry-name.ts";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { liveValuesOf } from "#workspace/live-values.ts";
import { isMerged } from "#workspace/merging.ts";
import { binnedIn } from "#workspace/odd-entries.ts";
import type { RecordType } from "#domain/record-types.ts";

export interface Binned {
  readonly id: string;
  readonly entry: Entry;
  /** Who, by the actor, and when: wall clock in ms. */
  readonly by: string;
  readonly at: number;
}

/** Everything in the bin, the latest first. */
export function listBinned(directory: Directory): readonly Binned[] {
  return binnedIn(directory)
    .map(toBinned)
    .toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}

export function toBinned(entry: Entry): Binned {
  const last = liveValuesOf(entry.record, "deleted").at(-1);
  return { id: entry.id, entry, by: last?.actor ?? "", at: last?.at ?? 0 };
}

/** Of a type, and whose texts hold every word that was typed, accents and capitals aside. */
export function narrowBinned(
  rows: readonly Binned[],
  type: RecordType | undefined,
  typed: string,
  textOf: (row: Binned) => string,
): readonly Binned[] {
  const words = foldName(typed).split(" ").filter(Boolean);
  return rows.filter((row) => {
    if (type !== undefined && row.entry.type !== type) return false;
    if (words.length === 0) return true;
    const text = foldName(`${entryName(row.entry)} ${textOf(row)}`);
    return words.every((word) => text.includes(word));
  });
}

/** What a merged sheet became; of one that was deleted, nothing. */
export function mergedSheet(entry: Entry, directory: Directory): Entry | undefined {
  const { type, id } = entry;
  if (!isMerged(entry)) return undefined;
  const found: Entry | undefined = directory.find(type, id);
  return found?.id === id ? undefined : found;
}
