import { For, Show } from "solid-js";
import type { RecordType } from "#domain/record-types.ts";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { Button } from "#ui/button.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { links } from "./links.ts";
import { fieldLabel } from "./question-text.ts";
import { nounOf } from "./record-noun.ts";
import { linkedCounts } from "./sheet-linked.ts";
import { sheetWords } from "./sheet-words.ts";
import { useUndoable } from "./undoable.ts";

/** At the top of a sheet, what must be known or settled first. */
export function SheetState(props: { readonly entry: Entry }) {
  const { restore } = useWorkspace();
  const { run } = useUndoable();
  async function takeBack(): Promise<void> {
    const { entry } = props;
    const { one, isFeminine } = nounOf(entry.type);
    await run(() => restore([entry]), t(sheetWords.restored)(one, isFeminine));
  }
  return (
    <>
      <Show when={props.entry.state === "binned"}>
        <NoteBox shape="refus">
          <p>
            {t(sheetWords.binned)(nounOf(props.entry.type).this)}{" "}
            <StillLinked entry={props.entry} />
          </p>
          <Button onClick={() => void takeBack()}>{t(sheetWords.restore)}</Button>
        </NoteBox>
      </Show>
      <Show when={props.entry.state === "asked"}>
        <NoteBox kind="warn" shape="deux">
          <p>
            {t(sheetWords.asked)}{" "}
            <a href={links.conflict(props.entry.type, props.entry.id, "deleted")}>
              {t(sheetWords.settle)}
            </a>
          </p>
        </NoteBox>
      </Show>
      <Show when={props.entry.state !== "binned" && props.entry.conflicts.length > 0}>
        <NoteBox kind="warn" shape="deux">
          <For each={props.entry.conflicts}>
            {(field) => (
              <p>
                <b>{t(sheetWords.conflict)(fieldLabel(props.entry.type, field))}</b>{" "}
                <a href={links.conflict(props.entry.type, props.entry.id, field)}>
                  {t(sheetWords.chooseRight)}
                </a>
              </p>
            )}
          </For>
        </NoteBox>
      </Show>
    </>
  );
}

function StillLinked(props: { readonly entry: Entry }) {
  const { directory, pulse } = useWorkspace();
  const texts = () => {
    pulse.follow(linkedTypes);
    return linkedCounts(props.entry, directory);
  };
  return <Show when={texts().length > 0}>{t(sheetWords.stays)(listText(texts()))}</Show>;
}

const linkedTypes: readonly RecordType[] = [
  "offers",
  "needs",
  "contacts",
  "interactions",
  "followUps",
];
