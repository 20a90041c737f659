import type { Spaces } from "#storage/spaces.ts";
import type { Store } from "#storage/store.ts";
import { foldWhenIdle } from "./idle-fold.ts";
import { purgeErased } from "./purging.ts";
import { tidyLeft } from "./tidy-left.ts";

/** What an open team does for itself once its first screen stands. Gives what stops it. */
export async function afterOpening(
  spaces: Spaces,
  store: Store,
  now: () => number,
): Promise<() => void> {
  await store.readRest();
  void tidyLeft(spaces, store, now).catch(() => undefined); // the next opening does
  const stopPurging = purgeErased(spaces, store, now);
  const stopFolding = foldWhenIdle(store);
  return () => {
    stopPurging();
    stopFolding();
  };
}
