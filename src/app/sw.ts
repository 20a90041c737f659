/// <reference lib="webworker" />
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  matchPrecache,
  type PrecacheEntry,
  precacheAndRoute,
} from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: PrecacheEntry[] };

const files = self.__WB_MANIFEST;
precacheAndRoute(files);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL("index.html")));

// Without this the first page stays outside, and a newer worker would replace this one under it.
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  // Sent by workbox-window's messageSkipWaiting(), when the person asks for the new version.
  if (event.data?.type === "SKIP_WAITING") void self.skipWaiting();
  if (event.data?.type === "MISSING_FILES") event.waitUntil(answer(event.ports[0]));
});

/** How many files of this version are not on the device: browsers may evict them one by one. */
async function answer(port: MessagePort | undefined): Promise<void> {
  const found = await Promise.all(
    files.map((file) => matchPrecache(typeof file === "string" ? file : file.url)),
  );
  port?.postMessage(found.filter((response) => response === undefined).length);
}
