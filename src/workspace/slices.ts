import { breathe } from "#storage/slices.ts";

export { breathe };

/** Milliseconds of main thread that one slice of long work may take. */
const sliceMs = 8;

/** Runs a generator to its end in slices; stops when `stopped` says so. */
export async function runInSlices(
  work: Generator<unknown, void>,
  stopped: () => boolean = () => false,
): Promise<void> {
  let started = performance.now();
  for (let step = work.next(); step.done !== true; step = work.next()) {
    if (stopped()) return;
    if (performance.now() - started < sliceMs) continue;
    // One slice after another, on purpose.
    // oxlint-disable-next-line no-await-in-loop
    await breathe();
    started = performance.now();
  }
}
