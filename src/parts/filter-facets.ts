import type { Bilingual } from "#i18n/language.ts";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import type { ListQuery } from "./links.ts";

/** The two types that have a list of their own. */
export type ListType = "enterprises" | "buyers";

/** A side by which a list is narrowed: a record stays if one of its values is chosen. */
export interface Facet<T extends ListType = ListType> {
  readonly key: FacetKey;
  readonly legend: Bilingual<string>;
  /** What can be chosen, in the order of the screen; none: a record is picked. */
  readonly options: readonly string[];
  /** What the records now hold stands for `options`, which are then none. */
  readonly optionsIn?: (directory: Directory) => readonly string[];
  /** More options than these are folded away. */
  readonly most?: number;
  readonly label: (value: string, directory: Directory) => string;
  readonly valuesOf: (entry: Entry<T>, directory: Directory) => readonly string[];
  /** The values that answer what was chosen, where these are not the same thing. */
  readonly wanted?: (chosen: readonly string[], directory: Directory) => readonly string[];
}

export const facetKeys = [
  "mrc",
  "families",
  "kinds",
  "needs",
  "contract",
  "tags",
  "sheet",
] as const;
export type FacetKey = (typeof facetKeys)[number];

export interface Narrowed<T extends ListType> {
  readonly rows: readonly Entry<T>[];
  /** Those that one side alone keeps out: what its removal would give back. */
  readonly without: ReadonlyMap<FacetKey, readonly Entry<T>[]>;
}

/** Keeps the order of `rows`. Sides add up; the values of one side are alternatives. */
export function narrow<T extends ListType>(
  rows: readonly Entry<T>[],
  facets: readonly Facet<T>[],
  query: ListQuery,
  directory: Directory,
): Narrowed<T> {
  const active = facets.flatMap((facet) => {
    const chosen = query[facet.key] ?? [];
    if (chosen.length === 0) return [];
    return [{ facet, wanted: new Set(facet.wanted?.(chosen, directory) ?? chosen) }];
  });
  if (active.length === 0) return { rows, without: new Map() };
  const kept: Entry<T>[] = [];
  const without = new Map<FacetKey, Entry<T>[]>(active.map(({ facet }) => [facet.key, []]));
  for (const row of rows) {
    const refusals = active.filter(
      ({ facet, wanted }) => !facet.valuesOf(row, directory).some((value) => wanted.has(value)),
    );
    const [first, second] = refusals;
    if (first === undefined) kept.push(row);
    else if (second === undefined) without.get(first.facet.key)?.push(row);
  }
  return { rows: kept, without };
}

export function chosenCount(query: ListQuery): number {
  return facetKeys.reduce((sum, key) => sum + (query[key]?.length ?? 0), 0);
}

/** The query with one value of one side taken out, or the whole side. */
export function withoutFilter(query: ListQuery, key: FacetKey, value?: string): ListQuery {
  const left = value === undefined ? [] : (query[key] ?? []).filter((one) => one !== value);
  return { ...query, [key]: left };
}

/** The query with every side open, what was typed and the order kept. */
export function withoutFilters({ search, sort }: ListQuery): ListQuery {
  return { search, sort };
}
