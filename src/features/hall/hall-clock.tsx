import { For, Show } from "solid-js";
import { minutesOf } from "#domain/clock.ts";
import { clockText } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import type { DayMoment } from "#parts/day-clock.ts";
import type { Round } from "#parts/day-rounds.ts";
import { countdown } from "./seconds.ts";
import { words } from "./words.ts";

interface ClockProps {
  readonly moment: DayMoment;
  readonly rounds: readonly Round[];
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
    return t(words.of)(props.rounds.length, clockText(moment.round.to));
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
      <h1>{title()}</h1>
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
        {(current) => <Planks round={current().round} left={current().left} />}
      </Show>
      <output class="vh">{spoken()}</output>
    </section>
  );
}

/** A plank a minute: empty = gone, full = left, hatched = time to change tables. */
function Planks(props: { readonly round: Round; readonly left: number }) {
  const minutes = () => minutesOf(props.round.to) - minutesOf(props.round.from);
  const planks = () => {
    const left = Math.ceil(props.left / 60);
    const all = minutes();
    return [
      ...Array.from({ length: all }, (_, at) => (at < all - left ? "off" : "on")),
      ...Array.from({ length: 3 }, () => "tr"),
    ];
  };
  return (
    <span class="staff big" aria-hidden="true">
      <For each={planks()}>{(plank) => <i class={plank} />}</For>
    </span>
  );
}
