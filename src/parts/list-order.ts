import { compareNames } from "#i18n/compare-names.ts";
import type { Entry } from "#workspace/entry.ts";
import type { ListSubject } from "./directory-list-subject.ts";
import type { ListType } from "./filter-facets.ts";

/** `relevance` only while something is searched. */
export const sortOrders = ["name", "place", "recent", "relevance"] as const;
export type SortOrder = (typeof sortOrders)[number];

/** Those that are as they were, in the order that they had, and the others. */
export function asBefore<E>(
  now: readonly E[],
  before: readonly E[],
): readonly [kept: readonly E[], left: readonly E[]] {
  const left = new Set(now);
  return [before.filter((entry) => left.delete(entry)), [...left]];
}

/** With the name that it goes by: of 3,000 each would be read 25 times. */
export interface Named<E extends { readonly id: string }> {
  readonly entry: E;
  readonly name: string;
}

type WithId = Named<{ readonly id: string }>;

export function byName(a: WithId, b: WithId): number {
  return compareNames(a.name, b.name) || (a.entry.id < b.entry.id ? -1 : 1);
}

export function inOrderOf<T extends ListType>(
  rows: readonly Entry<T>[],
  { name, place }: Pick<ListSubject<T>, "name" | "place">,
  order: Exclude<SortOrder, "relevance">,
): readonly Entry<T>[] {
  const keyed = rows.map((entry) => ({
    entry,
    name: name(entry),
    place: order === "place" ? place(entry) : "",
  }));
  type Keyed = (typeof keyed)[number];
  const by = {
    name: byName,
    recent: (a: Keyed, b: Keyed) => b.entry.changedAt - a.entry.changedAt || byName(a, b),
    // Those without a place come last.
    place: (a: Keyed, b: Keyed) =>
      Number(a.place === "") - Number(b.place === "") ||
      compareNames(a.place, b.place) ||
      byName(a, b),
  };
  return keyed.toSorted(by[order]).map(({ entry }) => entry);
}
