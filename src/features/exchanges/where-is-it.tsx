import { For } from "solid-js";
import { t } from "#i18n/language.ts";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { Icon } from "#ui/icon.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { receiveWords as words } from "./receive-words.ts";

/** Before a file is chosen: people do not know where a phone puts them. */
export function WhereIsIt() {
  return (
    <div class="pad flow narrow">
      <a class="btn big" href={links.scanCode()}>
        <Icon name="qrcode" />
        {t(words.scan)}
      </a>
      <section>
        <SectionHead title={t(words.where)} />
        <ul class="list lines">
          <For each={words.whereSteps}>{(step) => <li>{t(step)}</li>}</For>
        </ul>
        <p class="small muted wide-only">{t(words.drop)}</p>
      </section>
      <NoteBox kind="ok">
        <p>{t(words.safe)}</p>
      </NoteBox>
      <HelpLink topic="repertoire" />
    </div>
  );
}
