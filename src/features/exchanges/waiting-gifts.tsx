import { createResource, For, Show, Suspense } from "solid-js";
import { dayAndTime } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { listGifts } from "#storage/shared-files.ts";
import { Item } from "#ui/item.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import { giftWords as words } from "./gift-words.ts";

/** What another app gave and nobody has opened yet. */
export function WaitingGifts() {
  const { today } = useWorkspace();
  const [gifts] = createResource(() => listGifts().catch(() => []));
  return (
    <Suspense>
      <Show when={gifts()?.length}>
        {(number) => (
          <section class="section">
            <SectionHead title={t(words.title)} count={number()} />
            <ul class="list">
              <For each={gifts()}>
                {({ folder, at, files, text }) => (
                  <li>
                    <Item
                      href={links.gift(folder)}
                      title={files[0]?.file.name ?? text.slice(0, textShown)}
                      detail={t(words.detail)(dayAndTime(at, today()), files.length)}
                      chevron
                    />
                  </li>
                )}
              </For>
            </ul>
          </section>
        )}
      </Show>
    </Suspense>
  );
}

/** Of a text, what tells it from another. */
const textShown = 80;
