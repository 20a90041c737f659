/** A matchmaking day as the planner takes it: plain data, numbers for rounds, ids for people. */
export interface DayToPlan {
  /** How many rounds (« rondes ») the day has, at most 32; they are numbered from 0. */
  readonly rounds: number;
  /** Rounds that are past or printed: what is not `fixed` there is not planned any more. */
  readonly closed: readonly number[];
  /** Rounds that will not take place after all, printed or not: an earlier one ran over. */
  readonly lost?: readonly number[] | undefined;
  readonly tables: readonly DayTable[];
  readonly enterprises: readonly Attendee[];
  readonly buyers: readonly Attendee[];
  /** Who may meet, and what it is worth. A pair that is not here is never planned. */
  readonly pairs: readonly Pair[];
  /** They never meet, whoever asks. */
  readonly vetoes: readonly PairName[];
  /** Held already, pinned by hand, or printed: they stay as they are. */
  readonly fixed: readonly FixedMeeting[];
}

export interface DayTable {
  readonly name: string;
  /** Rounds in which it can be used. */
  readonly rounds: readonly number[];
}

export interface Attendee {
  readonly id: string;
  /** Rounds in which they are there. */
  readonly rounds: readonly number[];
  readonly atMost: number;
  /** Meetings that the day promises them, if it can. */
  readonly atLeast: number;
  /** A buyer's own table. One that is missing in a round of theirs is nobody's own. */
  readonly table?: string | undefined;
}

export interface PairName {
  readonly enterprise: string;
  readonly buyer: string;
}

export interface Pair extends PairName {
  /** Whole points above 0. */
  readonly value: number;
}

export interface FixedMeeting extends PairName {
  readonly round: number;
  readonly table?: string | undefined;
  /** It took place: a fact, whoever left, refused or lost a table since. */
  readonly held?: boolean;
}

export interface Meeting extends PairName {
  readonly round: number;
  readonly table: string;
}

export const mostRounds = 32;

export function pairKey({ enterprise, buyer }: PairName): string {
  return `${enterprise} ${buyer}`;
}
