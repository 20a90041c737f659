import type { Database } from "./database.ts";
import { replaceUnsent } from "./forget-sent.ts";
import { readHead } from "./head.ts";
import { replacePending } from "./pending.ts";
import { type Feed, highestConfirmed, type Point, takeFeed } from "./points.ts";
import { readPending, readPoints, readRuns } from "./read-points.ts";
import { readUnsent } from "./unsent.ts";

/** What a joined file says of two journals: that of the device that made it, and ours. */
export interface Standing {
  /** Its six characters; never our own: a clone's file says nothing. */
  readonly device: string;
  /** What of its journal the file holds. */
  readonly feed?: Feed | undefined;
  /** What it has of ours; absent from a file that says nothing of it. */
  readonly told?: readonly Point[] | undefined;
}

/**
 * To be called in the transaction that joins the last of the file, which writes `meta` and `unsent`.
 * Says whether a part that came before is missing here.
 */
export async function takePoints(
  db: Database,
  { device, feed, told }: Standing,
): Promise<{ readonly missing: boolean }> {
  const points = await readPoints(db);
  const mine = feed && takeFeed(points.have[device] ?? [], feed);
  const have = mine === undefined ? points.have : { ...points.have, [device]: mine };
  if (told === undefined) await db.meta.put({ ...points, key: "points", have });
  else {
    const [{ rev: counter }, runs] = await Promise.all([readHead(db), readRuns(db)]);
    const [rev] = highestConfirmed(runs, counter, told);
    // The last file is right, not the highest: that device may have been restored.
    const said = { ...points.told, [device]: { points: told, rev } };
    await db.meta.put({ key: "points", have, told: said });
    if (rev > 0) await confirm(db, rev);
  }
  return { missing: feed !== undefined && mine === undefined };
}

/** Another device has everything of ours up to `upTo`, however it came there. */
async function confirm(db: Database, upTo: number): Promise<void> {
  const [pending, unsent] = await Promise.all([readPending(db), readUnsent(db)]);
  let last = 0;
  let had = 0;
  for (const [key, rev] of pending) if (rev <= upTo) pending.delete(key);
  for (const [key, rev] of unsent) {
    last = Math.max(last, rev);
    if (rev > upTo) continue;
    unsent.delete(key);
    had += 1;
  }
  await replacePending(db, pending);
  if (had > 0) await replaceUnsent(db, last, unsent);
}
