import { type Chance } from "./chance.ts";
import { makeRematch } from "./rematch.ts";
import { load, type Seating } from "./seating.ts";
import { step } from "./step.ts";

export interface Warmth {
  /** In weights: how much a move may lose at first, and in the end. */
  readonly from: number;
  readonly to: number;
}

/** Ten square roots of a ratio make 1,024 equal falls: Math.sqrt is exact everywhere, Math.pow is not. */
const blocks = 1024;

export interface SearchOptions {
  readonly steps: number;
  readonly warmth: Warmth;
  /** Stops when the plan is worth this. */
  readonly enough: number;
}

/**
 * Simulated annealing with `step`, cooling by equal ratios; the best plan met is what is left in
 * `seating`. The budget is a number of steps, never a clock: the same seed gives the same plan.
 */
export function* anneal(
  seating: Seating,
  chance: Chance,
  { steps, warmth, enough }: SearchOptions,
): Generator<number, void> {
  const best = seating.roundOf.slice();
  let most = seating.worth;
  let ratio = warmth.to / warmth.from;
  for (let n = 0; n < 10; n += 1) ratio = Math.sqrt(ratio);
  let heat = warmth.from;
  const perBlock = Math.max(1, Math.round(steps / blocks));
  for (let block = 0; block < blocks && most < enough; block += 1) {
    for (let n = 0; n < perBlock; n += 1) {
      step(seating, chance, heat);
      if (seating.worth > most) {
        most = seating.worth;
        best.set(seating.roundOf);
      }
    }
    heat *= ratio;
    yield (block + 1) / blocks;
  }
  load(seating, best);
}

/** `times` rematches of whole rounds; never worse. */
export function* rematchRounds(
  seating: Seating,
  chance: Chance,
  { steps, enough }: { readonly steps: number; readonly enough: number },
): Generator<number, void> {
  const rematch = makeRematch(seating, chance);
  for (let n = 0; n < steps && seating.worth < enough; n += 1) {
    rematch();
    if (n % 64 === 0) yield n / steps;
  }
}
