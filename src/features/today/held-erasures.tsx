import { For, Show } from "solid-js";
import { dayAndTime } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { authorName } from "#parts/author-text.ts";
import { links } from "#parts/links.ts";
import { listHeld } from "#storage/held.ts";
import { Balise } from "#ui/balise.tsx";
import { Item } from "#ui/item.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { createLive } from "#workspace/live.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { besideWords } from "./beside-words.ts";

/** « 12 fiches effacées par un fichier de Nadine »: to be confirmed or contested. */
export function HeldErasures() {
  const { store, author, today } = useWorkspace();
  const held = createLive(() => store.db, listHeld);
  return (
    <Show when={(held() ?? []).length > 0}>
      <section class="section">
        <SectionHead title={t(besideWords.held)} count={held()?.length} />
        <ul class="list">
          <For each={held()}>
            {(file) => (
              <li>
                <Item
                  href={links.heldErasures(file.file)}
                  start={<Balise shape="refus" tone="warn" />}
                  title={t(besideWords.heldBy)(file.count, authorName(author(file.from)))}
                  detail={t(besideWords.heldDetail)(dayAndTime(file.at, today()))}
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
