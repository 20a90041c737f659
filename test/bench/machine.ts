import { median } from "./numbers.ts";

const steps = 2e7;

/**
 * How fast this machine is just now. Targets in ms were set on one that takes 30 ms for these steps; the
 * same one takes twice as long in other hours, and its rows say MISS by as much.
 */
export function tellMachine(): string {
  const taken = Array.from({ length: 9 }, () => {
    const started = performance.now();
    let sum = 0;
    for (let step = 0; step < steps; step++) sum += step % 7;
    return sum > 0 ? performance.now() - started : Infinity;
  });
  return `this machine now: ${Math.round(median(taken))} ms for ${steps} steps, 30 at its best`;
}
