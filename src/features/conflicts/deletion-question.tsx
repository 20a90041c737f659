import { createSignal } from "solid-js";
import { t } from "#i18n/language.ts";
import { entryLink } from "#parts/entry-link.ts";
import { entryName } from "#parts/entry-name.ts";
import { links } from "#parts/links.ts";
import { refusalText } from "#parts/refusal.ts";
import { Screen } from "#parts/screen.tsx";
import { Button } from "#ui/button.tsx";
import { Name } from "#ui/name.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { useToasts } from "#ui/toasts.ts";
import { ValueChoice } from "#ui/value-choice.tsx";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

export interface DeletionQuestionProps {
  readonly entry: Entry;
  readonly position: string;
  readonly onLater: () => void;
}

/** A sheet that one deleted while another changed it. */
export function DeletionQuestion(props: DeletionQuestionProps) {
  const { remove, restore } = useWorkspace();
  const toasts = useToasts();
  const [chosen, setChosen] = createSignal<string>();

  async function keep(): Promise<void> {
    try {
      const saved = await (chosen() === "keep" ? restore([props.entry]) : remove([props.entry]));
      toasts.show({ text: t(words.settled), undo: () => void saved.undo() });
    } catch (error) {
      toasts.show({ text: refusalText(error) });
    }
  }

  return (
    <Screen
      title={t(words.keepOrDelete)}
      place="today"
      back={{ href: links.home(), label: props.position }}
      sub={
        <a href={entryLink(props.entry)}>
          <b>
            <Name text={entryName(props.entry)} />
          </b>
        </a>
      }
      foot={
        <>
          <Button onClick={() => props.onLater()}>{t(words.later)}</Button>
          <Button kind="primary" disabled={chosen() === undefined} onClick={() => void keep()}>
            {t(words.keep)}
          </Button>
        </>
      }
    >
      <div class="pad flow narrow">
        <p>{t(words.deletionWhy)}</p>
        <ValueChoice
          legend={t(words.keepOrDelete)}
          options={[
            { key: "keep", value: t(words.keepRecord), detail: t(words.keepRecordWhy) },
            { key: "delete", value: t(words.deleteRecord), detail: t(words.deleteRecordWhy) },
          ]}
          chosen={chosen()}
          onChoose={setChosen}
        />
        <NoteBox kind="ok">
          <p>{t(words.promise)(1)}</p>
        </NoteBox>
      </div>
    </Screen>
  );
}
