import type { Fields } from "./field.ts";
import { terms } from "./match-terms.ts";

/** Who takes part reads where and when; a day without enrolments is the team's own. */
const shown = { audience: "day", personal: false } as const;
const inTeam = { audience: "team", personal: false } as const;

/** A day (« journée »): a meeting, a fair, or a matchmaking day with its rounds and its tables. */
export const eventFields = {
  title: { kind: "name", ...shown, required: true },
  on: { kind: "day", ...shown },
  place: { kind: "name", ...shown },
  municipality: { kind: "municipality", ...shown },
  start: { kind: "clock", ...shown },
  end: { kind: "clock", ...shown },
  meetingMinutes: { kind: "count", ...shown },
  /** To change tables. */
  transitionMinutes: { kind: "count", ...shown },
  pauses: {
    kind: "items",
    ...shown,
    parts: { from: { kind: "clock", ...shown }, to: { kind: "clock", ...shown } },
  },
  tables: { kind: "count", ...inTeam },
  /** Meetings promised to each enterprise. */
  minimum: { kind: "count", ...inTeam },
  /** What counts in a match, where the team weighs it otherwise than usual: by term, from 0. */
  weights: {
    kind: "items",
    ...shown,
    parts: {
      /** Its key too, which another reader has under another name. */
      term: { kind: "choice", options: terms, ...shown },
      weight: { kind: "count", ...shown },
    },
  },
  /** Tables that are there no more, by number: from which round on. */
  lostTables: { kind: "items", ...inTeam, parts: { from: { kind: "count", ...inTeam } } },
  /** Rounds that do not take place after all, by number. */
  lostRounds: { kind: "set", ...shown },
  /** Rounds that run over, by number: all that follows is later, or only the rounds up to one. */
  delays: {
    kind: "items",
    ...shown,
    parts: {
      round: { kind: "count", ...shown },
      minutes: { kind: "count", ...shown },
      upTo: { kind: "count", ...shown },
    },
  },
  /** Rounds that people have on paper: no plan moves what is in them. */
  printed: { kind: "set", shape: "round", ...inTeam },
} as const satisfies Fields;

/** The first day first, those without a day last; the same order on every device. */
export function byDay(a: Held, b: Held): number {
  const [onA, onB] = [a.on ?? "9999-99-99", b.on ?? "9999-99-99"];
  if (onA !== onB) return onA < onB ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Numbers of the rounds that are printed, from 1, in their order. */
export function printedRounds({
  printed = [],
}: {
  readonly printed?: readonly string[];
}): readonly number[] {
  return printed.map(Number).toSorted((a, b) => a - b);
}

interface Held {
  readonly id: string;
  readonly on?: string;
}
