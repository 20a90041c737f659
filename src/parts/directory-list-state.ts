import { useParams, useSearchParams } from "@solidjs/router";
import { type Accessor, createEffect, createMemo, createResource, createSignal } from "solid-js";
import { printing } from "#ui/printing.ts";
import { breathe } from "#workspace/slices.ts";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import type { FoundRows } from "./directory-list-find.tsx";
import type { ListSubject } from "./directory-list-subject.ts";
import { chosenCount, type Facet, type ListType, narrow, type Narrowed } from "./filter-facets.ts";
import { type Link, type ListQuery, listQueryOf } from "./links.ts";
import { asBefore, inOrderOf, type SortOrder, sortOrders } from "./list-order.ts";
import { listByName, nameOrder } from "./name-order.ts";
import { useGo } from "./use-go.ts";

/** As the address says them. */
const sortInAddress: Readonly<Record<SortOrder, string>> = {
  name: "nom",
  place: "lieu",
  recent: "recent",
  relevance: "pertinence",
};

/** « filtres » stands where a sheet's id would: ids are longer. */
export const filtersPlace = "filtres";

export interface ListState<T extends ListType> {
  readonly subject: ListSubject<T>;
  readonly query: Accessor<ListQuery>;
  readonly order: Accessor<SortOrder>;
  /** All live records of the type. */
  readonly total: Accessor<number>;
  readonly narrowed: Accessor<Narrowed<T>>;
  /** None until they have come. */
  readonly facets: Accessor<readonly Facet<T>[]>;
  /** False while what reads the filters or the search of the address has not come: nothing is listed yet. */
  readonly isReady: Accessor<boolean>;
  /** While something is searched. */
  readonly found: Accessor<FoundRows | undefined>;
  /** What stands beside the list: a sheet's id, or the filters. */
  readonly open: Accessor<string | undefined>;
  /** The same place with another query. */
  readonly linkWith: (query: ListQuery) => Link;
  readonly setQuery: (query: ListQuery) => void;
  readonly setSort: (by: SortOrder) => void;
}

const atOnce = 1000;

/** A list as its address says it, searched, narrowed and sorted. Call inside a component. */
export function createListState<T extends ListType>(subject: ListSubject<T>): ListState<T> {
  const { search, directory } = useWorkspace();
  const go = useGo();
  const parameters = useParams<{ id?: string }>();
  const [inAddress] = useSearchParams();
  const query = createMemo(() => listQueryOf({ ...inAddress }), undefined, { equals: isSame });
  const text = createMemo(() => query().search ?? "");
  const order = createMemo((): SortOrder => {
    const named = sortOrders.find((one) => sortInAddress[one] === query().sort);
    if (named !== undefined && (named !== "relevance" || text() !== "")) return named;
    return text() === "" ? "name" : "relevance";
  });

  const all = createQuery([subject.type], (replica) => replica.list(subject.type));
  const [isAhead, setIsAhead] = createSignal(false);
  /** So many to sort that drawing the first of them would hold up a tap; paper does not wait. */
  const isLong = createMemo(
    () =>
      all().length > atOnce &&
      !isAhead() &&
      !printing() &&
      nameOrder(directory, subject.type).left.length > atOnce,
  );
  async function sortFirst(): Promise<void> {
    const { sortAhead } = await import("./sort-ahead.ts");
    await sortAhead(directory, [subject.type], breathe);
  }
  createEffect(() => {
    if (!isLong()) return;
    // What could not be fetched is sorted at once.
    void sortFirst()
      .catch(() => undefined)
      .finally(() => setIsAhead(true));
  });
  const sorted = createMemo((before: readonly Entry<T>[]): readonly Entry<T>[] => {
    const by = order();
    if (by === "relevance" || isLong()) return before;
    const now = all();
    if (by === "name") return listByName(directory, subject.type, subject.name);
    // Sorting what is nearly sorted costs next to nothing.
    return inOrderOf(asBefore(now, before).flat(), subject, by);
  }, []);
  const isSearching = createMemo(() => text() !== "");
  const [finding] = createResource(() => import("./directory-list-find.tsx"));
  const found = createMemo(() =>
    isSearching() && finding.state === "ready"
      ? finding().findRows(subject, text(), search, directory)
      : undefined,
  );
  const byId = createMemo(
    () => new Map(isSearching() ? all().map((entry) => [entry.id, entry]) : []),
  );
  const base = createMemo((): readonly Entry<T>[] => {
    const answer = found();
    if (answer === undefined) return sorted();
    if (order() !== "relevance") {
      const ids = new Set(answer.ids);
      return sorted().filter(({ id }) => ids.has(id));
    }
    return answer.ids.flatMap((id) => byId().get(id) ?? []);
  });
  const [sides] = createResource(subject.loadFacets);
  const isReady = () =>
    !isLong() &&
    (chosenCount(query()) === 0 || sides.state === "ready") &&
    (!isSearching() || finding.state === "ready");
  const facets = () => {
    const failure: unknown = sides.error ?? finding.error;
    if (failure !== undefined) throw failure;
    // Read earlier it would take the screen away until it has come.
    return sides.state === "ready" ? sides() : [];
  };
  // With the types that the sides read beside the list's own.
  const narrowed = createQuery(["offers", "needs", "buyers"], (replica) =>
    isReady() ? narrow(base(), facets(), query(), replica) : nothing,
  );

  const linkWith = (next: ListQuery): Link => {
    const id = parameters.id;
    if (id === undefined) return subject.links.list(next);
    return id === filtersPlace ? subject.links.filters(next) : subject.links.sheet(id, next);
  };
  const setQuery = (next: ListQuery) => go(linkWith(next), { replace: true, scroll: false });

  return {
    subject,
    query,
    order,
    total: () => all().length,
    narrowed,
    facets,
    isReady,
    found,
    open: () => parameters.id,
    linkWith,
    setQuery,
    setSort(by) {
      const usual = text() === "" ? "name" : "relevance";
      setQuery({ ...query(), sort: by === usual ? undefined : sortInAddress[by] });
    },
  };
}

const nothing = { rows: [], without: new Map() };

function isSame(a: ListQuery, b: ListQuery): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
