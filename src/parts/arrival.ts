import { useBeforeLeave } from "@solidjs/router";
import { onCleanup } from "solid-js";

let back = false;
/** Depth in the history of the tab at which the app was opened: before it are other sites. */
let entered = 0;

/** The address of now was reached through history (back or forward), not by a link. */
export function cameBack(): boolean {
  return back;
}

/** Going back stays in the app. */
export function canGoBack(): boolean {
  return currentDepth() > entered;
}

/** To be called once, by the shell. */
export function watchArrivals(): void {
  entered = currentDepth();
  let travelling = false;
  // Comes before the router hears of it; an address typed by hand is a step without a state yet.
  const onPopState = (event: PopStateEvent) => {
    travelling = Boolean(event.state);
    back = travelling;
  };
  const onHashChange = () => (travelling = false); // after the router
  globalThis.addEventListener("popstate", onPopState);
  globalThis.addEventListener("hashchange", onHashChange);
  onCleanup(() => {
    globalThis.removeEventListener("popstate", onPopState);
    globalThis.removeEventListener("hashchange", onHashChange);
  });
  useBeforeLeave(() => {
    if (!travelling) back = false;
  });
}

/** One name per step of the history, whatever its query: filters may change in place. */
export function stepOf(pathname: string): string {
  return `${currentDepth()} ${pathname}`;
}

/** As the router counts it, from the first page that the tab ever showed. */
function currentDepth(): number {
  const state: unknown = history.state;
  const depth: unknown =
    typeof state === "object" && state !== null ? Reflect.get(state, "_depth") : 0;
  return typeof depth === "number" ? depth : 0;
}
