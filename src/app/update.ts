import { createEffect, createSignal, onCleanup } from "solid-js";
import type { AppVersion } from "#parts/app-version.ts";
import { isFormOpen } from "#parts/open-form.ts";

/** Safari may never tell that the new worker took over (vite-plugin-pwa, PR #937). */
const patienceMs = 4000;

export function createUpdate(): AppVersion {
  const [waiting, setWaiting] = createSignal(false);
  const [offlineReady, setOfflineReady] = createSignal(false);
  const [replaced, setReplaced] = createSignal(false);
  const possible = import.meta.env.PROD && "serviceWorker" in navigator; // not over plain http
  const served = possible ? navigator.serviceWorker.controller : null;
  // Its files are asked for after those of the first screen.
  const workbox = possible
    ? isLoaded().then(async () => {
        const { registerServiceWorker } = await import("./service-worker.ts");
        return registerServiceWorker(served, {
          onWaiting: () => setWaiting(true),
          onOfflineReady: () => setOfflineReady(true),
          onReplaced: () => setReplaced(true),
        });
      })
    : undefined;

  const look = () => {
    // Without a network it fails, and the next time will do.
    if (document.visibilityState === "visible") {
      workbox?.then((worker) => worker.update()).catch(() => undefined);
    }
  };
  document.addEventListener("visibilitychange", look);
  onCleanup(() => document.removeEventListener("visibilitychange", look));

  // Applied here or in another window: the files of the old version are gone, but no form is cut.
  createEffect(() => {
    if (replaced() && !isFormOpen()) location.reload();
  });
  return {
    build: import.meta.env["VITE_BUILD"] ?? "1",
    waiting,
    offlineReady,
    apply() {
      void workbox?.then((worker) => worker.messageSkipWaiting());
      setTimeout(() => location.reload(), patienceMs);
    },
    async missingFiles() {
      if (workbox === undefined || navigator.serviceWorker.controller === null) return undefined;
      const missing: unknown = await (await workbox).messageSW({ type: "MISSING_FILES" });
      return typeof missing === "number" ? missing : undefined;
    },
  };
}

/** workbox-window would wait for it too before it registers. */
function isLoaded(): Promise<unknown> {
  if (document.readyState === "complete") return Promise.resolve();
  return new Promise((resolve) => addEventListener("load", resolve, { once: true }));
}
