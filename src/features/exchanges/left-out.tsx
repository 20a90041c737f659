import { For, Show } from "solid-js";
import { isRecordType } from "#domain/record-types.ts";
import { fileSize } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { entryLink } from "#parts/entry-link.ts";
import { entryName } from "#parts/entry-name.ts";
import { leftWords } from "#parts/left-words.ts";
import { NoteBox } from "#ui/note-box.tsx";
import type { MadeFile } from "#workspace/exchange.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { sendWords as words } from "./send-words.ts";

/** Photos that stay: named by the sheet or the note that shows them. */
export function LeftPhotos(props: { readonly left: MadeFile["leftAttachments"] }) {
  const { directory } = useWorkspace();
  const entryOf = ({ type, id }: MadeFile["leftAttachments"][number]) =>
    isRecordType(type) ? directory.find(type, id) : undefined;
  return (
    <Show when={props.left.length > 0}>
      <NoteBox kind="warn" shape="ici" title={t(words.leftPhotos)(props.left.length)}>
        <ul class="list lines">
          <For each={props.left}>
            {(one) => (
              <li>
                <span class="grow">
                  <Show when={entryOf(one)} fallback={<b>{t(leftWords.newerType)}</b>}>
                    {(entry) => (
                      <a href={entryLink(entry())}>
                        <b>{entryName(entry())}</b>
                      </a>
                    )}
                  </Show>
                  {`, ${one.why === "heavy" ? t(words.heavyPhoto)(fileSize(one.size)) : t(words.fullOfPhotos)}`}
                </span>
              </li>
            )}
          </For>
        </ul>
      </NoteBox>
    </Show>
  );
}
