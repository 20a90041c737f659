import { createResource, createSignal, For, type JSX, onCleanup, Show, untrack } from "solid-js";
import { dot } from "#i18n/dotted.ts";
import { type Bilingual, t } from "#i18n/language.ts";
import { Button } from "#ui/button.tsx";
import type { Saved } from "#workspace/workspace.ts";
import { FieldControl, Places } from "./field-control.tsx";
import { formWords } from "./form-words.ts";
import { fieldLabel } from "./question-text.ts";
import { type DraftSubject, openRecordDraft, type RecordDraft } from "./record-draft.ts";
import { focusFirstProblem } from "./record-form-focus.ts";
import { refusalText } from "./refusal.ts";
import { CaptureScreen } from "./screen-capture.tsx";
import { useSharedDraft } from "./shared-draft.ts";
import { useUndoable } from "./undoable.ts";
import { RefusalBox } from "#ui/refusal-box.tsx";

/** Fields that stand together; the first group stands open, the others fold. */
export interface FieldGroup {
  readonly title?: Bilingual<string>;
  /** What is in it; unless given, the names of its fields. */
  readonly about?: Bilingual<string>;
  /** Two or three in one: side by side. */
  readonly fields: readonly (string | readonly string[])[];
}

export interface RecordFormProps {
  readonly title: string;
  readonly subject: DraftSubject;
  readonly groups: readonly FieldGroup[];
  /** On a laptop, beside the form: what is known already. */
  readonly aside?: JSX.Element;
  readonly asideLabel?: string | undefined;
  /** In place of « Enregistrer » and « Fiche enregistrée. ». */
  readonly action?: string | undefined;
  readonly saved?: string | undefined;
  /** Above the fields, as the draft changes: what it looks like. */
  readonly notice?: ((draft: RecordDraft) => JSX.Element) | undefined;
  /** Under the fields, as the draft changes: what they come to. */
  readonly below?: ((draft: RecordDraft) => JSX.Element) | undefined;
  /** Under the fields: what else can be done with the record. */
  readonly children?: JSX.Element;
  readonly onSaved: (id: string, saved: Saved) => void;
  readonly onClose: () => void;
}

/** A form about one record, alone on its screen; nothing typed is lost when it is left. */
export function RecordForm(props: RecordFormProps) {
  // The subject of a form does not change while it is open.
  const [opened, { refetch }] = createResource(() => openRecordDraft(props.subject));
  return (
    <Show when={opened()} keyed>
      {(make) => {
        // Made once: a prop is read again and again.
        const draft = make();
        return <OpenForm {...props} draft={draft} onElsewhere={() => void refetch()} />;
      }}
    </Show>
  );
}

interface OpenFormProps extends RecordFormProps {
  readonly draft: RecordDraft;
  readonly onElsewhere: () => void;
}

function OpenForm(props: OpenFormProps) {
  // Neither changes while the form is open.
  useSharedDraft(
    untrack(() => props.subject.key),
    () => props.draft.held(),
    () => props.onElsewhere(),
  );
  const { tell } = useUndoable();
  const [busy, setBusy] = createSignal(false);
  const [refused, setRefused] = createSignal<string>();
  const isKept = () => props.draft.isKept() && props.draft.isChanged();
  let isHere = true;
  onCleanup(() => (isHere = false));

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
      if (saved === undefined) return focusFirstProblem();
      tell(saved, props.saved ?? t(formWords.saved[draft.type]));
      if (isHere) props.onSaved(draft.id, saved); // who went elsewhere is left there
    } catch (error) {
      setRefused(refusalText(error));
    } finally {
      setBusy(false);
    }
  }

  async function throwAway(): Promise<void> {
    try {
      const undo = await props.draft.discard();
      props.onClose();
      tell({ undo }, t(formWords.thrownAway));
    } catch (error) {
      setRefused(refusalText(error));
    }
  }

  return (
    <CaptureScreen
      title={props.title}
      draftKept={isKept()}
      action={props.action ?? t(formWords.save)}
      busy={busy() ? t(formWords.saving) : undefined}
      aside={props.aside}
      asideLabel={props.asideLabel}
      onClose={props.onClose}
      onSubmit={() => void save()}
    >
      <Places />
      <RefusalBox text={refused()} />
      {props.notice?.(props.draft)}
      <For each={props.groups}>
        {(group) => (
          <Show
            when={group.title}
            fallback={<GroupFields draft={props.draft} fields={group.fields} />}
          >
            {(title) => (
              <FoldedGroup
                draft={props.draft}
                title={t(title())}
                about={group.about === undefined ? undefined : t(group.about)}
                fields={group.fields}
              />
            )}
          </Show>
        )}
      </For>
      {props.below?.(props.draft)}
      {props.children}
      <Show when={isKept()}>
        <Button kind="plain" icon="trash" onClick={() => void throwAway()}>
          {t(formWords.throwAway)}
        </Button>
      </Show>
    </CaptureScreen>
  );
}

interface GroupProps {
  readonly draft: RecordDraft;
  readonly fields: FieldGroup["fields"];
}

function FoldedGroup(
  props: GroupProps & { readonly title: string; readonly about: string | undefined },
) {
  const names = () => props.fields.flat();
  const isGiven = () => names().some((field) => props.draft.value(field).length > 0);
  return (
    // As it was when the form opened: it does not fold under who empties a field.
    <details class="group" open={untrack(isGiven)}>
      <summary>
        <span>
          <b>{props.title}</b>{" "}
          <span class="muted small">
            {props.about ??
              names()
                .map((field) => fieldLabel(props.draft.type, field))
                .join(dot)}
          </span>
        </span>
      </summary>
      <div class="flow">
        <GroupFields draft={props.draft} fields={props.fields} />
      </div>
    </details>
  );
}

function GroupFields(props: GroupProps) {
  return (
    <For each={props.fields}>
      {(fields) =>
        typeof fields === "string" ? (
          <FieldControl draft={props.draft} field={fields} />
        ) : (
          <div class={fields.length === 3 ? "trio" : "duo"}>
            <For each={fields}>{(field) => <FieldControl draft={props.draft} field={field} />}</For>
          </div>
        )
      }
    </For>
  );
}
