import { listSigners } from "#exchange/list-signers.ts";
import { doubtGone } from "#storage/doubt.ts";
import { typeOfKey } from "#storage/record-key.ts";
import type { Store } from "#storage/store.ts";
import { isWrittenOn } from "./carried.ts";

/** Follows who is in the team: what only a phone confirmed that is lost since is safe nowhere. Gives what stops it. */
export function doubtTheLost(store: Store): () => void {
  const { db, replica, device } = store;
  const isWrittenHere = (key: string) => {
    const type = typeOfKey(key);
    const record = replica.get(type, key.slice(type.length + 1));
    return record !== undefined && isWrittenOn(record, device);
  };

  async function look(): Promise<void> {
    const signers = listSigners(replica.all("signers").values());
    const inUse = new Set(signers.flatMap((one) => (one.state === "active" ? one.device : [])));
    const gone = signers.flatMap((one) => (inUse.has(one.device) ? [] : one.device));
    if (gone.length === 0) return;
    if (await doubtGone(db, new Set(gone), isWrittenHere)) await store.catchUp();
  }
  const begin = () => void look().catch(() => undefined); // the next opening looks again
  const unsubscribe = store.subscribe((types) => {
    if (types.has("signers")) begin();
  });
  begin();
  return unsubscribe;
}
