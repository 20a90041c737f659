import { proposalsAbout } from "#exchange/proposals-about.ts";
import { countErased } from "#storage/all-records.ts";
import { withOrigins } from "#storage/contested.ts";
import { confirmOldHeld } from "#storage/held.ts";
import { dropLeftAfterErasure } from "#storage/move.ts";
import { purge } from "#storage/purge.ts";
import type { Spaces } from "#storage/spaces.ts";
import type { Store } from "#storage/store.ts";
import { forgetNamed } from "./forget-named.ts";

/** After a failure, or while another tab is at it, ms. */
const againMs = 5000;

/**
 * Purges what erasures left: at opening, after an erasure here, and when a file or another tab brings one.
 * What it cannot do now the next opening does. Gives what stops it.
 */
export function purgeErased(spaces: Spaces, store: Store, now: () => number): () => void {
  let isStopped = false;
  let isAsked = false;
  let isRunning = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function run(): Promise<void> {
    if (isRunning || isStopped) return;
    isRunning = true;
    try {
      while (isAsked) {
        isAsked = false;
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        const isDone = await purge(store, {
          forget: (isNamed) => forgetNamed(store.space, isNamed),
          proposalsAbout: async (keys) =>
            proposalsAbout(store.replica, await withOrigins(store.replica, store.space, keys)),
          dropLeft: () => dropLeftAfterErasure(spaces, store.space, countErased(store.replica)),
        });
        if (!isDone) later();
      }
    } catch {
      later();
    } finally {
      isRunning = false;
    }
  }
  function later(): void {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(ask, againMs);
  }
  function ask(): void {
    isAsked = true;
    void run();
  }
  const unsubscribe = store.subscribe((_, erases) => {
    if (erases) ask();
  });
  const unhear = hearHeld(store, ask);
  void confirmOldHeld(store, now())
    .catch(() => undefined)
    .then(ask);
  return () => {
    isStopped = true;
    clearTimeout(timer);
    unsubscribe();
    unhear();
  };
}

const heard = new WeakMap<Store, Set<() => void>>();

/** What was held of a file was confirmed: it is to be purged now. */
export function askToPurge(store: Store): void {
  for (const ask of heard.get(store) ?? []) ask();
}

function hearHeld(store: Store, ask: () => void): () => void {
  const all = heard.get(store) ?? new Set();
  heard.set(store, all.add(ask));
  return () => all.delete(ask);
}
