import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { SectionHead } from "#ui/section-head.tsx";
import { leaveWords as words } from "./leave-words.ts";

/** The way out of a team, on this device. */
export function LeavePart() {
  return (
    <section class="section">
      <SectionHead title={t(words.partTitle)} />
      <p class="small muted said">{t(words.part)}</p>
      <a class="btn" href={links.leaveTeam()}>
        {t(words.title)}
      </a>
    </section>
  );
}
