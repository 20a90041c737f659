import { type JSX, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { isInTeam, ReadingScreen } from "#parts/reading-screen.tsx";
import { HelpLink } from "#parts/help-link.tsx";
import { Erasures } from "./erasures.tsx";
import { KeptAndWhy } from "./kept-and-why.tsx";
import { Officer } from "./officer.tsx";
import { Registers } from "./registers.tsx";
import { words } from "./words.ts";

/** Whom to ask, what is kept of people and why, and what became of it; before there is a team too. */
export function PrivacyPage(): JSX.Element {
  const inTeam = isInTeam();
  return (
    <ReadingScreen
      title={t(words.title)}
      back={
        inTeam
          ? { href: links.more(), label: t(words.back) }
          : { href: links.firstRun(), label: t(words.welcome) }
      }
    >
      <Show
        when={inTeam}
        fallback={
          <div class="pad flow narrow">
            <p>{t(words.outside)}</p>
            <KeptAndWhy />
          </div>
        }
      >
        <div class="cols">
          <div>
            <Officer />
            <Registers />
            <Erasures />
          </div>
          <div>
            <KeptAndWhy />
            <p class="pad">
              <HelpLink topic="vie-privee" />
            </p>
          </div>
        </div>
      </Show>
    </ReadingScreen>
  );
}
