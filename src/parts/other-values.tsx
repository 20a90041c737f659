import { For, Show } from "solid-js";
import { valueText } from "#i18n/value-text.ts";
import { t } from "#i18n/language.ts";
import { fieldsOf } from "#domain/record-types.ts";
import { liveValuesOf } from "#workspace/live-values.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { authorText } from "./author-text.ts";
import { toEdited } from "./edited-value.ts";
import { linkedName } from "./entry-name.ts";
import { formWords } from "./form-words.ts";
import type { RecordDraft } from "./record-draft.ts";

/**
 * A field with several values holds the newest; the others stand under it as chips, and a tap puts
 * one in the field. Untouched, nothing is written and all remain.
 */
export function OtherValues(props: { readonly draft: RecordDraft; readonly field: string }) {
  const { directory, author, today } = useWorkspace();
  const others = () => {
    const values = liveValuesOf(props.draft.shown, props.field);
    return values.length > 1 ? values.toReversed() : [];
  };
  const spec = () => fieldsOf(props.draft.type)[props.field];
  return (
    <Show when={others().length > 0}>
      <p class="hint">{t(formWords.otherValues)}</p>
      <div class="chips">
        <For each={others()}>
          {(one) => (
            <button
              type="button"
              class="chip"
              aria-pressed={isHeld(one.value)}
              onClick={() => {
                const known = spec();
                if (known !== undefined) props.draft.set(props.field, toEdited(known, one.value));
              }}
            >
              {valueText(props.draft.type, props.field, one.value, (to, id) =>
                linkedName(directory, to, id),
              )}
              <span class="n">{authorText(author(one.actor), one.at, today())}</span>
            </button>
          )}
        </For>
      </div>
    </Show>
  );

  function isHeld(value: unknown): boolean {
    const known = spec();
    return (
      known !== undefined &&
      JSON.stringify(toEdited(known, value)) === JSON.stringify(props.draft.value(props.field))
    );
  }
}
