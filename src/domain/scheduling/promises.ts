import type { Attendee } from "./day-to-plan.ts";

/** What each next meeting of a person adds while the day owes them some. */
export interface Promises {
  /** Person × width + meetings they have: falls to 0 as they have more. */
  readonly bonus: Float64Array;
  readonly width: number;
  /** By person: meetings still owed at the start. */
  readonly lacking: readonly number[];
}

/**
 * The worst served come first, whatever it costs: a promised meeting outweighs every sum of values
 * (`above`), and one of somebody who lacks several outweighs, as far as whole numbers of 53 bits go,
 * one of each who lacks fewer.
 */
export function steepPromises(lacking: readonly number[], above: number): Promises {
  const most = lacking.reduce((sum, lacks) => Math.max(sum, lacks), 1);
  const room = 2 ** 49 / (above * (lacking.length + 1));
  let ratio = lacking.length + 1;
  while (ratio > 2 && power(ratio, most - 1) > room) ratio -= 1;
  let levels = most - 1;
  while (power(ratio, levels) > room) levels -= 1;
  return promisesOf(lacking, (lacks) => above * power(ratio, Math.min(lacks - 1, levels)));
}

/**
 * A promised meeting is worth four of the dearest pairs, a little more where several lack: so that a
 * plan that is in people's hands is not turned over for one.
 */
export function softPromises(lacking: readonly number[], unit: number): Promises {
  const most = lacking.reduce((sum, lacks) => Math.max(sum, lacks), 1);
  const step = Math.floor(unit / 4 / most);
  return promisesOf(lacking, (lacks) => 4 * unit + step * (lacks - 1));
}

export function lackingOf(people: readonly Attendee[], have: readonly number[]): readonly number[] {
  return people.map(({ atLeast }, n) => Math.max(0, atLeast - (have[n] ?? 0)));
}

function promisesOf(lacking: readonly number[], priceOf: (lacks: number) => number): Promises {
  const width = Math.max(0, ...lacking) + 1;
  const bonus = new Float64Array(lacking.length * width);
  for (const [n, lacks] of lacking.entries()) {
    for (let have = 0; have < lacks; have += 1) bonus[n * width + have] = priceOf(lacks - have);
  }
  return { bonus, width, lacking };
}

/** By products: `**` may differ between engines in its last digit. */
function power(base: number, times: number): number {
  let product = 1;
  for (let n = 0; n < times; n += 1) product *= base;
  return product;
}
