import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { Item } from "#ui/item.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { words } from "./words.ts";

/** The way to the help, and to whose work this is. */
export function ReadMore() {
  return (
    <section class="section">
      <SectionHead title={t(words.readMore)} />
      <ul class="list">
        <li>
          <Item href={links.privacy()} title={t(words.privacy)} chevron center />
        </li>
        <li>
          <Item href={links.help()} title={t(words.help)} chevron center />
        </li>
        <li>
          <Item href={links.about()} title={t(words.about)} chevron center />
        </li>
      </ul>
    </section>
  );
}
