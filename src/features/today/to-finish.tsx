import { For, Show } from "solid-js";
import { dayAndTime } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { listDrafts } from "#storage/drafts.ts";
import { Item } from "#ui/item.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { createLive } from "#workspace/live.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { besideWords } from "./beside-words.ts";

/** Notes and forms that were left before they were saved; a draft's key is the address of its form. */
export function ToFinish() {
  const { store, today } = useWorkspace();
  const drafts = createLive(
    () => store.db,
    (db) => listDrafts(db),
  );
  return (
    <Show when={(drafts()?.length ?? 0) > 0}>
      <section class="section">
        <SectionHead title={t(besideWords.drafts)} count={drafts()?.length} />
        <ul class="list">
          <For each={drafts()}>
            {(draft) => (
              <li>
                <Item
                  href={`#${draft.key}`}
                  title={titleOf(draft.key)}
                  detail={t(besideWords.draftOf)(dayAndTime(draft.at, today()))}
                  chevron
                />
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}

function titleOf(key: string): string {
  if (key === links.import().slice(1)) return t(besideWords.draftImport);
  return key.startsWith(links.newNote().slice(1))
    ? t(besideWords.draftNote)
    : t(besideWords.draftForm);
}
