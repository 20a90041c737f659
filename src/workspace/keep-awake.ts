import { type Accessor, createEffect, onCleanup } from "solid-js";

/** The screen stays lit while it is wanted; where a browser cannot, it goes out as usual. */
export function keepAwake(wanted: Accessor<boolean>): void {
  createEffect(() => {
    if (!wanted() || !("wakeLock" in navigator)) return;
    const asking = navigator.wakeLock.request("screen").catch(() => undefined);
    onCleanup(() => void asking.then((lock) => lock?.release()));
  });
}
