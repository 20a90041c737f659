import type { Day } from "#domain/day.ts";
import { publishedTypes } from "#domain/projection.ts";
import type { ReaderKind } from "#domain/publishing.ts";
import { dayOf } from "#i18n/clock.ts";
import type { Directory } from "#workspace/directory.ts";
import type { Pulse } from "#workspace/query.ts";

/**
 * How many sheets that such a reader may be given changed after a day, by the clocks of those who
 * wrote them: says whether a new edition is worth making, decides nothing.
 */
export function changedSince(
  directory: Directory,
  pulse: Pulse,
  kind: ReaderKind,
  day: Day,
): number {
  const types = publishedTypes[kind];
  pulse.follow(types);
  return types.reduce(
    (sum, type) =>
      sum + directory.list(type).filter(({ changedAt }) => dayOf(changedAt) > day).length,
    0,
  );
}
