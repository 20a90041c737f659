import { For, Show } from "solid-js";
import { badgeCode, badgeText } from "#domain/day-badge.ts";
import { t } from "#i18n/language.ts";
import { entryName } from "#parts/entry-name.ts";
import type { Participant } from "#parts/roster.ts";
import { Name } from "#ui/name.tsx";
import type { Entry } from "#workspace/entry.ts";
import { LaterCode } from "./later-code.tsx";
import { PaperPlate } from "./paper-parts.tsx";
import { paperWords as words } from "./words.ts";

/** One badge: of a person who comes, or of the organisation, with room for a name. */
export interface Badge {
  readonly participant: Participant;
  readonly person: string | undefined;
}

/** Six a sheet, as the perforated sheets of the trade are cut. */
export function BadgePaper(props: {
  readonly event: Entry<"events">;
  readonly badges: readonly Badge[];
}) {
  return (
    <article class="paper badges">
      <For each={props.badges}>
        {({ participant, person }) => (
          <section class="badge" aria-label={person ?? entryName(participant.sheet)}>
            <p class="badge-day">{entryName(props.event)}</p>
            <div class="badge-who">
              <Show when={person} fallback={<p class="badge-line" />}>
                {(name) => (
                  <h2>
                    <Name text={name()} />
                  </h2>
                )}
              </Show>
              <p class="badge-of">
                <Name text={entryName(participant.sheet)} />
              </p>
            </div>
            <div class="badge-foot">
              <Show
                when={participant.side === "buyer"}
                fallback={<span class="badge-side">{t(words.enterprise)}</span>}
              >
                <Show
                  when={participant.enrolment.table}
                  fallback={<span class="badge-side">{t(words.buyer)}</span>}
                >
                  {(table) => <PaperPlate table={String(table())} />}
                </Show>
              </Show>
              <span class="badge-code">{badgeCode(participant.enrolment.id)}</span>
              <LaterCode
                text={badgeText({ event: props.event.id, enrolment: participant.enrolment.id })}
                label={t(words.badgeCode)(person ?? entryName(participant.sheet))}
              />
            </div>
          </section>
        )}
      </For>
    </article>
  );
}
