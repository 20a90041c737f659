import { createSignal, lazy, Show, Suspense } from "solid-js";
import type { LinkTarget } from "#domain/field.ts";
import { fieldsOf } from "#domain/record-types.ts";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { Button } from "#ui/button.tsx";
import { RowPicker } from "#ui/row-picker.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import { linkedName } from "./entry-name.ts";
import { OddValue } from "./field-control-odd.tsx";
import { PickedFrame } from "./field-control-picked.tsx";
import { formWords } from "./form-words.ts";
import { OtherValues } from "./other-values.tsx";
import type { RecordDraft } from "./record-draft.ts";

const LinkPicker = lazy(async () => ({ default: (await import("./link-picker.tsx")).LinkPicker }));

export interface LinkControlProps {
  readonly draft: RecordDraft;
  readonly field: string;
  readonly label: string;
  readonly to: LinkTarget;
  readonly several: boolean;
}

/** A line that says which records are linked, and opens the sheet where one chooses. */
export function LinkControl(props: LinkControlProps) {
  const { directory, pulse } = useWorkspace();
  const [open, setOpen] = createSignal(false);
  const chosen = (): readonly string[] => {
    const value = props.draft.value(props.field);
    if (typeof value === "string") return value === "" ? [] : [value];
    return value.filter((id) => typeof id === "string");
  };
  const names = () => {
    pulse.follow([props.to]);
    return listText(chosen().map((id) => linkedName(directory, props.to, id)));
  };
  const left = () => {
    pulse.follow([props.to]);
    return chosen().filter((id) => directory.find(props.to, id)?.state !== "erased");
  };
  const isRequired = () => fieldsOf(props.draft.type)[props.field]?.required === true;

  function choose(id: string): void {
    const had = chosen();
    if (props.several) {
      const kept = had.filter((one) => one !== id);
      props.draft.set(props.field, kept.length < had.length ? kept : [...had, id]);
      return;
    }
    props.draft.set(props.field, had.includes(id) ? "" : id);
    props.draft.leave(props.field);
    setOpen(false);
  }

  return (
    <>
      <PickedFrame
        label={props.label}
        aside={isRequired() ? undefined : t(formWords.optional)}
        problem={props.draft.problem(props.field)}
        below={
          <>
            <Show when={left().length < chosen().length}>
              <Button
                kind="plain"
                icon="x"
                onClick={() => props.draft.set(props.field, props.several ? left() : "")}
              >
                {t(formWords.removeErased)}
              </Button>
            </Show>
            <OddValue draft={props.draft} field={props.field} />
            <OtherValues draft={props.draft} field={props.field} />
          </>
        }
      >
        <RowPicker
          label={props.label}
          value={chosen().length > 0 ? names() : undefined}
          empty={t(formWords.choose)}
          onClick={() => setOpen(true)}
        />
      </PickedFrame>
      <Show when={open()}>
        <Suspense>
          <LinkPicker
            to={props.to}
            chosen={chosen()}
            several={props.several}
            onChoose={choose}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      </Show>
    </>
  );
}
