import { For } from "solid-js";
import { t } from "#i18n/language.ts";
import { State } from "#ui/state.tsx";
import { formWords } from "./form-words.ts";
import type { RecordDraft } from "./record-draft.ts";

/** What was received and cannot be read here: shown raw; it stays unless something replaces it. */
export function OddValue(props: { readonly draft: RecordDraft; readonly field: string }) {
  return (
    <For each={props.draft.odd(props.field)}>
      {(value) => (
        <p class="hint">
          <State shape="alerte" tone="warn">
            {t(formWords.odd)(typeof value === "string" ? value : JSON.stringify(value))}
          </State>
        </p>
      )}
    </For>
  );
}
