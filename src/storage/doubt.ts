import { changedAfter } from "./changed-after.ts";
import type { Database } from "./database.ts";
import { onConnection } from "./connection.ts";
import { replacePending } from "./pending.ts";
import { readPending, readPoints } from "./read-points.ts";
import { readUnsent } from "./unsent.ts";
import { writeHere } from "./write-here.ts";

/**
 * Devices that are `gone` confirm nothing any more: of the records, by `type/id`, that were written here,
 * those that changed since what any other device has confirmed are « envoyé, non confirmé » again. Says
 * whether one of them had said anything. Again it changes nothing.
 */
export function doubtGone(
  db: Database,
  gone: ReadonlySet<string>,
  isWrittenHere: (key: string) => boolean,
): Promise<boolean> {
  return onConnection(db, async () => {
    const { told } = await readPoints(db);
    if (!Object.keys(told).some((device) => gone.has(device))) return false;
    const others = Object.entries(told).filter(([device]) => !gone.has(device));
    const changed = await changedAfter(db, Math.max(0, ...others.map(([, { rev }]) => rev)));
    await writeHere(db, [db.unsent], async (head) => {
      const [points, unsent, pending] = await Promise.all([
        readPoints(db),
        readUnsent(db),
        readPending(db),
      ]);
      for (const key of changed) {
        if (!unsent.has(key) && !pending.has(key) && isWrittenHere(key)) pending.set(key, head.rev);
      }
      const left = Object.entries(points.told).filter(([device]) => !gone.has(device));
      await Promise.all([
        db.meta.put({ key: "points", have: points.have, told: Object.fromEntries(left) }),
        db.meta.put({ ...head, sent: head.sent + 1 }),
        replacePending(db, pending),
      ]);
    });
    return true;
  });
}
