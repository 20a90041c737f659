import { Index } from "solid-js";
import { t } from "#i18n/language.ts";
import { Button } from "#ui/button.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import type { EditedItem } from "./edited-items.ts";
import { OtherItems } from "./other-values.tsx";
import { pauseWords } from "./pause-words.ts";
import type { RecordDraft } from "./record-draft.ts";

/** The pauses of a day, line by line, from one hour to another. */
export function PausesControl(props: {
  readonly draft: RecordDraft;
  readonly field: string;
  readonly label: string;
}) {
  const { newId } = useWorkspace();
  const pauses = (): readonly EditedItem[] => {
    const value = props.draft.value(props.field);
    return Array.isArray(value) ? value.filter((item) => typeof item === "object") : [];
  };
  const put = (items: readonly EditedItem[]) => props.draft.set(props.field, items);
  const change = (item: EditedItem) =>
    put(pauses().map((other) => (other.key === item.key ? item : other)));

  return (
    <fieldset>
      <legend class="q">{props.label}</legend>
      <Index each={pauses()}>
        {(pause, at) => (
          <div class="row itemline">
            <div class="duo grow">
              <TextField
                label={t(pauseWords.from)}
                type="time"
                value={pause()["from"] ?? ""}
                onInput={(from) => change({ ...pause(), from })}
              />
              <TextField
                label={t(pauseWords.to)}
                type="time"
                value={pause()["to"] ?? ""}
                onInput={(to) => change({ ...pause(), to })}
              />
            </div>
            <IconButton
              icon="x"
              label={t(pauseWords.remove)(at + 1)}
              onClick={() => put(pauses().filter((other) => other.key !== pause().key))}
            />
            <OtherItems
              draft={props.draft}
              field={props.field}
              itemKey={pause().key}
              onChoose={change}
            />
          </div>
        )}
      </Index>
      <Button icon="plus" onClick={() => put([...pauses(), { key: newId(), from: "", to: "" }])}>
        {t(pauseWords.add)}
      </Button>
    </fieldset>
  );
}
