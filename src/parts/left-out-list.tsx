import { For, Show } from "solid-js";
import { isRecordType } from "#domain/record-types.ts";
import { lineFaultWords } from "#i18n/bundle-problem-words.ts";
import { capital } from "#i18n/capital.ts";
import { t } from "#i18n/language.ts";
import { recordWords } from "#i18n/record-words.ts";
import { NoteBox } from "#ui/note-box.tsx";
import type { MadeFile } from "#workspace/exchange.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { entryLink } from "./entry-link.ts";
import { entryName } from "./entry-name.ts";
import { leftWords as words } from "./left-words.ts";

/** What no device could have read, and so did not leave: named, with the reason. */
export function LeftOutList(props: {
  readonly left: MadeFile["left"];
  /** What to do about it. */
  readonly why: string;
}) {
  const { directory } = useWorkspace();
  const entryOf = (one: MadeFile["left"][number]) =>
    isRecordType(one.type) ? directory.find(one.type, one.id) : undefined;
  return (
    <Show when={props.left.length > 0}>
      <NoteBox kind="warn" shape="ici" title={t(words.left)(props.left.length)}>
        <p>{props.why}</p>
        <ul class="list lines">
          <For each={props.left}>
            {(one) => (
              <li>
                <span class="grow">
                  <Show when={entryOf(one)} fallback={<b>{t(words.newerType)}</b>}>
                    {(entry) => (
                      <>
                        {capital(t(recordWords[entry().type].one))}{" "}
                        <a href={entryLink(entry())}>
                          <b>{entryName(entry())}</b>
                        </a>
                      </>
                    )}
                  </Show>
                  {`, ${t(lineFaultWords[one.reason])}`}
                </span>
              </li>
            )}
          </For>
        </ul>
      </NoteBox>
    </Show>
  );
}
