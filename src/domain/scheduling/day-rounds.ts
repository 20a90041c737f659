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

/**
 * The rest of the day when a round runs over: all that follows is later by as much, pauses keep their
 * length, and a round that would then end after the day does is lost (undefined). Numbers stay.
 */
export function runOver(
  rounds: readonly Span[],
  {
    round,
    minutes,
    end,
  }: { readonly round: number; readonly minutes: number; readonly end: number },
): readonly (Span | undefined)[] {
  return rounds.map((one, n) => {
    const later = {
      start: one.start + (n > round ? minutes : 0),
      end: one.end + (n >= round ? minutes : 0),
    };
    return n > round && later.end > end ? undefined : later;
  });
}
