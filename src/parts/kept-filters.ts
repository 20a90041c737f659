import { type Accessor, createSignal } from "solid-js";
import type { ListType } from "./filter-facets.ts";
import { facetKeys } from "./filter-facets.ts";
import type { ListQuery } from "./links.ts";
import { keep, recall } from "./small-memory.ts";

/** Filters that a person named, of one list of one team, on this device. */
export interface KeptFilter {
  readonly name: string;
  readonly query: ListQuery;
}

export interface KeptFilters {
  readonly all: Accessor<readonly KeptFilter[]>;
  /** The one that holds what the query holds, if any. */
  readonly of: (query: ListQuery) => KeptFilter | undefined;
  /** Under that name; what it held before gives way. */
  readonly keep: (name: string, query: ListQuery) => void;
  readonly rename: (before: string, name: string) => void;
  /** Gives the way back, to the same place. */
  readonly remove: (name: string) => () => void;
}

export function createKeptFilters(space: string, type: ListType): KeptFilters {
  const place = `filters.${space}.${type}`;
  const [all, setAll] = createSignal(readKept(recall(place)));
  function write(filters: readonly KeptFilter[]): void {
    setAll(filters);
    keep(place, filters.length === 0 ? undefined : JSON.stringify(filters));
  }
  return {
    all,
    of: (query) => all().find((one) => sidesOf(one.query) === sidesOf(query)),
    keep: (name, query) => {
      const fresh: KeptFilter = { name, query: onlySides(query) };
      const others = all().filter((one) => one.name !== name);
      write([...others, fresh]);
    },
    rename: (before, name) =>
      write(
        all().flatMap((one) => {
          if (one.name === before) return [{ ...one, name }];
          return one.name === name ? [] : [one];
        }),
      ),
    remove: (name) => {
      const initial = all();
      write(initial.filter((one) => one.name !== name));
      return () => write(initial);
    },
  };
}

/** The sides alone: what was typed and the order belong to the moment. */
function onlySides(query: ListQuery): ListQuery {
  const sides = facetKeys.map((key) => [key, query[key] ?? []] as const);
  return Object.fromEntries(sides.filter(([, values]) => values.length > 0));
}

function sidesOf(query: ListQuery): string {
  return JSON.stringify(facetKeys.map((key) => [...(query[key] ?? [])].toSorted()));
}

function readKept(text: string | undefined): readonly KeptFilter[] {
  try {
    const kept: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(kept) ? kept.filter(isKept) : [];
  } catch {
    return [];
  }
}

function isKept(one: unknown): one is KeptFilter {
  if (typeof one !== "object" || one === null || !("name" in one) || !("query" in one))
    return false;
  const { name, query } = one;
  return (
    typeof name === "string" &&
    typeof query === "object" &&
    query !== null &&
    Object.values(query).every(
      (values) => Array.isArray(values) && values.every((value) => typeof value === "string"),
    )
  );
}
