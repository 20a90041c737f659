import { createMemo, For, Match, Show, Switch } from "solid-js";
import { clockAt, minutesOf } from "#domain/clock.ts";
import { clockText } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { usualMeeting, usualTransition } from "#parts/day-rounds.ts";
import { entryName } from "#parts/entry-name.ts";
import { eventFacts } from "#parts/event-facts.ts";
import { Name } from "#ui/name.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import { agendaTexts } from "./agenda-text.ts";
import { type DaySheets, type PersonSheet, printedLines } from "./day-sheets.ts";
import { LaterCode } from "./later-code.tsx";
import { PaperFoot, PaperPlate } from "./paper-parts.tsx";
import { paperWords as words } from "./words.ts";

/** One A5: where somebody goes, hour by hour, and the same in a code. */
export function AgendaPaper(props: { readonly day: DaySheets; readonly sheet: PersonSheet }) {
  const { today } = useWorkspace();
  const event = () => props.day.event;
  const name = () => entryName(props.sheet.participant.sheet);
  const enrolment = () => props.sheet.participant.enrolment;
  const lines = () => printedLines(props.day, props.sheet);
  const code = createMemo(
    () => agendaTexts({ event: event(), enrolment: enrolment().id }, props.sheet.lines).texts,
  );
  const table = () => enrolment().table;
  return (
    <article class="paper a5" style={{ "--rows": lines().length }} aria-label={name()}>
      <div class="paper-head">
        <div>
          <h2>
            <Name text={name()} />
          </h2>
          <p>{entryName(event())}</p>
          <p>{eventFacts(event(), today())}</p>
          <Show when={table()}>{(number) => <p>{t(words.holds)(String(number()))}</p>}</Show>
        </div>
        <Show when={code().length === 1 && code()[0]}>
          {(text) => <LaterCode text={text()} label={t(words.code)(name())} />}
        </Show>
      </div>
      <table class="hours">
        <thead>
          <tr>
            <th scope="col">{t(words.hour)}</th>
            <th scope="col">{t(words.round)}</th>
            <th scope="col">{t(words.table)}</th>
            <th scope="col">{t(words.you)}</th>
          </tr>
        </thead>
        <tbody>
          <For each={lines()}>
            {(one) => (
              <Switch>
                <Match when={one.is === "meeting" && one.line}>
                  {(line) => (
                    <tr>
                      <td class="nowrap">{line().hour}</td>
                      <td>{line().meeting.round}</td>
                      <td>
                        <Show when={line().table !== ""}>
                          <PaperPlate table={line().table} />
                        </Show>
                      </td>
                      <td>
                        <b>
                          <Name text={line().name} />
                        </b>
                      </td>
                    </tr>
                  )}
                </Match>
                <Match when={one.is === "free" && one.round}>
                  {(round) => (
                    <tr>
                      <td class="nowrap">{clockText(round().from)}</td>
                      <td>{round().number}</td>
                      <td>{"\u00A0"}</td>
                      <td>{t(words.free)}</td>
                    </tr>
                  )}
                </Match>
                <Match when={one.is === "pause" && one}>
                  {(pause) => (
                    <tr>
                      <td class="nowrap">{clockText(clockAt(pause().from))}</td>
                      <td>{"\u00A0"}</td>
                      <td>{"\u00A0"}</td>
                      <td>{t(words.pause)}</td>
                    </tr>
                  )}
                </Match>
              </Switch>
            )}
          </For>
        </tbody>
      </table>
      <p class="paper-note">
        {t(words.minutes)(lengthOf(props.day), event().transitionMinutes ?? usualTransition)}
      </p>
      <PaperFoot />
    </article>
  );
}

function lengthOf({ rounds: [first] }: DaySheets): number {
  return first === undefined ? usualMeeting : minutesOf(first.to) - minutesOf(first.from);
}
