import { lazy, Match, Show, Suspense, Switch } from "solid-js";
import { t } from "#i18n/language.ts";
import { SkeletonList } from "#ui/skeleton-list.tsx";
import { VirtualList } from "#ui/virtual-list.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import type { RowsChooser } from "./chooser.ts";
import { ListRow } from "./directory-list-row.tsx";
import type { ListState } from "./directory-list-state.ts";
import { Tally } from "./directory-list-tally.tsx";
import type { ListType } from "./filter-facets.ts";
import { FilterLine } from "./filter-line.tsx";

const Searched = lazy(async () => ({
  default: (await import("./directory-list-searched.tsx")).Searched,
}));
const Nothing = lazy(async () => ({
  default: (await import("./directory-list-nothing.tsx")).Nothing,
}));

/** The column of a list: filters, count and order, what the search says, the lines. */
export function DirectoryList<T extends ListType>(props: {
  readonly list: ListState<T>;
  readonly chooser: RowsChooser;
}) {
  const { search } = useWorkspace();
  const rows = () => props.list.narrowed().rows;
  const isSearching = () => props.list.found() !== undefined;
  return (
    <>
      <div class="pad list-head">
        <FilterLine list={props.list} />
        <Tally list={props.list} chooser={props.chooser} />
        <Show when={isSearching()}>
          <Suspense>
            <Searched list={props.list} />
          </Suspense>
        </Show>
      </div>
      <Switch
        fallback={
          <Suspense>
            <Nothing list={props.list} />
          </Suspense>
        }
      >
        <Match when={!props.list.isReady() || (isSearching() && !search.ready())}>
          <SkeletonList />
        </Match>
        <Match when={rows().length > 0}>
          <VirtualList
            label={t(props.list.subject.words.title)}
            rows={rows()}
            bleed
            chooser={props.chooser}
            memory={`list ${props.list.subject.type}`}
          >
            {(row) => <ListRow list={props.list} entry={row()} />}
          </VirtualList>
        </Match>
      </Switch>
    </>
  );
}
