import { createSignal, Show } from "solid-js";
import type { LinkTarget } from "#domain/field.ts";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { RowPicker } from "#ui/row-picker.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import { linkedName } from "./entry-name.ts";
import { formWords } from "./form-words.ts";
import { LinkPicker } from "./link-picker.tsx";
import { OtherValues } from "./other-values.tsx";
import type { RecordDraft } from "./record-draft.ts";

export interface LinkControlProps {
  readonly draft: RecordDraft;
  readonly field: string;
  readonly label: string;
  readonly to: LinkTarget;
  readonly several: boolean;
}

/** A line that says which records are linked, and opens the sheet where one chooses. */
export function LinkControl(props: LinkControlProps) {
  const { directory } = useWorkspace();
  const [open, setOpen] = createSignal(false);
  const chosen = (): readonly string[] => {
    const value = props.draft.value(props.field);
    if (Array.isArray(value)) return value.filter((id) => typeof id === "string");
    return typeof value === "string" && value !== "" ? [value] : [];
  };
  const names = () => listText(chosen().map((id) => linkedName(directory, props.to, id)));

  function choose(id: string): void {
    const had = chosen();
    if (props.several) {
      const kept = had.filter((one) => one !== id);
      props.draft.set(props.field, kept.length < had.length ? kept : [...had, id]);
      return;
    }
    props.draft.set(props.field, had.includes(id) ? "" : id);
    setOpen(false);
  }

  return (
    <>
      <RowPicker
        label={props.label}
        value={chosen().length > 0 ? names() : undefined}
        empty={t(formWords.choose)}
        onClick={() => setOpen(true)}
      />
      <OtherValues draft={props.draft} field={props.field} />
      <Show when={open()}>
        <LinkPicker
          to={props.to}
          chosen={chosen()}
          several={props.several}
          onChoose={choose}
          onClose={() => setOpen(false)}
        />
      </Show>
    </>
  );
}
