import { For } from "solid-js";
import { type Bilingual, t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { ReadingScreen } from "#parts/reading-screen.tsx";
import type { BaliseShape } from "#ui/balise.tsx";
import { MarkedLine } from "#ui/marked-lines.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { accessibilityWords as words } from "./accessibility-words.ts";
import { words as aboutWords } from "./words.ts";

/** The accessibility statement: what was checked and how, and what was not. */
export function AccessibilityPage() {
  return (
    <ReadingScreen
      title={t(words.title)}
      back={{ href: links.about(), label: t(aboutWords.title) }}
    >
      <div class="pad flow narrow">
        <p>{t(words.aim)}</p>
        <Lines title={words.checked} lines={words.checkedLines} shape="ok" />
        <Lines title={words.built} lines={words.builtLines} shape="ok" />
        <Lines title={words.limits} lines={words.limitLines} shape="alerte" />
        <section>
          <SectionHead title={t(words.tell)} />
          <p>{t(words.tellLine)}</p>
          <a class="lk" href={links.about("report")}>
            {t(words.report)}
          </a>
        </section>
      </div>
    </ReadingScreen>
  );
}

function Lines(props: {
  readonly title: Bilingual<string>;
  readonly lines: readonly Bilingual<string>[];
  readonly shape: BaliseShape;
}) {
  return (
    <section>
      <SectionHead title={t(props.title)} />
      <ul class="list lines">
        <For each={props.lines}>
          {(line) => <MarkedLine shape={props.shape}>{t(line)}</MarkedLine>}
        </For>
      </ul>
    </section>
  );
}
