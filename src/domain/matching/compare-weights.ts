import { type PairName, pairKey } from "#domain/scheduling/day-to-plan.ts";
import { type Match, reweigh } from "./match.ts";
import { isWorthMeeting } from "./reasons.ts";
import type { Weights } from "./weights.ts";

/** A pair among the best under new weights. Places count from 1. */
export interface RankedPair extends PairName {
  readonly match: Match;
  readonly place: number;
  readonly placeBefore: number;
  readonly pointsBefore: number;
}

export interface WeightsCompared {
  /** Pairs that are worth more points, or fewer, than before. */
  readonly rising: number;
  readonly falling: number;
  readonly unchanged: number;
  readonly best: readonly RankedPair[];
  /** Those that were among as many best, and are no more. */
  readonly leaving: readonly RankedPair[];
}

/** What other weights change of the pairs worth meeting; pairs with equal points go by their ids. */
export function compareWeights(
  matched: readonly (PairName & { readonly match: Match })[],
  before: Weights,
  after: Weights,
  best: number,
): WeightsCompared {
  const worth = matched.filter(({ match }) => isWorthMeeting(match));
  const pointsBefore = new Map(
    worth.map((one) => [pairKey(one), reweigh(one.match, before).points] as const),
  );
  const pairs = worth.map(({ enterprise, buyer, match }) => ({
    enterprise,
    buyer,
    match: reweigh(match, after),
    pointsBefore: pointsBefore.get(pairKey({ enterprise, buyer })) ?? 0,
  }));
  const placesBefore = placesOf(pairs, (one) => one.pointsBefore);
  const places = placesOf(pairs, (one) => one.match.points);
  const ranked = pairs
    .map((one): RankedPair => {
      const key = pairKey(one);
      const [place = 0, placeBefore = 0] = [places.get(key), placesBefore.get(key)];
      return Object.assign({}, one, { place, placeBefore });
    })
    .toSorted((a, b) => a.place - b.place);
  const rising = pairs.filter((one) => one.match.points > one.pointsBefore).length;
  const falling = pairs.filter((one) => one.match.points < one.pointsBefore).length;
  return {
    rising,
    falling,
    unchanged: pairs.length - rising - falling,
    best: ranked.slice(0, best),
    leaving: ranked.slice(best).filter(({ placeBefore }) => placeBefore <= best),
  };
}

function placesOf<P extends PairName>(
  pairs: readonly P[],
  pointsOf: (pair: P) => number,
): ReadonlyMap<string, number> {
  const sorted = pairs.toSorted(
    (a, b) => pointsOf(b) - pointsOf(a) || (pairKey(a) < pairKey(b) ? -1 : 1),
  );
  return new Map(sorted.map((pair, n) => [pairKey(pair), n + 1]));
}
