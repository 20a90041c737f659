import { createSignal } from "solid-js";
import { recall } from "./small-memory.ts";

/*
 * The lock that a person may turn on, for this app on this device: it hides the screens. In every page
 * from the first moment, so all but this is loaded where a lock is on: see lock-watch.ts.
 */

/** Whether the screens are hidden. */
export const [locked, setLocked] = createSignal(isLockDue());

/** There is a lock, and nobody has touched the app for as long as the person chose. Wall clocks, ms. */
export function isLockDue(): boolean {
  const after = recall("lock-after");
  // A clock that was put back locks; so does a time that was taken away, in « Verrouiller ».
  const idle = Date.now() - Number(recall("lock-seen") ?? Number.NaN);
  return after !== undefined && !(idle >= 0 && idle < Number(after));
}
