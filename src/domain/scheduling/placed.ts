import type { Board } from "./board.ts";
import { type FixedMeeting, type PairName, pairKey } from "./day-to-plan.ts";
import { load, makeSeating, type Seating } from "./seating.ts";

/** What the search placed, without what is fixed. */
export function placedIn({ board, roundOf }: Seating): readonly FixedMeeting[] {
  return board.pairs.flatMap(({ enterprise, buyer }, pair) => {
    const round = roundOf[pair] ?? -1;
    return round < 0 ? [] : [{ enterprise, buyer, round }];
  });
}

/** The meetings of a plan that are free to move on this board, in their rounds. */
export function seatPlan(
  board: Board,
  meetings: readonly (PairName & { readonly round: number })[],
): Seating {
  const rounds = new Map(meetings.map((meeting) => [pairKey(meeting), meeting.round]));
  const seating = makeSeating(board);
  load(
    seating,
    Int32Array.from(board.pairs, (pair) => rounds.get(pairKey(pair)) ?? -1),
  );
  return seating;
}
