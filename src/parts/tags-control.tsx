import { createSignal, For, lazy, Show, Suspense } from "solid-js";
import { t } from "#i18n/language.ts";
import { Icon } from "#ui/icon.tsx";
import { OddValue } from "./field-control-odd.tsx";
import { formWords } from "./form-words.ts";
import type { RecordDraft } from "./record-draft.ts";
import { tagWords } from "./tag-words.ts";

const TagPicker = lazy(async () => ({ default: (await import("./tag-picker.tsx")).TagPicker }));

/** The tags of a record: each leaves by a tap, others come from those of the team. */
export function TagsControl(props: {
  readonly draft: RecordDraft;
  readonly field: string;
  readonly label: string;
}) {
  const [open, setOpen] = createSignal(false);
  let add: HTMLButtonElement | undefined;
  /** The draft of a free set is a text, one member a line. */
  const tags = (): readonly string[] => {
    const text = props.draft.value(props.field);
    return typeof text === "string" ? text.split("\n").filter(Boolean) : [];
  };
  function toggle(tag: string): void {
    const had = tags();
    const others = had.filter((one) => one !== tag);
    const now = others.length < had.length ? others : [...had, tag];
    // The end of a line keeps the commas that are in a single one.
    const end = now.length === 1 && /[;,]/.test(now[0] ?? "") ? "\n" : "";
    props.draft.set(props.field, now.join("\n") + end);
  }
  return (
    <fieldset>
      <legend class="q">
        {props.label} <span class="muted">{t(formWords.optional)}</span>
      </legend>
      <div class="chips">
        <For each={tags()}>
          {(tag) => (
            <button
              type="button"
              class="chip soft"
              aria-label={t(tagWords.remove)(tag)}
              onClick={() => {
                toggle(tag);
                add?.focus(); // the one that had the focus is gone
              }}
            >
              {tag}
              <Icon name="x" />
            </button>
          )}
        </For>
        <button
          type="button"
          class="chip"
          aria-haspopup="dialog"
          ref={(element) => (add = element)}
          onClick={() => setOpen(true)}
        >
          <Icon name="plus" />
          {t(tagWords.add)}
        </button>
      </div>
      <OddValue draft={props.draft} field={props.field} />
      <Show when={open()}>
        <Suspense>
          <TagPicker
            title={t(tagWords.choose)}
            chosen={tags()}
            several
            onChoose={toggle}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      </Show>
    </fieldset>
  );
}
