import { For, onMount } from "solid-js";
import { day } from "#i18n/calendar.ts";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { ReadingScreen } from "#parts/reading-screen.tsx";
import { seeNews } from "#parts/release.ts";
import { Balise } from "#ui/balise.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { news } from "./news.ts";
import { words } from "./words.ts";

/** What each version brought; opening it puts the line of the first start away. */
export function NewsPage() {
  onMount(seeNews);
  return (
    <ReadingScreen title={t(words.news)} back={{ href: links.about(), label: t(words.title) }}>
      <div class="pad flow narrow">
        <For each={news}>
          {(one) => (
            <section>
              <SectionHead title={t(words.version)(one.version, day(one.on))} />
              <p class="said">{t(one.words.lead)}</p>
              <ul class="list lines">
                <For each={one.words.lines}>
                  {(line) => (
                    <li>
                      <Balise shape="ok" />
                      <span class="grow">{t(line)}</span>
                    </li>
                  )}
                </For>
              </ul>
            </section>
          )}
        </For>
      </div>
    </ReadingScreen>
  );
}
