import type { Directory } from "#workspace/directory.ts";
import type { Facet, ListType, Narrowed } from "./filter-facets.ts";

/** How many would be listed with each value of a side, the other sides as they are. */
export function countsOf<T extends ListType>(
  facet: Facet<T>,
  { rows, without }: Narrowed<T>,
  directory: Directory,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const some of [rows, without.get(facet.key) ?? []]) {
    for (const row of some) {
      const values = facet.valuesOf(row, directory);
      for (const [place, value] of values.entries()) {
        // An enterprise and its offer may be of one family.
        if (values.indexOf(value) === place) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
  }
  return counts;
}
