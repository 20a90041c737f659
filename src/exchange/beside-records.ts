import type { StoredRecord } from "#crdt/record.ts";
import { saveBlobs } from "#storage/blobs.ts";
import { addCarried } from "#storage/carried.ts";
import { recordKey } from "#storage/record-key.ts";
import type { Store } from "#storage/store.ts";
import type { Standing } from "#storage/take-points.ts";
import { erasedHashes } from "#storage/traces.ts";
import type { Bundle, ReplicaHeader } from "./bundle.ts";

/*
 * What the file of another device brings beside its records, however it came here.
 */

/**
 * Keeps its attachments, but those that only records erased here name. Before the records that name
 * them; by themselves they show nowhere.
 */
export async function keepAttachments(
  { db, replica }: Pick<Store, "db" | "replica">,
  { records, attachments }: Pick<Bundle, "records" | "attachments">,
): Promise<void> {
  const gone = erasedHashes(replica, records);
  const blobs = attachments.flatMap(({ sha256, type, bytes }) =>
    gone.has(sha256) ? [] : [{ hash: sha256, type, bytes: bytes.buffer }],
  );
  await saveBlobs(db, blobs);
}

/**
 * What it says of two journals. In our own name it is a clone's, or from before a restore: it says
 * nothing of the journal that is here.
 */
export function standingOf(
  { device }: Pick<Store, "device">,
  from: string,
  { feed, points }: Pick<ReplicaHeader, "feed" | "points">,
): Standing | undefined {
  if (from === device) return undefined;
  return { device: from, feed, told: points && (points[device] ?? []) };
}

/** Notes what that device holds, for the day when it is lost; a full one is no reason to refuse what is joined. */
export async function noteCarried(
  { db }: Pick<Store, "db">,
  from: string,
  records: readonly StoredRecord[],
  now: number,
): Promise<void> {
  const contents = records.filter(({ erased }) => erased.length === 0).map(recordKey);
  await addCarried(db, from, contents, now).catch(() => undefined);
}
