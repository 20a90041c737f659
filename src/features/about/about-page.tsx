import { For } from "solid-js";
import { day } from "#i18n/calendar.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { isInTeam, ReadingScreen } from "#parts/reading-screen.tsx";
import { release } from "#parts/release.ts";
import { Item } from "#ui/item.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { builtOn } from "./built-on.ts";
import { words } from "./words.ts";

/** What Maillon is, which one this is, who makes it, and what there is to read. */
export function AboutPage() {
  const inTeam = isInTeam();
  const doors = [
    { href: links.help(), title: words.help, detail: words.helpDetail },
    { href: links.about("news"), title: words.news, detail: words.newsDetail },
    { href: links.about("report"), title: words.report, detail: words.reportDetail },
    {
      href: links.about("accessibility"),
      title: words.accessibility,
      detail: words.accessibilityDetail,
    },
    { href: links.about("licences"), title: words.licences, detail: words.licencesDetail },
  ];
  const version = () => t(words.version)(release.version, day(release.on));
  const built = () => {
    const on = builtOn();
    return on === undefined || on === release.on ? "" : t(words.builtOn)(day(on));
  };
  return (
    <ReadingScreen
      title={t(words.title)}
      sub={dotted(version(), built())}
      back={
        inTeam
          ? { href: links.more(), label: t(words.more) }
          : { href: links.firstRun(), label: t(words.welcome) }
      }
    >
      <div class="pad flow narrow">
        <p>{t(words.what)}</p>
        <section>
          <SectionHead title={t(words.read)} />
          <ul class="list">
            <For each={doors}>
              {({ href, title, detail }) => (
                <li>
                  <Item href={href} title={t(title)} detail={t(detail)} chevron center />
                </li>
              )}
            </For>
          </ul>
        </section>
        <section>
          <SectionHead title={t(words.data)} />
          <ul class="list lines">
            <For each={words.dataLines}>{(line) => <li>{t(line)}</li>}</For>
          </ul>
        </section>
        <section>
          <SectionHead title={t(words.who)} />
          <p>{t(words.whoLine)}</p>
        </section>
      </div>
    </ReadingScreen>
  );
}
