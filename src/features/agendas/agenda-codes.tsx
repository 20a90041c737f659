import { createMemo, For, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import type { AgendaLine, AgendaOwner } from "#parts/agenda.ts";
import { entryName } from "#parts/entry-name.ts";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { PublishLink } from "#parts/publish-link.tsx";
import type { Participant } from "#parts/roster.ts";
import { Icon } from "#ui/icon.tsx";
import { QrCode } from "#ui/qr-code.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { Entry } from "#workspace/entry.ts";
import { agendaTexts } from "./agenda-text.ts";
import { agendaPageWords as words } from "./agenda-words.ts";

/** What one participant has of a day. */
export interface OneAgenda extends Pick<Participant, "enrolment" | "sheet"> {
  readonly event: Entry<"events">;
  readonly owner: AgendaOwner;
  readonly lines: readonly AgendaLine[];
}

/** The agenda as a code that any phone reads, and the other ways to take it away. */
export function AgendaCodes(props: { readonly of: OneAgenda }) {
  const texts = createMemo(() =>
    agendaTexts({ event: props.of.event, enrolment: props.of.enrolment.id }, props.of.lines),
  );
  const many = () => texts().texts.length;
  return (
    <div class="pad cols airy">
      <div class="flow">
        <For each={texts().texts}>
          {(text, at) => (
            <figure class="codeplate">
              <QrCode text={text} label={t(words.code)(entryName(props.of.sheet))} />
              <Show when={many() > 1}>
                <figcaption>{t(words.part)(at() + 1, many())}</figcaption>
              </Show>
            </figure>
          )}
        </For>
      </div>
      <div class="flow">
        <p>{t(words.aim)}</p>
        <Show when={texts().isShortened}>
          <p class="small muted">{t(words.shortened)}</p>
        </Show>
        <section>
          <SectionHead title={t(words.inCode)} />
          <For each={texts().texts}>{(text) => <pre class="agenda-text">{text}</pre>}</For>
        </section>
        <section class="flow">
          <p class="row wrap">
            <a class="btn" href={links.agendas(props.of.event.id, { whom: props.of.enrolment.id })}>
              <Icon name="printer" />
              {t(words.print)}
            </a>
          </p>
          <p class="small muted">{t(words.calendarWhy)}</p>
        </section>
        <section>
          <SectionHead title={t(words.ownPhone)} />
          <p class="small">{t(words.ownPhoneWhy)}</p>
          <p>
            <PublishLink entry={props.of.sheet} label={t(words.publish)} />
          </p>
        </section>
        <HelpLink topic="agendas" />
      </div>
    </div>
  );
}
