import { createMemo } from "solid-js";
import { foldName } from "#domain/fold-name.ts";
import { t } from "#i18n/language.ts";
import { ChoicePicker } from "#ui/choice-picker.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import { pickerWords } from "./picker-words.ts";
import { tagWords } from "./tag-words.ts";
import { tagFor, taggedTypes, tagsInUse } from "./tags-in-use.ts";

export interface TagPickerProps {
  readonly title: string;
  readonly chosen: readonly string[];
  /** Under a tag; unless given, on how many records it is. */
  readonly detail?: ((tag: string) => string | undefined) | undefined;
  /** The sheet stays open for another one. */
  readonly several?: boolean | undefined;
  readonly onChoose: (tag: string) => void;
  readonly onClose: () => void;
}

/** The tags of the team, those just given first of all; one that is not among them is written. */
export function TagPicker(props: TagPickerProps) {
  const { directory, pulse } = useWorkspace();
  const known = createMemo(() => {
    pulse.follow(taggedTypes);
    const used = tagsInUse(directory);
    const fresh = props.chosen.filter((tag) => !used.has(tag));
    return new Map([...fresh.map((tag) => [tag, 0] as const), ...used]);
  });
  const detail = (tag: string, used: number) =>
    props.detail?.(tag) ?? (used > 0 ? t(tagWords.used)(used) : undefined);
  return (
    <ChoicePicker
      title={props.title}
      label={t(tagWords.tags)}
      words={{
        search: t(tagWords.search),
        clear: t(pickerWords.clear),
        close: t(pickerWords.close),
        nothing: (typed) => (typed === "" ? t(tagWords.none) : ""),
        done: t(pickerWords.done),
      }}
      choices={(typed) =>
        [...known()]
          .filter(([tag]) => foldName(tag).includes(foldName(typed)))
          .map(([tag, used]) => ({ id: tag, title: tag, detail: detail(tag, used) }))
      }
      chosen={props.chosen}
      several={props.several}
      onChoose={props.onChoose}
      add={{
        label: (typed) => t(tagWords.fresh)(tagFor(typed, [])),
        isNew: (typed) => !known().has(tagFor(typed, known().keys())),
        onAdd: (typed) => props.onChoose(tagFor(typed, known().keys())),
      }}
      onClose={props.onClose}
    />
  );
}
