import { foldName } from "#domain/fold-name.ts";
import { exactName } from "#domain/ids.ts";
import { compareNames } from "#i18n/compare-names.ts";
import type { Directory } from "#workspace/directory.ts";

/** What may carry tags: a tag of one is offered to the others. */
export const taggedTypes = ["enterprises", "buyers", "contacts"] as const;
export type TaggedType = (typeof taggedTypes)[number];

/** Each tag that a record carries, in the order of the alphabet, with the number of records. */
export function tagsInUse(
  directory: Directory,
  types: readonly TaggedType[] = taggedTypes,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const type of types) {
    for (const { tags = [] } of directory.list(type)) {
      for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
  }
  return new Map([...counts].toSorted(([a], [b]) => compareNames(a, b)));
}

/** What was typed, as the tag that already says it when there is one: « Salon » for « salon ». */
export function tagFor(typed: string, known: Iterable<string>): string {
  const sought = foldName(typed);
  for (const tag of known) if (foldName(tag) === sought) return tag;
  return exactName(typed);
}
