import { createSignal, For, Show, untrack } from "solid-js";
import { t } from "#i18n/language.ts";
import { Button } from "#ui/button.tsx";
import { useToasts } from "#ui/toasts.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import type { ListState } from "./directory-list-state.ts";
import { chosenCount, type ListType } from "./filter-facets.ts";
import { createKeptFilters } from "./kept-filters.ts";
import { FilterName } from "./kept-filters-name.tsx";
import { keptWords } from "./kept-filters-words.ts";

/** At the head of the filters: those that have a name, one tap away. */
export function KeptFiltersPart<T extends ListType>(props: { readonly list: ListState<T> }) {
  const { space } = useWorkspace();
  const toasts = useToasts();
  const kept = createKeptFilters(
    space.id,
    untrack(() => props.list.subject.type),
  );
  const [naming, setNaming] = createSignal<"new" | "other">();
  const query = () => props.list.query();
  const current = () => kept.of(query());
  const canKeep = () => chosenCount(query()) > 0 && current() === undefined;

  function name(text: string): void {
    const before = current()?.name;
    if (naming() === "other" && before !== undefined) kept.rename(before, text);
    else kept.keep(text, query());
    setNaming(undefined);
    toasts.show({ text: t(keptWords.kept) });
  }
  function remove(one: string): void {
    const undo = kept.remove(one);
    toasts.show({ text: t(keptWords.removed), undo });
  }

  return (
    <Show when={kept.all().length > 0 || canKeep()}>
      <section class="kept-filters" aria-label={t(keptWords.title)}>
        <Show when={kept.all().length > 0}>
          <p class="q" aria-hidden="true">
            {t(keptWords.title)}
          </p>
          <div class="chips">
            <For each={kept.all()}>
              {(one) => (
                <button
                  type="button"
                  class="chip"
                  aria-pressed={current()?.name === one.name}
                  onClick={() => {
                    const { search, sort } = query();
                    props.list.setQuery({ ...one.query, search, sort });
                  }}
                >
                  {one.name}
                </button>
              )}
            </For>
          </div>
        </Show>
        <div class="row">
          <Show when={canKeep()}>
            <Button icon="plus" onClick={() => setNaming("new")}>
              {t(keptWords.keep)}
            </Button>
          </Show>
          <Show when={current()?.name}>
            {(known) => (
              <>
                <Button
                  kind="plain"
                  icon="pencil"
                  aria-label={t(keptWords.rename)(known())}
                  onClick={() => setNaming("other")}
                >
                  {t(keptWords.renameIt)}
                </Button>
                <Button
                  kind="plain"
                  icon="trash"
                  aria-label={t(keptWords.remove)(known())}
                  onClick={() => remove(known())}
                >
                  {t(keptWords.removeIt)}
                </Button>
              </>
            )}
          </Show>
        </div>
        <Show when={naming()}>
          {(what) => (
            <FilterName
              title={
                what() === "new" ? t(keptWords.keep) : t(keptWords.rename)(current()?.name ?? "")
              }
              start={what() === "new" ? "" : (current()?.name ?? "")}
              onName={name}
              onClose={() => setNaming(undefined)}
            />
          )}
        </Show>
      </section>
    </Show>
  );
}
