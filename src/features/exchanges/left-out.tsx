import { For, Show } from "solid-js";
import { isRecordType } from "#domain/record-types.ts";
import { capital } from "#i18n/capital.ts";
import { lineFaultWords } from "#i18n/bundle-problem-words.ts";
import { fileSize } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { recordWords } from "#i18n/record-words.ts";
import { entryLink } from "#parts/entry-link.ts";
import { entryName } from "#parts/entry-name.ts";
import { NoteBox } from "#ui/note-box.tsx";
import type { MadeFile } from "#workspace/exchange.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { sendWords as words } from "./send-words.ts";

/** What no device could have read, and so did not leave: named, with the reason. */
export function LeftOutList(props: { readonly left: MadeFile["left"] }) {
  const { directory } = useWorkspace();
  const entryOf = (one: MadeFile["left"][number]) =>
    isRecordType(one.type) ? directory.find(one.type, one.id) : undefined;
  return (
    <Show when={props.left.length > 0}>
      <NoteBox kind="warn" shape="ici" title={t(words.left)(props.left.length)}>
        <p>{t(words.leftWhy)}</p>
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
                  <Show when={entryOf(one)} fallback={<b>{t(words.newerType)}</b>}>
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
