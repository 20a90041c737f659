import { countErased } from "#storage/all-records.ts";
import { dropLeftAfterErasure, ifNobodyRestores, tidyRestores } from "#storage/move.ts";
import type { Spaces } from "#storage/spaces.ts";
import type { Store } from "#storage/store.ts";

/**
 * Deletes what a killed restore left and what is old enough; then, at each erasure, the database that a
 * restore left behind, where what was erased still stands.
 */
export async function tidyLeft(spaces: Spaces, store: Store, now: () => number): Promise<void> {
  await ifNobodyRestores(() => tidyRestores(spaces, now()));
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
