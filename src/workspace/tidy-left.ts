import { countErased } from "#storage/all-records.ts";
import { collectBlobs } from "#storage/collect-blobs.ts";
import { dropLeftAfterErasure, ifNobodyRestores, tidyRestores } from "#storage/move.ts";
import type { Spaces } from "#storage/spaces.ts";
import type { Store } from "#storage/store.ts";
import { whenIdle } from "./idle-fold.ts";

/**
 * Deletes what a killed restore left and what is old enough; then, at each erasure, the database that a
 * restore left behind, where what was erased still stands. In idle time, attachments that nothing names.
 */
export async function tidyLeft(spaces: Spaces, store: Store, now: () => number): Promise<void> {
  await ifNobodyRestores(() => tidyRestores(spaces, now()));
  // What it cannot do the next opening does.
  whenIdle(() => void collectBlobs(store, now()).catch(() => undefined));
  let known = -1;
  const look = async () => {
    const erased = countErased(store.replica);
    if (erased === known) return;
    known = erased;
    await dropLeftAfterErasure(spaces, store.space, erased);
  };
  store.subscribe(() => void look().catch(() => undefined)); // the next opening looks again
  await look();
}
