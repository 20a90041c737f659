import { mailLink } from "#domain/email.ts";
import { Show } from "solid-js";
import { phoneLink } from "#domain/phone.ts";
import { t } from "#i18n/language.ts";
import { phone } from "#i18n/phone.ts";
import { links } from "#parts/links.ts";
import { type Act, Acts } from "#ui/acts.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { createTheTeam } from "./the-team.ts";
import { words } from "./words.ts";

/** The person in charge, with the ways to reach them. */
export function Officer() {
  const team = createTheTeam();
  const entry = () => team()?.entry;
  const acts = (): readonly Act[] => {
    const { officerPhone, officerEmail } = entry() ?? {};
    const call = officerPhone === undefined ? undefined : phoneLink(officerPhone);
    return [
      ...(call === undefined ? [] : [{ icon: "phone", label: t(words.call), href: call } as const]),
      ...(officerEmail === undefined
        ? []
        : [{ icon: "mail", label: t(words.write), href: mailLink(officerEmail) } as const]),
    ];
  };
  return (
    <section class="section">
      <SectionHead title={t(words.officer)} />
      <p class="small muted said">{t(words.officerWhy)}</p>
      <Show
        when={entry()?.officer}
        fallback={
          <>
            <p class="said">{t(words.officerNone)}</p>
            <a class="btn primary" href={links.privacyOfficer()}>
              {t(words.officerName)}
            </a>
          </>
        }
      >
        {(name) => (
          <>
            <p class="said">
              <b>{name()}</b>
              <Show when={entry()?.officerTitle}>{(title) => `, ${title()}`}</Show>
              <Show when={entry()?.officerAddress}>
                {(address) => (
                  <>
                    <br />
                    {address()}
                  </>
                )}
              </Show>
              <Show when={entry()?.officerPhone}>
                {(number) => (
                  <>
                    <br />
                    <span class="num">{phone(number())}</span>
                  </>
                )}
              </Show>
              <Show when={entry()?.officerEmail}>
                {(email) => (
                  <>
                    <br />
                    {email()}
                  </>
                )}
              </Show>
            </p>
            <Acts acts={acts()} />
            <a class="btn" href={links.privacyOfficer()}>
              {t(words.officerEdit)}
            </a>
          </>
        )}
      </Show>
    </section>
  );
}
