import { useBeforeLeave } from "@solidjs/router";
import { onCleanup } from "solid-js";

let back = false;

/** The address of now was reached through history (back or forward), not by a link. */
export function cameBack(): boolean {
  return back;
}

/** To be called once, by the shell. */
export function watchArrivals(): void {
  let historyMoved = false;
  const onPopState = () => (historyMoved = true); // before the router hears of it
  globalThis.addEventListener("popstate", onPopState);
  onCleanup(() => globalThis.removeEventListener("popstate", onPopState));
  useBeforeLeave(() => {
    back = historyMoved;
    historyMoved = false;
  });
}

/** One name per step of the history, whatever its query: filters may change in place. */
export function stepOf(pathname: string): string {
  const state: unknown = history.state;
  const depth = typeof state === "object" && state !== null ? Reflect.get(state, "_depth") : 0;
  return `${String(depth)} ${pathname}`;
}
