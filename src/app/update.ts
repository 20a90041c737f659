import { createEffect, createSignal } from "solid-js";
import type { AppVersion } from "#parts/app-version.ts";
import { isFormOpen } from "#parts/open-form.ts";

export function createUpdate(): AppVersion {
  const [waiting, setWaiting] = createSignal(false);
  const [offlineReady, setOfflineReady] = createSignal(false);
  const [replaced, setReplaced] = createSignal(false);
  const possible = import.meta.env.PROD && "serviceWorker" in navigator; // not over plain http
  const served = possible ? navigator.serviceWorker.controller : null;
  // Its files are asked for after those of the first screen.
  const worker = possible
    ? isLoaded().then(async () => {
        const { registerServiceWorker } = await import("./service-worker.ts");
        return registerServiceWorker(served, {
          onWaiting: () => setWaiting(true),
          onOfflineReady: () => setOfflineReady(true),
          onReplaced: () => setReplaced(true),
        });
      })
    : undefined;

  // Applied here or in another window: the files of the old version are gone, but no form is cut.
  createEffect(() => {
    if (replaced() && !isFormOpen()) location.reload();
  });
  return {
    build: import.meta.env["VITE_BUILD"] ?? "1",
    waiting,
    offlineReady,
    apply: () => void worker?.then(({ apply }) => apply()),
    missingFiles: async () => (await worker)?.missingFiles(),
  };
}

/** workbox-window would wait for it too before it registers. */
function isLoaded(): Promise<unknown> {
  if (document.readyState === "complete") return Promise.resolve();
  return new Promise((resolve) => addEventListener("load", resolve, { once: true }));
}
