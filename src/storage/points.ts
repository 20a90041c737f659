/*
 * What to send. A sender numbers what it writes; a receiver says up to where it has it all.
 * A number alone would lie after a restore on either side: it goes with the actor that wrote it.
 */

/** Consecutive revs of the journal by one actor, as far as the next run begins. */
export type Run = readonly [first: number, actor: string];
/** A rev of somebody's journal and the actor that wrote it. */
export type Point = readonly [rev: number, actor: string];
/** A file that carries it holds everything that changed after `since`, as far as `to`. */
export interface Feed {
  readonly since: Point;
  readonly to: Point;
}

/** Before everything. */
export const zeroPoint: Point = [0, ""];
/** Older runs go: points in them are no longer confirmed, and everything is sent. */
export const mostRuns = 1000;
/** Of one device's journal. */
export const keptPoints = 4;

export function addRun(runs: readonly Run[], first: number, actor: string): readonly Run[] {
  if (runs.at(-1)?.[1] === actor) return runs;
  return [...runs, [first, actor] as const].slice(-mostRuns);
}

/** Who wrote a rev; `undefined` for one from before the runs that are kept. */
export function actorAt(runs: readonly Run[], rev: number): string | undefined {
  return runs.findLast(([first]) => first <= rev)?.[1];
}

/** `counter` is the rev of the last line: a journal that a device's backup rolled back ends earlier. */
export function confirms(runs: readonly Run[], counter: number, [rev, actor]: Point): boolean {
  if (rev === 0) return actor === "";
  return rev <= counter && actorAt(runs, rev) === actor;
}

/** The zero point when none is confirmed. */
export function highestConfirmed(
  runs: readonly Run[],
  counter: number,
  points: readonly Point[],
): Point {
  let highest = zeroPoint;
  for (const point of points) {
    if (point[0] > highest[0] && confirms(runs, counter, point)) highest = point;
  }
  return highest;
}

/** The points of a device once its file was joined; `undefined`: a part before it is missing here. */
export function takeFeed(points: readonly Point[], feed: Feed): readonly Point[] | undefined {
  const { since, to } = feed;
  if (!isPoint(since, zeroPoint) && !points.some((one) => isPoint(one, since))) return undefined;
  return [...points.filter((one) => !isPoint(one, to)), to].slice(-keptPoints);
}

function isPoint(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
