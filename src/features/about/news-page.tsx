import { For, onMount } from "solid-js";
import { day } from "#i18n/calendar.ts";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { ReadingScreen } from "#parts/reading-screen.tsx";
import { seeNews } from "#parts/release.ts";
import { MarkedLines } from "#ui/marked-lines.tsx";
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
              <MarkedLines shape="ok" lines={one.words.lines.map((line) => t(line))} />
            </section>
          )}
        </For>
      </div>
    </ReadingScreen>
  );
}
