import { For, Show } from "solid-js";
import { fieldsOf } from "#domain/record-types.ts";
import { t } from "#i18n/language.ts";
import { valueText } from "#i18n/value-text.ts";
import { liveValuesOf } from "#workspace/live-values.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { authorText } from "./author-text.ts";
import { type EditedItem, toItem } from "./edited-items.ts";
import { toEdited } from "./edited-value.ts";
import { linkedName } from "./entry-name.ts";
import { formWords } from "./form-words.ts";
import type { RecordDraft } from "./record-draft.ts";

/**
 * A field with several values holds the newest; the others stand under it as chips, and a tap puts
 * one in the field. Untouched, nothing is written and all remain.
 */
export function OtherValues(props: { readonly draft: RecordDraft; readonly field: string }) {
  const edited = (value: unknown) => {
    const spec = fieldsOf(props.draft.type)[props.field];
    return spec === undefined ? "" : toEdited(spec, value);
  };
  return (
    <Versions
      draft={props.draft}
      cell={props.field}
      isHeld={(value) =>
        JSON.stringify(edited(value)) === JSON.stringify(props.draft.value(props.field))
      }
      onChoose={(value) => props.draft.choose(props.field, edited(value))}
    />
  );
}

/** The same for one line of a list. */
export function OtherItems(props: {
  readonly draft: RecordDraft;
  readonly field: string;
  readonly itemKey: string;
  readonly onChoose: (item: EditedItem) => void;
}) {
  const item = (value: unknown): EditedItem => {
    const spec = fieldsOf(props.draft.type)[props.field];
    const parts = typeof value === "object" && value !== null ? { ...value } : {};
    const { itemKey: key } = props;
    return spec?.kind === "items" ? toItem(spec, { ...parts, key }) : { key };
  };
  const held = () => {
    const value = props.draft.value(props.field);
    return typeof value === "string"
      ? undefined
      : value.find((one) => typeof one === "object" && one.key === props.itemKey);
  };
  return (
    <Versions
      draft={props.draft}
      cell={`${props.field}/${props.itemKey}`}
      isHeld={(value) => JSON.stringify(item(value)) === JSON.stringify(held())}
      onChoose={(value) => props.onChoose(item(value))}
    />
  );
}

function Versions(props: {
  readonly draft: RecordDraft;
  readonly cell: string;
  readonly isHeld: (value: unknown) => boolean;
  readonly onChoose: (value: unknown) => void;
}) {
  const { directory, author, today } = useWorkspace();
  const others = () => {
    const values = liveValuesOf(props.draft.shown, props.cell);
    return values.length > 1 ? values.toReversed() : [];
  };
  return (
    <Show when={others().length > 0}>
      <p class="hint">{t(formWords.otherValues)}</p>
      <div class="chips versions">
        <For each={others()}>
          {(one) => (
            <button
              type="button"
              class="chip"
              aria-pressed={props.isHeld(one.value)}
              onClick={() => props.onChoose(one.value)}
            >
              <span>
                {valueText(props.draft.type, props.cell, one.value, (to, id) =>
                  linkedName(directory, to, id),
                )}
              </span>
              <span class="n">{authorText(author(one.actor), one.at, today())}</span>
            </button>
          )}
        </For>
      </div>
    </Show>
  );
}
