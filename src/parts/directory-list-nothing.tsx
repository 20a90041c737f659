import { Show } from "solid-js";
import { capital } from "#i18n/capital.ts";
import { dot } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import type { ListState } from "./directory-list-state.ts";
import { moreWords } from "./directory-list-more-words.ts";
import { chosenCount, type ListType, withoutFilter, withoutFilters } from "./filter-facets.ts";
import { rareListWords } from "./directory-list-rare-words.ts";

/** Nothing answers the search and the filters: names the side whose removal gives most. */
export function Nothing<T extends ListType>(props: { readonly list: ListState<T> }) {
  const { directory } = useWorkspace();
  const query = () => props.list.query();
  const filters = () => chosenCount(query());
  const best = () => {
    const sides = props.list.facets().map((facet) => ({
      facet,
      gives: props.list.narrowed().without.get(facet.key)?.length ?? 0,
    }));
    const [first] = sides.toSorted((a, b) => b.gives - a.gives);
    return first !== undefined && first.gives > 0 ? first : undefined;
  };
  const bestLabel = (side: NonNullable<ReturnType<typeof best>>) =>
    listText((query()[side.facet.key] ?? []).map((v) => capital(side.facet.label(v, directory))));
  return (
    <EmptyState
      title={t(rareListWords[props.list.subject.type].nothing)(query().search, filters())}
    >
      <Show when={best()}>
        {(side) => (
          <Button
            kind="primary"
            onClick={() => props.list.setQuery(withoutFilter(query(), side().facet.key))}
          >
            {`${t(moreWords.remove)(bestLabel(side()))}${dot}${t(moreWords.givesBack)(side().gives)}`}
          </Button>
        )}
      </Show>
      <Show when={filters() > 0 && (filters() > 1 || best() === undefined)}>
        <Button onClick={() => props.list.setQuery(withoutFilters(query()))}>
          {t(moreWords.removeAll)}
        </Button>
      </Show>
      <Show when={query().search}>
        <Button kind="plain" onClick={() => props.list.setQuery({ ...query(), search: undefined })}>
          {t(moreWords.clearSearch)}
        </Button>
      </Show>
    </EmptyState>
  );
}
