import { Show } from "solid-js";
import { isRecordType } from "#domain/record-types.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { entryName } from "#parts/entry-name.ts";
import { fieldLabel } from "#parts/question-text.ts";
import { Button } from "#ui/button.tsx";
import { State } from "#ui/state.tsx";
import type { TextLine } from "#workspace/proposals.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

/** Words to read: nothing of them is written anywhere. */
export function LineText(props: {
  readonly line: TextLine;
  readonly onRead?: (() => void) | undefined;
}) {
  const { directory } = useWorkspace();
  const title = () => {
    const { about } = props.line;
    if (about === undefined || !isRecordType(about.type)) return t(words.message);
    const sheet = directory.find(about.type, about.id);
    const name = sheet === undefined ? t(words.meetingGone) : entryName(sheet);
    return t(words.toldAbout)(
      dotted(name, about.field !== "" && fieldLabel(about.type, about.field)),
    );
  };
  return (
    <section class="flow">
      <h2>{title()}</h2>
      <p class="long-value">{props.line.text}</p>
      <Show when={props.line.is === "told"}>
        <p class="small muted">{t(words.toldWhy)}</p>
      </Show>
      <Show
        when={props.onRead}
        fallback={
          <State shape="ok" tone="ok">
            {t(words.read)}
          </State>
        }
      >
        {(onRead) => <Button onClick={() => onRead()()}>{t(words.markRead)}</Button>}
      </Show>
    </section>
  );
}
