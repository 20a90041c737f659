import { createSignal, For, lazy, Show, Suspense } from "solid-js";
import { capital } from "#i18n/capital.ts";
import { t } from "#i18n/language.ts";
import { Icon } from "#ui/icon.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import type { ListState } from "./directory-list-state.ts";
import { listWords } from "./directory-list-words.ts";
import { chosenCount, type ListType, withoutFilter } from "./filter-facets.ts";

const MoreSheet = lazy(async () => ({
  default: (await import("./directory-list-more.tsx")).MoreSheet,
}));

/** One line that slides: the filters, each one that is on, a new sheet; what else can be done stays at its end. */
export function FilterLine<T extends ListType>(props: { readonly list: ListState<T> }) {
  const { directory, space } = useWorkspace();
  const [open, setOpen] = createSignal(false);
  const query = () => props.list.query();
  const chosen = () =>
    props.list
      .facets()
      .flatMap((facet) => (query()[facet.key] ?? []).map((value) => ({ facet, value })));
  return (
    <div class="line-end">
      <div class="chips line">
        <a class="chip" href={props.list.subject.links.filters(query())}>
          <Icon name="adjustments-horizontal" />
          {t(listWords.filters)}
          <Show when={chosenCount(query()) > 0}>
            <b>{chosenCount(query())}</b>
          </Show>
        </a>
        <For each={chosen()}>
          {({ facet, value }) => {
            const label = () => capital(facet.label(value, directory));
            return (
              <button
                type="button"
                class="chip soft"
                aria-label={t(listWords.removeFilter)(label())}
                onClick={() => props.list.setQuery(withoutFilter(query(), facet.key, value))}
              >
                {label()}
                <Icon name="x" />
              </button>
            );
          }}
        </For>
        <Show when={(space.role ?? "team") === "team"}>
          <a
            class="chip"
            href={props.list.subject.links.fresh()}
            aria-label={t(props.list.subject.words.fresh)}
          >
            <Icon name="plus" />
            {t(props.list.subject.words.freshShort)}
          </a>
        </Show>
      </div>
      <button
        type="button"
        class="chip"
        aria-haspopup="dialog"
        aria-label={t(listWords.more)}
        onClick={() => setOpen(true)}
      >
        <Icon name="dots" />
      </button>
      <Show when={open()}>
        <Suspense>
          <MoreSheet list={props.list} onClose={() => setOpen(false)} />
        </Suspense>
      </Show>
    </div>
  );
}
