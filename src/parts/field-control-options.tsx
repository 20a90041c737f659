import { foldName } from "#domain/fold-name.ts";
import { capital } from "#i18n/capital.ts";
import { t } from "#i18n/language.ts";
import { ChoicePicker } from "#ui/choice-picker.tsx";
import type { Option } from "./field-control-choice.tsx";
import { pickerWords } from "./picker-words.ts";

export interface OptionPickerProps {
  readonly title: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly several?: boolean | undefined;
  readonly onChoose: (value: string) => void;
  readonly onClose: () => void;
}

/** The options of a field that has many, found by any part of their words. */
export function OptionPicker(props: OptionPickerProps) {
  const choices = (typed: string) => {
    const sought = foldName(typed);
    return props.options
      .filter(({ label }) => foldName(label).includes(sought))
      .map(({ value, label }) => ({ id: value, title: capital(label) }));
  };
  return (
    <ChoicePicker
      title={props.title}
      label={props.title}
      words={{
        search: t(pickerWords.search),
        clear: t(pickerWords.clear),
        close: t(pickerWords.close),
        nothing: t(pickerWords.nothing),
        done: t(pickerWords.done),
      }}
      choices={choices}
      chosen={props.chosen}
      several={props.several}
      onChoose={props.onChoose}
      onClose={props.onClose}
    />
  );
}
