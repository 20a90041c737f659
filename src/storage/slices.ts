/** Milliseconds of main thread that one slice of long work may take. */
const sliceMs = 8;

/** Waits only when the slice is used up; call it often. */
export type Pause = () => Promise<void>;

export function makePause(): Pause {
  let started = performance.now();
  return async () => {
    if (performance.now() - started < sliceMs) return;
    await breathe();
    started = performance.now();
  };
}

/**
 * Asks the disk for big things in tasks of their own, four by four: encoding one takes up to 4 ms.
 * For use in a transaction, which stays open while one is under way.
 */
export async function fourByFour<T>(
  items: readonly T[],
  ask: (item: T) => PromiseLike<unknown>,
): Promise<void> {
  for (let first = 0; first < items.length; first += 4) {
    // oxlint-disable-next-line no-await-in-loop -- on purpose
    await Promise.all(items.slice(first, first + 4).map(ask));
  }
}

/** Lets the browser paint and answer a tap, and an abort in. A timer would wait 4 ms each time. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
