import { Dexie } from "dexie";
import type { Json } from "#crdt/json.ts";
import { onConnection } from "./connection.ts";
import type { Database, HistoryRow } from "./database.ts";
import { bucketOf, type PastEntry, readPastText, waitingBucket } from "./past.ts";

export interface PastValue {
  readonly field: string;
  readonly actor: string;
  readonly n: number;
  readonly value: Json;
  /** Wall clocks in ms: when it was written, and when it was replaced. */
  readonly at: number;
  readonly removedAt: number;
  /** "here", or the device whose file replaced it. */
  readonly from: string;
}

/** Values of a record that were replaced, newest first. */
export async function listHistory(db: Database, type: string, id: string): Promise<PastValue[]> {
  const rows = await onConnection(db, () =>
    db.transaction("r", db.history, () =>
      Promise.all([rowsOf(db, waitingBucket), rowsOf(db, bucketOf(id))]),
    ),
  );
  const texts = await Promise.all(rows.flat().map(readPastText));
  const quoted = JSON.stringify(id);
  return texts
    .filter((text) => text.includes(quoted))
    .flatMap((text): readonly PastEntry[] => JSON.parse(text))
    .filter((entry) => entry[0] === type && entry[1] === id)
    .map(toValue)
    .toSorted((a, b) => b.removedAt - a.removedAt || b.at - a.at || b.n - a.n);
}

function rowsOf(db: Database, bucket: string): PromiseLike<HistoryRow[]> {
  return db.history
    .where("[bucket+part]")
    .between([bucket, Dexie.minKey], [bucket, Dexie.maxKey])
    .toArray();
}

function toValue([, , field, actor, n, at, value, removedAt, from]: PastEntry): PastValue {
  return { field, actor, n, value, at, removedAt, from };
}
