import { createSignal, type JSX, lazy, Show, Suspense } from "solid-js";
import { capital } from "#i18n/capital.ts";
import { dot } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { ChipChecks, ChipGroup } from "#ui/chip-group.tsx";
import { RowPicker } from "#ui/row-picker.tsx";
import { formWords } from "./form-words.ts";
import { PickedFrame } from "./field-control-picked.tsx";
import type { RecordDraft } from "./record-draft.ts";

const OptionPicker = lazy(async () => ({
  default: (await import("./field-control-options.tsx")).OptionPicker,
}));

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceControlProps {
  readonly draft: RecordDraft;
  readonly field: string;
  readonly label: string;
  readonly aside?: string | undefined;
  readonly hint?: string | undefined;
  readonly options: readonly Option[];
  readonly several?: boolean | undefined;
  readonly below?: JSX.Element;
}

/** More choices than these open a sheet. */
const mostChips = 8;

/** A choice, or several: chips while they are few, else a line that opens a sheet. */
export function ChoiceControl(props: ChoiceControlProps) {
  const [isOpen, setIsOpen] = createSignal(false);
  const chosen = (): readonly string[] => {
    const value = props.draft.value(props.field);
    if (typeof value === "string") return value === "" ? [] : [value];
    return value.filter((one) => typeof one === "string");
  };
  const set = (values: readonly string[]) =>
    props.draft.set(props.field, props.several ? values : (values[0] ?? ""));
  const choices = () => props.options.map(({ value, label }) => ({ value, label: capital(label) }));
  const names = () =>
    props.options.flatMap(({ value, label }) => (chosen().includes(value) ? [label] : []));

  function choose(value: string): void {
    const others = chosen().filter((one) => one !== value);
    const isHeld = others.length < chosen().length;
    if (props.several) set(isHeld ? others : [...others, value]);
    else {
      set(isHeld ? [] : [value]);
      setIsOpen(false);
    }
  }

  return (
    <Show
      when={props.options.length > mostChips}
      fallback={
        <div class="fieldset">
          <Show
            when={props.several}
            fallback={
              <ChipGroup
                legend={props.label}
                choices={choices()}
                chosen={chosen()[0]}
                onChoose={(value) => set([value])}
                onClear={() => set([])}
              />
            }
          >
            <ChipChecks legend={props.label} choices={choices()} chosen={chosen()} onChoose={set} />
          </Show>
          <Show when={props.hint}>{(hint) => <p class="hint">{hint()}</p>}</Show>
          {props.below}
        </div>
      }
    >
      <PickedFrame label={props.label} aside={props.aside} hint={props.hint} below={props.below}>
        <RowPicker
          label={props.label}
          value={names().length > 0 ? capital(names().join(dot)) : undefined}
          empty={t(formWords.choose)}
          onClick={() => setIsOpen(true)}
        />
      </PickedFrame>
      <Show when={isOpen()}>
        <Suspense>
          <OptionPicker
            title={props.label}
            options={props.options}
            chosen={chosen()}
            several={props.several}
            onChoose={choose}
            onClose={() => setIsOpen(false)}
          />
        </Suspense>
      </Show>
    </Show>
  );
}
