import { type Accessor, createEffect, onCleanup } from "solid-js";

/** The screen stays lit while it is wanted; where a browser cannot, it goes out as usual. */
export function keepAwake(wanted: Accessor<boolean>): void {
  createEffect(() => {
    if (!wanted() || !("wakeLock" in navigator)) return;
    const { wakeLock } = navigator;
    let lock: Promise<WakeLockSentinel | undefined> = Promise.resolve(undefined);
    // The browser ends it when the page is hidden, and gives none until it is back.
    const ask = () => {
      if (!document.hidden) lock = wakeLock.request("screen").catch(() => undefined);
    };
    ask();
    document.addEventListener("visibilitychange", ask);
    onCleanup(() => {
      document.removeEventListener("visibilitychange", ask);
      void lock.then((held) => held?.release());
    });
  });
}
