import { For, Show } from "solid-js";
import { dayAndTime } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { type Draft, listDrafts } from "#storage/drafts.ts";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { createLive } from "#workspace/live.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { besideWords } from "./beside-words.ts";
import { draftStart, draftTitle } from "./draft-text.ts";

/** Notes and forms that were left before they were saved; a draft's key is the address of its form. */
export function ToFinish() {
  const { store, today, directory, pulse } = useWorkspace();
  const drafts = createLive(
    () => store.db,
    (db) => listDrafts(db),
  );
  const title = (draft: Draft) => {
    pulse.follow(["enterprises", "buyers", "contacts", "interactions", "followUps", "events"]);
    return draftTitle(draft, directory);
  };
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
                  title={<Name text={title(draft)} />}
                  detail={
                    <>
                      {t(besideWords.draftOf)(dayAndTime(draft.at, today()))}
                      <Show when={draftStart(draft)}>
                        {(start) => <span class="clamp">{start()}</span>}
                      </Show>
                    </>
                  }
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
