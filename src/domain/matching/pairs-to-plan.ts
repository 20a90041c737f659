import type { Pair, PairName } from "#domain/scheduling/day-to-plan.ts";
import type { Match } from "./match.ts";
import { isWorthMeeting } from "./reasons.ts";

/** What the planner takes of matched pairs: those worth meeting, by their points, and those that are refused. */
export function pairsToPlan(matched: Iterable<PairName & { readonly match: Match }>): {
  readonly pairs: readonly Pair[];
  readonly vetoes: readonly PairName[];
} {
  const pairs: Pair[] = [];
  const vetoes: PairName[] = [];
  for (const { enterprise, buyer, match } of matched) {
    if (match.veto) vetoes.push({ enterprise, buyer });
    else if (isWorthMeeting(match) && match.points > 0) {
      pairs.push({ enterprise, buyer, value: match.points });
    }
  }
  return { pairs, vetoes };
}
