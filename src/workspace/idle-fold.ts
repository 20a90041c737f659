import { StorageError } from "#storage/storage-error.ts";
import type { Store } from "#storage/store.ts";

/** After the last change, ms: a person who saves again soon is not made to wait for a fold. */
const calmMs = 3000;

/** How long where a browser has no idle callbacks (Safari), ms. */
const napMs = 500;

/** Moves the journal into pages when nobody needs the device: after opening, and after writes. */
export function foldWhenIdle(store: Store, calm = calmMs): () => void {
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function wait(): void {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(() => whenIdle(() => void fold()), calm);
  }

  async function fold(): Promise<void> {
    if (isStopped) return;
    try {
      const isMoreDue = await store.fold();
      if (isMoreDue && !isStopped) whenIdle(() => void fold());
    } catch (error) {
      // A team that was left, or restored elsewhere, has nothing to fold; anything else is for whoever
      // reads the console.
      const isLeft =
        error instanceof StorageError &&
        (error.name === "DatabaseMoved" || error.name === "DatabaseLeft");
      if (!isStopped && !isLeft) throw error;
    }
  }

  const unsubscribe = store.subscribe(wait);
  wait();
  return () => {
    isStopped = true;
    clearTimeout(timer);
    unsubscribe();
  };
}

export function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(work);
  else setTimeout(work, napMs);
}
