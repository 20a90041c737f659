import { createMemo, createSignal, For, Show, untrack } from "solid-js";
import { capital } from "#i18n/capital.ts";
import { count } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { ChipChecks } from "#ui/chip-group.tsx";
import { Icon } from "#ui/icon.tsx";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import type { ListState } from "./directory-list-state.ts";
import { countsOf } from "./filter-counts.ts";
import type { Facet, ListType } from "./filter-facets.ts";
import { FilterByRecord } from "./filter-by-record.tsx";
import { KeptFiltersPart } from "./kept-filters-part.tsx";
import { filterPaneWords } from "./filter-pane-words.ts";

/** Every side of a list with its counts. Nothing to confirm: the list follows each choice. */
export function FilterPane<T extends ListType>(props: { readonly list: ListState<T> }) {
  return (
    <div class="pad flow filters">
      <p class="small muted">{t(filterPaneWords.nothingToConfirm)}</p>
      <KeptFiltersPart list={props.list} />
      {/* Ranked by their counts as the pane opens, those of a list that is there. */}
      <For each={props.list.isReady() ? props.list.facets() : []}>
        {(facet) => (
          <Show
            when={facet.optionsIn ?? facet.options.length > 0}
            fallback={<FilterByRecord list={props.list} facet={facet} />}
          >
            <FilterByOption list={props.list} facet={facet} />
          </Show>
        )}
      </For>
    </div>
  );
}

function FilterByOption<T extends ListType>(props: {
  readonly list: ListState<T>;
  readonly facet: Facet<T>;
}) {
  const { directory } = useWorkspace();
  const [isWhole, setIsWhole] = createSignal(false);
  const chosen = () => props.list.query()[props.facet.key] ?? [];
  const type = untrack(() => props.list.subject.type); // of one list, one pane
  const options = createQuery([type], (replica) => {
    const held = props.facet.optionsIn?.(replica);
    return held === undefined ? props.facet.options : [...new Set([...held, ...chosen()])];
  });
  const counts = createMemo(() => countsOf(props.facet, props.list.narrowed(), directory));
  /** Those chosen when the screen opened stand first: a chip does not move under the finger. */
  const first = untrack(chosen);
  const ranked = () => {
    const most = props.facet.most;
    if (most === undefined || isWhole()) return options();
    const byCount = options().toSorted(
      (a, b) =>
        Number(first.includes(b)) - Number(first.includes(a)) ||
        (atStart.get(b) ?? 0) - (atStart.get(a) ?? 0),
    );
    return byCount.slice(0, Math.max(most, first.length));
  };
  const atStart = untrack(counts);
  const folded = () => options().length - ranked().length;
  return (
    <Show when={options().length > 0}>
      <ChipChecks
        legend={t(props.facet.legend)}
        choices={ranked().map((value) => ({
          value,
          label: capital(props.facet.label(value, directory)),
          count: count(counts().get(value) ?? 0),
        }))}
        chosen={chosen()}
        onChoose={(values) =>
          props.list.setQuery({ ...props.list.query(), [props.facet.key]: values })
        }
        more={
          <Show when={folded() > 0}>
            <button type="button" class="btn plain" onClick={() => setIsWhole(true)}>
              {t(filterPaneWords.others)(folded())}
              <Icon name="chevron-down" />
            </button>
          </Show>
        }
      />
    </Show>
  );
}
