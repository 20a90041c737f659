import { createResource, createSignal, For, type JSX, Show } from "solid-js";
import { fieldWords } from "#i18n/field-words.ts";
import { type Bilingual, t } from "#i18n/language.ts";
import { NoteBox } from "#ui/note-box.tsx";
import { useToasts } from "#ui/toasts.ts";
import type { Saved } from "#workspace/workspace.ts";
import { FieldControl, Places } from "./field-control.tsx";
import { formWords } from "./form-words.ts";
import { type DraftSubject, openRecordDraft, type RecordDraft } from "./record-draft.ts";
import { refusalText } from "./refusal.ts";
import { CaptureScreen } from "./screen-capture.tsx";

/** Fields that stand together; the first group stands open, the others fold. */
export interface FieldGroup {
  readonly title?: Bilingual<string>;
  readonly fields: readonly string[];
}

export interface RecordFormProps {
  readonly title: string;
  readonly subject: DraftSubject;
  readonly groups: readonly FieldGroup[];
  /** On a laptop, beside the form: what is known already. */
  readonly aside?: JSX.Element;
  readonly asideLabel?: string | undefined;
  /** Under the fields: what else can be done with the record. */
  readonly children?: JSX.Element;
  readonly onSaved: (id: string, saved: Saved) => void;
  readonly onClose: () => void;
}

/** A form about one record, alone on its screen; nothing typed is lost when it is left. */
export function RecordForm(props: RecordFormProps) {
  // The subject of a form does not change while it is open.
  const [opened] = createResource(() => openRecordDraft(props.subject));
  return (
    <Show when={opened()} keyed>
      {(make) => {
        // Made once: a prop is read again and again.
        const draft = make();
        return <OpenForm {...props} draft={draft} />;
      }}
    </Show>
  );
}

function OpenForm(props: RecordFormProps & { readonly draft: RecordDraft }) {
  const toasts = useToasts();
  const [busy, setBusy] = createSignal(false);
  const [refused, setRefused] = createSignal<string>();

  async function save(): Promise<void> {
    const { draft } = props;
    if (!draft.isChanged() && !draft.isNew) {
      props.onClose();
      return;
    }
    setBusy(true);
    setRefused(undefined);
    try {
      const saved = await draft.save();
      if (saved === undefined) return;
      toasts.show({ text: t(formWords.saved[draft.type]), undo: () => void saved.undo() });
      props.onSaved(draft.id, saved);
    } catch (error) {
      setRefused(refusalText(error));
    } finally {
      setBusy(false);
    }
  }

  const labelOf = (field: string) => {
    const words: Readonly<Record<string, Bilingual<string>>> = fieldWords[props.draft.type];
    return t(words[field] ?? { fr: field, en: field });
  };
  const isGiven = (fields: readonly string[]) =>
    fields.some((field) => {
      const value = props.draft.value(field);
      return typeof value === "object" ? value.length > 0 : value !== "";
    });

  return (
    <CaptureScreen
      title={props.title}
      draftKept={props.draft.isKept() && props.draft.isChanged()}
      action={t(formWords.save)}
      busy={busy() ? t(formWords.saving) : undefined}
      aside={props.aside}
      asideLabel={props.asideLabel}
      onClose={props.onClose}
      onSubmit={() => void save()}
    >
      <Places />
      <Show when={refused()}>
        {(text) => (
          <NoteBox kind="bad" alert>
            <p>{text()}</p>
          </NoteBox>
        )}
      </Show>
      <For each={props.groups}>
        {(group) => (
          <Show
            when={group.title}
            fallback={
              <For each={group.fields}>
                {(field) => <FieldControl draft={props.draft} field={field} />}
              </For>
            }
          >
            {(title) => (
              <details class="group" open={isGiven(group.fields)}>
                <summary>
                  <b>{t(title())}</b>{" "}
                  <span class="muted small">{group.fields.map(labelOf).join(", ")}</span>
                </summary>
                <div class="flow">
                  <For each={group.fields}>
                    {(field) => <FieldControl draft={props.draft} field={field} />}
                  </For>
                </div>
              </details>
            )}
          </Show>
        )}
      </For>
      {props.children}
    </CaptureScreen>
  );
}
