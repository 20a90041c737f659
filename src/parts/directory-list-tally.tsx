import { createSignal, lazy, Show, Suspense } from "solid-js";
import { t } from "#i18n/language.ts";
import { Icon } from "#ui/icon.tsx";
import { ChooseButton } from "./choose-button.tsx";
import type { RowsChooser } from "./chooser.ts";
import type { ListState } from "./directory-list-state.ts";
import { listWords } from "./directory-list-words.ts";
import type { ListType } from "./filter-facets.ts";

const SortSheet = lazy(async () => ({
  default: (await import("./directory-list-sort.tsx")).SortSheet,
}));

/** « 5 entreprises sur 51 », and the order. */
export function Tally<T extends ListType>(props: {
  readonly list: ListState<T>;
  readonly chooser: RowsChooser;
}) {
  const [open, setOpen] = createSignal(false);
  const words = () => props.list.subject.words;
  const shown = () => props.list.narrowed().rows.length;
  const order = () => t(listWords.sorts[props.list.order()]);
  return (
    <div class="head tally">
      <output class="small grow">
        <Show when={props.list.isReady()}>
          <b>{t(words().counted)(shown())}</b>
          <Show when={shown() < props.list.total()}> {t(words().among)(props.list.total())}</Show>
        </Show>
      </output>
      <ChooseButton chooser={props.chooser} rows={shown()} />
      <button
        type="button"
        class="btn plain small"
        aria-haspopup="dialog"
        aria-label={t(listWords.sortedBy)(order())}
        onClick={() => setOpen(true)}
      >
        {order()}
        <Icon name="chevron-down" />
      </button>
      <Show when={open()}>
        <Suspense>
          <SortSheet list={props.list} onClose={() => setOpen(false)} />
        </Suspense>
      </Show>
    </div>
  );
}
