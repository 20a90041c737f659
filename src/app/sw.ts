/// <reference lib="webworker" />
import {
  cleanupOutdatedCaches,
  PrecacheController,
  type PrecacheEntry,
  PrecacheRoute,
} from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { shareAddress, takeShare } from "./take-share.ts";

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: PrecacheEntry[] };

/** Of a host that accepts a request and never answers. */
const patienceMs = 8000;

const files = self.__WB_MANIFEST.map((file) => (typeof file === "string" ? { url: file } : file));
const kept = new PrecacheController();
kept.precache(files);
registerRoute(new PrecacheRoute(kept));
const { scope } = self.registration;
registerRoute(
  ({ url }) => url.href === new URL(shareAddress, scope).href,
  ({ request }) => takeShare(request, scope),
  "POST",
);
registerRoute(new NavigationRoute(kept.createHandlerBoundToURL("index.html")));
cleanupOutdatedCaches();

// Without this the first page stays outside, and a newer worker would replace this one under it.
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  // Sent by workbox-window's messageSkipWaiting(), when the person asks for the new version.
  if (event.data?.type === "SKIP_WAITING") void self.skipWaiting();
  if (event.data?.type === "MISSING_FILES") event.waitUntil(answer(event.ports[0]));
});

/** How many files of this version are not on the device, after trying to bring them back. */
async function answer(port: MessagePort | undefined): Promise<void> {
  const lost = await missing();
  if (lost.length > 0) await bringBack(lost).catch(() => undefined); // without a network they stay missing
  port?.postMessage((await missing()).length);
}

/** Browsers may evict them one by one. */
async function missing(): Promise<readonly string[]> {
  const found = await Promise.all(
    files.map(async ({ url }) => ({ url, response: await kept.matchPrecache(url) })),
  );
  return found.filter(({ response }) => response === undefined).map(({ url }) => url);
}

/** Workbox does it at the installation of a version, and never again. */
async function bringBack(lost: readonly string[]): Promise<void> {
  const once = { cache: "no-store", signal: AbortSignal.timeout(patienceMs) } as const;
  const published = await (await fetch("sw.js", once)).text();
  const isSame = files.every(({ url, revision }) => published.includes(revision ?? url));
  if (!isSame) return; // the newer version is about to bring its own, and two would not fit together
  const cache = await caches.open(kept.strategy.cacheName);
  await Promise.all(
    lost.map(async (url) => {
      const response = await fetch(url, once);
      // Made anew, since a redirected one may not answer a navigation.
      if (response.ok) {
        await cache.put(kept.getCacheKeyForURL(url) ?? url, new Response(response.body, response));
      }
    }),
  );
}
