import { Workbox } from "workbox-window";

/** What a page is told of the worker that serves it. */
export interface ServiceWorkerNews {
  readonly onWaiting: () => void;
  readonly onOfflineReady: () => void;
  /** Another version took over from the one that served this page. */
  readonly onReplaced: () => void;
}

/** Registers the worker; `served` is the one that had this page when it was opened, if any. */
export function registerServiceWorker(
  served: ServiceWorker | null,
  news: ServiceWorkerNews,
): Workbox {
  // Relative to the page, so that the app lives in any folder.
  const workbox = new Workbox("./sw.js");
  workbox.addEventListener("waiting", news.onWaiting);
  let controlled = served !== null;
  workbox.addEventListener("controlling", () => {
    if (controlled) news.onReplaced();
    controlled = true; // at the first visit nothing was replaced
  });
  void workbox.controlling.then(news.onOfflineReady);
  void workbox.register();
  // Applied in another window before this file had come.
  if (served !== null && navigator.serviceWorker.controller !== served) news.onReplaced();
  return workbox;
}
