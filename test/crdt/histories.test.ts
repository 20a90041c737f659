import { array, assert, check, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { type Act, aHistory, histories, plainFields } from "./histories.ts";
import { timeless } from "./screen.ts";
import { type Options, ours, runHistory } from "./world.ts";
import { wrongCores } from "./wrong-cores.ts";

/** Ms; 5,000 histories take 3,000. */
const patience = { timeout: 100_000 + 40 * histories };

test("after every step of any history, each device shows what its people wrote", patience, () => {
  const run = property(aHistory, (acts) => {
    expect(runHistory(acts, ours)).toBeUndefined();
  });
  assert(run, { numRuns: histories });
});

test.for(Object.entries(wrongCores))("histories tell when %s", patience, ([, core]) => {
  const run = property(aHistory, (acts) => runHistory(acts, core) === undefined);
  // The rarest shows in about one history of a hundred, and the first found is enough.
  const found = check(run, { numRuns: Math.max(histories, 5000), endOnFailure: true });
  expect(found.failed).toBe(true);
});

test("a history gives the same with every device's clock years off", patience, () => {
  const shifts = array(integer({ min: -4e11, max: 4e11 }), { minLength: 8, maxLength: 8 });
  const run = property(aHistory, shifts, (acts, shift) => {
    const off = (actor: string, at: number) => at + (shift[Number(actor.at(-1)) % 8] ?? 0);
    const right = watch(acts, {});
    const wrong = watch(acts, { clock: off });
    const first = right.findIndex((seen, i) => seen !== wrong[i]);
    expect(wrong[first]).toBe(right[first]);
  });
  assert(run, { numRuns: histories / 5 });
});

/** How every record stands everywhere after each act, but for what is shown first. */
function watch(acts: readonly Act[], options: Options): readonly string[] {
  const seen: string[] = [];
  runHistory(acts, ours, {
    ...options,
    watch: (records) => seen.push(JSON.stringify(records.map((r) => timeless(r, plainFields)))),
  });
  return seen;
}
