import { createSignal, lazy, Show, Suspense } from "solid-js";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { RowPicker } from "#ui/row-picker.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import type { ListState } from "./directory-list-state.ts";
import { PickedFrame } from "./field-control-picked.tsx";
import type { Facet, ListType } from "./filter-facets.ts";
import { filterPaneWords } from "./filter-pane-words.ts";

const LinkPicker = lazy(async () => ({ default: (await import("./link-picker.tsx")).LinkPicker }));

/** A side whose values are records: what answers the needs of a buyer. */
export function FilterByRecord<T extends ListType>(props: {
  readonly list: ListState<T>;
  readonly facet: Facet<T>;
}) {
  const { directory } = useWorkspace();
  const [open, setOpen] = createSignal(false);
  const chosen = () => props.list.query()[props.facet.key] ?? [];
  const set = (values: readonly string[]) =>
    props.list.setQuery({ ...props.list.query(), [props.facet.key]: values });
  return (
    <>
      <PickedFrame label={t(props.facet.legend)}>
        <RowPicker
          label={t(props.facet.legend)}
          value={
            chosen().length > 0
              ? listText(chosen().map((id) => props.facet.label(id, directory)))
              : undefined
          }
          empty={t(filterPaneWords.anyNeed)}
          onClick={() => setOpen(true)}
        />
      </PickedFrame>
      <Show when={open()}>
        <Suspense>
          <LinkPicker
            to="buyers"
            title={t(filterPaneWords.pickBuyer)}
            chosen={chosen()}
            among={({ id }) => directory.linked("needs", "buyer", id).length > 0}
            onChoose={(id) => {
              set(chosen().includes(id) ? [] : [id]);
              setOpen(false);
            }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      </Show>
    </>
  );
}
