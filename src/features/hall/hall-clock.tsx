import { Show } from "solid-js";
import { minutesOf } from "#domain/clock.ts";
import { clockText } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import type { DayMoment } from "#parts/day-clock.ts";
import type { Round } from "#parts/day-rounds.ts";
import { MinuteStaff } from "#ui/minute-staff.tsx";
import { countdown } from "./countdown.ts";
import { words } from "./words.ts";

interface ClockProps {
  readonly moment: DayMoment;
  readonly rounds: readonly Round[];
  /** Minutes to change tables. */
  readonly transition: number;
  /** When it is not today. */
  readonly day: string | undefined;
}

/** The left of the wall: the round, the time that is left of it, and the staff. */
export function HallClock(props: ClockProps) {
  const inRound = () => (props.moment.is === "round" ? props.moment : undefined);
  const left = () => (props.moment.is === "over" ? undefined : props.moment.left);
  const title = () => {
    const { moment } = props;
    if (moment.is === "round") return t(words.round)(moment.round.number);
    return t(words[moment.is]);
  };
  const under = () => {
    const { moment } = props;
    if (moment.is === "over") return t(words.overWhy);
    if (moment.is !== "round") return props.day ?? t(words.untilRound)(moment.next.number);
    return t(words.of)(props.rounds.at(-1)?.number ?? 0, clockText(moment.round.to));
  };
  const isLast = () => (inRound()?.left ?? Infinity) <= 60;
  /** Spoken at five minutes, at one, and at the end: nobody hears every second. */
  const spoken = () => {
    const round = inRound();
    if (round === undefined) return props.moment.is === "change" ? t(words.end) : "";
    const minutes = Math.ceil(round.left / 60);
    return minutes === 5 || minutes === 1 ? t(words.minutesLeft)(minutes) : "";
  };
  return (
    <section class="l">
      <h1 classList={{ said: inRound() === undefined }}>{title()}</h1>
      <p class="of">{under()}</p>
      <Show when={Number.isFinite(left()) && left()}>
        {(seconds) => (
          <>
            <div class="clock num" classList={{ last: isLast() }} role="timer" aria-live="off">
              {countdown(seconds())}
            </div>
            <p>{t(isLast() ? words.lastMinute : words.left)}</p>
          </>
        )}
      </Show>
      <Show when={inRound()}>
        {(current) => (
          <MinuteStaff
            length={minutesOf(current().round.to) - minutesOf(current().round.from)}
            left={Math.ceil(current().left / 60)}
            change={props.transition}
          />
        )}
      </Show>
      <output class="vh">{spoken()}</output>
    </section>
  );
}
