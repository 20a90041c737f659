import { useParams } from "@solidjs/router";
import { createMemo, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { dayWords } from "#parts/day-words.ts";
import { GoneDay } from "#parts/gone-day.tsx";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { createDayInput } from "#parts/open-day.ts";
import { Screen } from "#parts/screen.tsx";
import { unkeptMeetings } from "#parts/unkept.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { DroppedRounds } from "./dropped-rounds.tsx";
import { LateRound } from "./late-round.tsx";
import { LostTables } from "./lost-tables.tsx";
import { words } from "./words.ts";

/** What nobody had planned, said in a tap or two while the day runs; the plan is mended after. */
export function UnforeseenPage() {
  const parameters = useParams<{ id: string }>();
  const input = createDayInput(() => parameters.id);
  const back = () => ({ href: links.checkIn(parameters.id), label: t(words.back) });
  const unkept = createMemo(() => {
    const of = input();
    return of === undefined ? 0 : unkeptMeetings(of).size;
  });
  return (
    <Show when={input()} fallback={<GoneDay title={t(words.title)} />}>
      {(of) => (
        <Screen
          title={t(words.title)}
          place="events"
          back={back()}
          foot={
            of().today.length === 0 ? undefined : (
              <>
                <a class="btn primary" href={links.replan(of().event.id)}>
                  {t(words.replan)}
                </a>
                <output class="reason">
                  {unkept() === 0 ? t(words.allKept) : t(words.unkept)(unkept())}
                </output>
              </>
            )
          }
        >
          <Show
            when={of().rounds.length > 0}
            fallback={
              <EmptyState title={t(dayWords.noRound)} text={t(dayWords.noRoundWhy)}>
                <a class="btn primary" href={links.editEvent(of().event.id)}>
                  {t(words.hours)}
                </a>
              </EmptyState>
            }
          >
            <div class="pad">
              <div class="halves">
                <LateRound input={of()} />
                <DroppedRounds input={of()} />
                <LostTables input={of()} />
                <section class="flow">
                  <SectionHead title={t(words.people)} />
                  <p class="small">{t(words.peopleHint)}</p>
                  <p>
                    <a class="btn" href={links.checkIn(of().event.id)}>
                      {t(words.toCheckIn)}
                    </a>
                  </p>
                </section>
              </div>
              <HelpLink topic="imprevus" />
            </div>
          </Show>
        </Screen>
      )}
    </Show>
  );
}
