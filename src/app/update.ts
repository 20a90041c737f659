import { createEffect, createSignal, onCleanup } from "solid-js";
import { Workbox } from "workbox-window";
import type { AppVersion } from "#parts/app-version.ts";
import { isFormOpen } from "#parts/open-form.ts";

/** Safari may never tell that the new worker took over (vite-plugin-pwa, PR #937). */
const patienceMs = 4000;

export function createUpdate(): AppVersion {
  const [waiting, setWaiting] = createSignal(false);
  const [offlineReady, setOfflineReady] = createSignal(false);
  const [replaced, setReplaced] = createSignal(false);
  const possible = import.meta.env.PROD && "serviceWorker" in navigator; // not over plain http
  // Relative to the page, so that the app lives in any folder.
  const workbox = possible ? new Workbox("./sw.js") : undefined;

  workbox?.addEventListener("waiting", () => setWaiting(true));
  let controlled = possible && navigator.serviceWorker.controller !== null;
  workbox?.addEventListener("controlling", () => {
    if (controlled) setReplaced(true);
    controlled = true; // at the first visit nothing was replaced
  });
  void workbox?.controlling.then(() => setOfflineReady(true));
  void workbox?.register();

  const look = () => {
    // Without a network it fails, and the next time will do.
    if (document.visibilityState === "visible") workbox?.update().catch(() => undefined);
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
      workbox?.messageSkipWaiting();
      setTimeout(() => location.reload(), patienceMs);
    },
    async missingFiles() {
      if (workbox === undefined || navigator.serviceWorker.controller === null) return undefined;
      const missing: unknown = await workbox.messageSW({ type: "MISSING_FILES" });
      return typeof missing === "number" ? missing : undefined;
    },
  };
}
