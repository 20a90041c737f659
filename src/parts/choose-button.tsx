import { Show } from "solid-js";
import { t } from "#i18n/language.ts";
import type { RowsChooser } from "./chooser.ts";
import { listWords } from "./directory-list-words.ts";

/** Begins to choose several lines; where there is one there is nothing to choose among. */
export function ChooseButton(props: { readonly chooser: RowsChooser; readonly rows: number }) {
  return (
    <Show when={props.rows > 1 && props.chooser.now() === undefined}>
      <button
        type="button"
        class="btn plain small"
        onClick={() => void props.chooser.act(() => undefined)}
      >
        {t(listWords.several)}
      </button>
    </Show>
  );
}
