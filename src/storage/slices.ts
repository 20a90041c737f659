/** Milliseconds of main thread that one slice of long work may take. */
const sliceMs = 8;

/** Waits only when the slice is used up; call it often. */
export type Pause = () => Promise<void>;

export function makePause(rest: Pause = breathe): Pause {
  let started = performance.now();
  return async () => {
    if (performance.now() - started < sliceMs) return;
    await rest();
    started = performance.now();
  };
}

/** Lets the browser paint and answer a tap. A timer would wait 4 ms each time. */
function breathe(): Promise<void> {
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
