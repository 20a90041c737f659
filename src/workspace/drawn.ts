/** After so many ms what can wait does not wait any more for the screen; a hidden page draws nothing. */
const patienceMs = 1000;

/** Settles when what was just asked of the screen is painted and nothing is more urgent. */
export async function drawn(): Promise<void> {
  await soon(requestAnimationFrame);
  await soon(requestAnimationFrame);
  // Safari has none.
  if ("requestIdleCallback" in globalThis) await soon(requestIdleCallback);
}

function soon(when: (done: () => void) => unknown): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, patienceMs);
    when(resolve);
  });
}
