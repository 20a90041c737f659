import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { SectionHead } from "#ui/section-head.tsx";
import { readerOf } from "#workspace/reading.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { leaveWords as words } from "./leave-words.ts";

/** The way out of a team, on this device. */
export function LeavePart() {
  const isRead = readerOf(useWorkspace()) !== undefined;
  return (
    <section class="section">
      <SectionHead title={t(isRead ? words.readerPartTitle : words.partTitle)} />
      <p class="small muted said">{t(isRead ? words.readerPart : words.part)}</p>
      <a class="btn" href={links.leaveTeam()}>
        {t(isRead ? words.readerTitle : words.title)}
      </a>
    </section>
  );
}
