import { createSignal } from "solid-js";
import { keep, recall } from "./small-memory.ts";

/** The version as package.json numbers it, and the day it came out. */
export const release = { version: "0.2.0", on: "2026-12-01" } as const;

const [hasNews, setHasNews] = createSignal(false);

/** This version is newer than the one that was here last, and its news was not read. */
export { hasNews };

/** To be called once, at the start; at the first one of all there is nothing to compare with. */
export function lookForNews(): void {
  const seen = recall("release");
  if (seen === undefined) keep("release", release.version);
  setHasNews(seen !== undefined && isNewer(release.version, seen));
}

/** The news was read, or put aside. */
export function seeNews(): void {
  keep("release", release.version);
  setHasNews(false);
}

function isNewer(version: string, seen: string): boolean {
  const before = seen.split(".").map(Number);
  for (const [place, part] of version.split(".").map(Number).entries()) {
    if (part !== before[place]) return part > (before[place] ?? 0);
  }
  return false;
}
