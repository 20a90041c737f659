import { Workbox } from "workbox-window";
import type { AppVersion } from "#parts/app-version.ts";

/** What a page is told of the worker that serves it. */
export interface ServiceWorkerNews {
  readonly onWaiting: () => void;
  readonly onOfflineReady: () => void;
  /** Another version took over from the one that served this page. */
  readonly onReplaced: () => void;
}

/** Safari may never tell that the new worker took over (vite-plugin-pwa, PR #937). */
const patienceMs = 4000;

/** What a page asks of it: see `AppVersion`. */
export type AskedWorker = Pick<AppVersion, "apply" | "missingFiles">;

/** Registers the worker; `served` is the one that had this page when it was opened, if any. */
export function registerServiceWorker(
  served: ServiceWorker | null,
  news: ServiceWorkerNews,
): AskedWorker {
  // Relative to the page, so that the app lives in any folder.
  const workbox = new Workbox("./sw.js");
  workbox.addEventListener("waiting", news.onWaiting);
  let controlled = served !== null;
  workbox.addEventListener("controlling", () => {
    if (controlled) news.onReplaced();
    controlled = true; // at the first visit nothing was replaced
  });
  void workbox.controlling.then(news.onOfflineReady);
  workbox.register().catch(() => undefined); // refused here: the app works, with a network
  // Applied in another window before this file had come.
  if (served !== null && navigator.serviceWorker.controller !== served) news.onReplaced();
  document.addEventListener("visibilitychange", () => {
    // Without a network it fails, and the next time will do.
    if (document.visibilityState === "visible") workbox.update().catch(() => undefined);
  });
  return {
    apply() {
      workbox.messageSkipWaiting();
      setTimeout(() => location.reload(), patienceMs);
    },
    async missingFiles() {
      if (navigator.serviceWorker.controller === null) return undefined;
      const missing: unknown = await workbox.messageSW({ type: "MISSING_FILES" });
      return typeof missing === "number" ? missing : undefined;
    },
  };
}
