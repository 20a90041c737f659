import { type Accessor, createMemo, createSignal, onCleanup } from "solid-js";
import { minutesOf } from "#domain/clock.ts";
import { dayOf } from "#i18n/clock.ts";
import { standingMeetings } from "#parts/day-meetings.ts";
import { dayMoment } from "#parts/day-clock.ts";
import { secondsOf } from "#parts/day-now.ts";
import { plannedRounds, type Round, usualTransition } from "#parts/day-rounds.ts";
import type { Self } from "#parts/for-me.ts";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";

type Meeting = Entry<"meetings">;

/** A meeting at hand: `left` seconds of it, or until it begins. */
export interface AtHand {
  readonly meeting: Meeting;
  readonly round: Round;
  readonly left: number;
  readonly isNext: boolean;
}

export interface DayState {
  /** Wall clock, ms, each second. */
  readonly now: Accessor<number>;
  readonly event: Accessor<Entry<"events"> | undefined>;
  /** As they were planned, those among them that do not take place after all. */
  readonly rounds: Accessor<readonly Round[]>;
  /** Minutes to change tables. */
  readonly transition: Accessor<number>;
  /** A plan writes over another: what does not take place, at an hour that has another meeting, is left out. */
  readonly meetings: Accessor<readonly Meeting[]>;
  /** Neither missed nor cancelled, nor of a round that does not take place. */
  readonly stands: (meeting: Meeting) => boolean;
  readonly atHand: Accessor<AtHand | undefined>;
  readonly coming: Accessor<readonly Meeting[]>;
  /** Those that have begun and are not on, the last one first. */
  readonly past: Accessor<readonly Meeting[]>;
}

/** Where the own meetings of a day are, from minute to minute. */
export function createDayState(id: () => string, self: Accessor<Self | undefined>): DayState {
  const workspace = useWorkspace();
  const event = createQuery(["events"], (directory) => directory.find("events", id()));
  const [now, setNow] = createSignal(workspace.now());
  const ticking = setInterval(() => setNow(workspace.now()), 1000);
  onCleanup(() => clearInterval(ticking));

  const planned = createQuery(["meetings"], (directory) => {
    const known = self();
    if (known === undefined) return [];
    const own = directory
      .linked("meetings", known.side, known.own)
      .filter((one) => one.event === id());
    return standingMeetings(directory, own)
      .filter(({ round }) => round !== undefined)
      .toSorted((a, b) => roundOf(a) - roundOf(b));
  });
  const rounds = createMemo(() => {
    const found = event();
    return found === undefined ? [] : plannedRounds(found);
  });
  const held = createMemo(() => rounds().filter(({ lost }) => lost !== true));
  const stands = (one: Meeting) =>
    isOn(one) && rounds().find(({ number }) => number === one.round)?.lost !== true;
  const meetings = createMemo(() => {
    const kept = new Set(planned().filter(isOn).map(roundOf));
    return planned().filter((one) => one.status !== "cancelled" || !kept.has(roundOf(one)));
  });
  const transition = () => event()?.transitionMinutes ?? usualTransition;
  const moment = createMemo(() => {
    const on = event()?.on;
    if (on !== undefined && on !== dayOf(now())) return undefined;
    return dayMoment(held(), transition(), secondsOf(now()));
  });
  /** The number of the first round that has not begun. */
  const from = () => {
    const at = moment();
    if (at === undefined) return (event()?.on ?? "9") < dayOf(now()) ? Infinity : 0;
    if (at.is === "over") return Infinity;
    return at.is === "round" ? at.round.number + 1 : at.next.number;
  };
  const roundNumbered = (number: number) => rounds().find((one) => one.number === number);
  const atHand = (): AtHand | undefined => {
    const at = moment();
    if (at === undefined || at.is === "over") return undefined;
    if (at.is === "round") {
      const { round, left } = at;
      const meeting = meetings().find((one) => roundOf(one) === round.number && stands(one));
      if (meeting !== undefined) return { meeting, round, left, isNext: false };
    }
    const meeting = meetings().find((one) => roundOf(one) >= from() && stands(one));
    const round = meeting && roundNumbered(roundOf(meeting));
    if (meeting === undefined || round === undefined) return undefined;
    const left = minutesOf(round.from) * 60 - secondsOf(now());
    // Hours before, the list says more than a countdown.
    return left > nearSeconds ? undefined : { meeting, round, left, isNext: true };
  };
  const isAtHand = (one: Meeting) => one.id === atHand()?.meeting.id;
  return {
    now,
    event,
    rounds,
    transition,
    meetings,
    stands,
    atHand,
    coming: () => meetings().filter((one) => roundOf(one) >= from() && !isAtHand(one)),
    past: () =>
      meetings()
        .filter((one) => roundOf(one) < from() && !isAtHand(one))
        .toReversed(),
  };
}

const nearSeconds = 3600;

function isOn({ status = "planned" }: Meeting): boolean {
  return status === "planned" || status === "held";
}

function roundOf({ round = 0 }: Meeting): number {
  return round;
}
