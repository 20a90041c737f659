/** Minutes since midnight. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The hours of a day: meetings of so many minutes, so many between them, and pauses in which nobody meets. */
export interface DayHours extends Span {
  readonly meeting: number;
  readonly between: number;
  readonly pauses: readonly Span[];
}

/** One after the other from the start of the day; one that would run into a pause waits until it is over. */
export function roundsOf({ start, end, meeting, between, pauses }: DayHours): readonly Span[] {
  const rounds: Span[] = [];
  if (meeting <= 0 || between < 0) return rounds;
  for (let at = start; at + meeting <= end;) {
    const round = { start: at, end: at + meeting };
    const pause = pauses.find((one) => one.start < round.end && one.end > round.start);
    if (pause === undefined) rounds.push(round);
    at = pause === undefined ? round.end + between : Math.max(at + 1, pause.end);
  }
  return rounds;
}

/** Numbers of the rounds that somebody can sit through, who is there from one hour to another. */
export function roundsWithin(
  rounds: readonly (Span | undefined)[],
  {
    from = 0,
    to = Infinity,
  }: { readonly from?: number | undefined; readonly to?: number | undefined },
): readonly number[] {
  return rounds.flatMap((one, round) =>
    one !== undefined && one.start >= from && one.end <= to ? [round] : [],
  );
}

/** Minutes that a round takes too long; -1 is the beginning of the day. */
export interface Delay {
  readonly round: number;
  readonly minutes: number;
  /** The last round that is late because of it: the pause after it makes up for the rest. */
  readonly upTo?: number | undefined;
}

/**
 * The day as it runs when rounds take too long: what follows is later by as much, pauses keep their
 * length, numbers stay. A round in `lost` takes no time, and pushes nobody; of the others none begins
 * before the one before it has ended.
 */
export function withDelays(
  rounds: readonly Span[],
  delays: readonly Delay[],
  lost: ReadonlySet<number> = new Set(),
): readonly Span[] {
  let free = 0;
  return rounds.map((one, n) => {
    let late = 0;
    let over = 0;
    for (const { round, minutes, upTo = Infinity } of delays) {
      if (round < n && n <= upTo) late += minutes;
      if (round === n) over += minutes;
    }
    if (lost.has(n)) return { start: one.start + late, end: one.end + late };
    const start = Math.max(one.start + late, free);
    free = start + one.end - one.start + over;
    return { start, end: free };
  });
}
