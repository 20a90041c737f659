import { useParams } from "@solidjs/router";
import { createEffect, createMemo, For, on, Show } from "solid-js";
import { ratedOf } from "#domain/day-asks.ts";
import { absentState, otherSide, typeOfSide } from "#domain/sides.ts";
import { clockText, time } from "#i18n/clock.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { meetingStateWords } from "#i18n/matchmaking-words.ts";
import { linkedName } from "#parts/entry-name.ts";
import { eventFacts } from "#parts/event-facts.ts";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { createPlace, createSelf } from "#parts/own-place.ts";
import { Screen } from "#parts/screen.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { Plate } from "#ui/plate.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { createAsks } from "#workspace/asks.ts";
import { missedNow } from "#workspace/day-asks.ts";
import type { Entry } from "#workspace/entry.ts";
import { keepAwake } from "#workspace/keep-awake.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { CalendarButton } from "./calendar-button.tsx";
import { createDayState } from "./day-state.ts";
import { DayDoors } from "./day-doors.tsx";
import "./my-day.css";
import { createSeatChanges } from "./seat-changes.ts";
import { NowCard } from "./now-card.tsx";
import { words } from "./words.ts";

/** The day of an enterprise or of a buyer, on its own phone: where to go, and when. */
export function MyDayPage() {
  const workspace = useWorkspace();
  const parameters = useParams<{ id: string }>();
  const self = createSelf();
  const place = createPlace(() => parameters.id, self);
  const day = createDayState(() => parameters.id, self);
  const rated = createQuery(
    ["ratings"],
    (directory) =>
      new Set(
        directory
          .linked("ratings", "event", parameters.id)
          .filter((one) => Object.keys(ratedOf(one)).length > 0)
          .map(({ meeting }) => meeting),
      ),
  );
  const asks = createAsks();
  /** To which the other side did not come, says this phone. */
  const missed = createMemo(() => missedNow(asks() ?? []));
  const side = () => self()?.side ?? "enterprise";
  const otherOf = (one: Entry<"meetings">) => one[otherSide[side()]] ?? "";
  const nameOf = (one: Entry<"meetings">) =>
    linkedName(workspace.directory, typeOfSide[otherSide[side()]], otherOf(one));
  const hourOf = ({ round }: { readonly round?: number }): string => {
    const at = day.rounds().find(({ number }) => number === round)?.from;
    return at === undefined ? "" : clockText(at);
  };
  const onNow = createMemo(() => {
    const at = day.atHand();
    return at?.isNext === false ? at.meeting.id : undefined;
  });
  keepAwake(createMemo(() => onNow() !== undefined));
  // One begins, or ends, and the phone lies on the table.
  createEffect(on(onNow, () => void navigator.vibrate?.([200, 100, 200]), { defer: true }));
  const changed = createSeatChanges(() => parameters.id, day.meetings);
  /** What a new plan did to it, since this phone last showed it. */
  const changeOf = (one: Entry<"meetings">): string => {
    const change = changed(one);
    if (change === undefined || !day.stands(one)) return "";
    const { from } = change;
    if (from === undefined) return t(words.fresh);
    if (from.round === one.round) return t(words.otherTable)(String(from.table));
    const moved = from.round > (one.round ?? 0) ? words.earlier : words.later;
    return t(moved)(hourOf(from));
  };
  /** That it does not take place, or did not. */
  const stateText = (one: Entry<"meetings">): string => {
    const absent = absentState[otherSide[side()]];
    if (missed().has(one.id)) return t(meetingStateWords[absent]);
    if (day.stands(one)) return "";
    const isMissed = one.status === "enterprise-absent" || one.status === "buyer-absent";
    return t(meetingStateWords[isMissed ? one.status : "cancelled"]);
  };
  const isHeld = (one: Entry<"meetings">) => day.stands(one) && !missed().has(one.id);
  /** The last one that ended, while nobody has said what it was worth. */
  const toRate = () => day.past().find((one) => isHeld(one) && !rated().has(one.id));
  /** A calendar shows nobody what is past. */
  const isToCome = () => day.atHand() !== undefined || day.coming().some(isHeld);
  const groups = () =>
    [
      { title: t(words.next), rows: day.coming(), isPast: false },
      { title: t(words.past), rows: day.past().toReversed(), isPast: true },
    ].filter(({ rows }) => rows.length > 0);

  return (
    <Screen
      title={t(words.title)}
      place="events"
      back={{ href: links.allEvents(), label: t(words.back) }}
      end={<span class="num clockface">{time(day.now())}</span>}
      sub={
        <Show when={day.event()}>{(event) => <>{eventFacts(event(), workspace.today())}</>}</Show>
      }
    >
      <Show
        when={day.event()}
        fallback={<EmptyState title={t(words.gone)} text={t(words.goneWhy)} />}
      >
        <Show when={day.atHand()}>
          {(one) => (
            <Show when={self()}>
              {(known) => (
                <NowCard
                  meeting={one().meeting}
                  round={one().round}
                  left={one().left}
                  isNext={one().isNext}
                  transition={day.transition()}
                  name={nameOf(one().meeting)}
                  change={changeOf(one().meeting)}
                  self={known()}
                >
                  <RateDoor meeting={toRate()} nameOf={nameOf} />
                </NowCard>
              )}
            </Show>
          )}
        </Show>
        <div class="pad flow narrow">
          <Show when={day.atHand()?.isNext !== true}>
            <RateDoor meeting={toRate()} nameOf={nameOf} />
          </Show>
          <Show
            when={day.meetings().length > 0}
            fallback={<p class="small muted">{t(words.none)}</p>}
          >
            <For each={groups()}>
              {(group) => (
                <section>
                  <SectionHead
                    title={group.title}
                    count={t(words.meetings)(group.rows.filter(isHeld).length)}
                  />
                  <ul class="list" aria-label={group.title}>
                    <For each={group.rows}>
                      {(one) => (
                        <li>
                          <Item
                            center
                            href={
                              group.isPast && one.status !== "cancelled"
                                ? links.rating(one.id)
                                : links.preparation(parameters.id, otherOf(one))
                            }
                            start={<span class="h">{hourOf(one)}</span>}
                            title={<Name text={nameOf(one)} />}
                            struck={!isHeld(one)}
                            detail={dotted(
                              t(words.round)(one.round ?? 0),
                              stateText(one),
                              group.isPast && rated().has(one.id) && t(words.rated),
                              !group.isPast && changeOf(one),
                            )}
                            end={
                              <Show when={one.table}>
                                {(table) => (
                                  <Plate table={table()} label={t(words.table)(String(table()))} />
                                )}
                              </Show>
                            }
                          />
                        </li>
                      )}
                    </For>
                  </ul>
                </section>
              )}
            </For>
          </Show>
          <Show when={isToCome() && self()}>
            {(known) => (
              <Show when={day.event()}>
                {(event) => <CalendarButton event={event()} self={known()} />}
              </Show>
            )}
          </Show>
          <Show when={place()}>
            {(known) => <DayDoors place={known()} event={parameters.id} />}
          </Show>
          <HelpLink topic="mes-rendez-vous" />
        </div>
      </Show>
    </Screen>
  );
}

function RateDoor(props: {
  readonly meeting: Entry<"meetings"> | undefined;
  readonly nameOf: (one: Entry<"meetings">) => string;
}) {
  return (
    <Show when={props.meeting}>
      {(one) => (
        <a class="btn primary big" href={links.rating(one().id)}>
          {t(words.rate)(props.nameOf(one()))}
        </a>
      )}
    </Show>
  );
}
