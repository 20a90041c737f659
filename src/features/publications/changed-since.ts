import type { SentEdition } from "#domain/editions.ts";
import { publishedTypes } from "#domain/projection.ts";
import type { ReaderKind } from "#domain/publishing.ts";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { liveValuesOf } from "#workspace/live-values.ts";
import type { Pulse } from "#workspace/query.ts";

/**
 * How many sheets that such a reader may be given changed after an edition was handed over, by the clocks
 * of those who wrote: says whether a new edition is worth making, decides nothing.
 */
export function changedSince(
  directory: Directory,
  pulse: Pulse,
  kind: ReaderKind,
  reader: Entry<"readers">,
  { edition, on }: SentEdition,
): number {
  const types = publishedTypes[kind];
  pulse.follow(types);
  const noted = liveValuesOf(reader.record, `sent/${edition} ${on}`).map(({ at }) => at);
  const handedAt = Math.max(...noted);
  return types.reduce(
    (sum, type) =>
      sum + directory.list(type).filter(({ changedAt }) => changedAt > handedAt).length,
    0,
  );
}
