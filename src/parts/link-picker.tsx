import type { JSX } from "solid-js";
import type { LinkTarget } from "#domain/field.ts";
import { recordWords } from "#i18n/record-words.ts";
import { capital } from "#i18n/capital.ts";
import { compareNames } from "#i18n/compare-names.ts";
import { t } from "#i18n/language.ts";
import { ChoicePicker, type PickerChoice } from "#ui/choice-picker.tsx";
import { Highlighted } from "#ui/highlighted.tsx";
import { Name } from "#ui/name.tsx";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { entryContext } from "./entry-context.ts";
import { entryName } from "./entry-name.ts";
import { pickerWords } from "./picker-words.ts";

export interface LinkPickerProps {
  readonly to: LinkTarget;
  readonly title?: string | undefined;
  readonly chosen: readonly string[];
  readonly several?: boolean | undefined;
  /** Narrows what is offered before anything is typed: the contacts of one buyer. */
  readonly among?: ((entry: Entry) => boolean) | undefined;
  readonly onChoose: (id: string) => void;
  readonly add?:
    | {
        readonly label: (typed: string) => string;
        readonly onAdd: (typed: string) => void;
      }
    | undefined;
  readonly onClose: () => void;
}

/** Chooses a record by the search of the whole app, misspellings included. */
export function LinkPicker(props: LinkPickerProps) {
  const { directory, search } = useWorkspace();

  function choices(typed: string): readonly PickerChoice[] {
    if (typed.trim() === "") {
      const among = props.among ?? (() => true);
      const all = directory.list(props.to).filter(among);
      return all
        .toSorted((a, b) => compareNames(entryName(a), entryName(b)))
        .map((one) => toChoice(one));
    }
    const found = search.find(typed, { types: [props.to] });
    return found.hits.flatMap(({ key }) => {
      const entry = directory.find(props.to, key.slice(props.to.length + 1));
      if (entry === undefined) return [];
      return [
        toChoice(entry, <Highlighted pieces={search.highlight(entryName(entry), typed, found)} />),
      ];
    });
  }

  function toChoice(entry: Entry, title?: JSX.Element): PickerChoice {
    return {
      id: entry.id,
      title: title ?? <Name text={entryName(entry)} />,
      detail: entryContext(directory, entry) || undefined,
    };
  }

  return (
    <ChoicePicker
      title={props.title ?? t(pickerWords.titles[props.to])}
      label={capital(t(recordWords[props.to].many))}
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
      add={props.add}
      onClose={props.onClose}
    />
  );
}
