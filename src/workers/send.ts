import type { StoredRecord } from "#crdt/record.ts";
import type { BundleProblem } from "#domain/bundle-problem.ts";
import type { Attachment, BundleHeader, Bytes } from "#exchange/bundle.ts";
import { protect } from "#exchange/protect.ts";
import { sizeProblem } from "#exchange/read-bundle.ts";
import { type LeftOut, writeBundle } from "#exchange/write-bundle.ts";
import { findBlobs } from "#storage/blobs.ts";
import { openStore, type Store } from "#storage/store.ts";
import { answerWith, type Speaker } from "./answering.ts";

export interface SendQuestion {
  readonly database: string;
  readonly space: BundleHeader["space"];
  /** Of this device: its name as colleagues read it. */
  readonly fromName: string;
  /** Wall clock, ms. */
  readonly now: number;
  /** Without it the file is plain. */
  readonly passphrase: string | undefined;
}

export type SendAnswer =
  | {
      readonly is: "made";
      readonly bytes: Bytes;
      /** Lines between header and end. */
      readonly count: number;
      readonly left: readonly LeftOut[];
      /** The file holds everything up to this rev of the journal, but what was left. */
      readonly mark: number;
    }
  /** No reader would take it. */
  | { readonly is: "refused"; readonly problem: BundleProblem };

answerWith<SendQuestion, SendAnswer>(send);

/** Reads the directory from the disk: what the file holds is what is kept. */
export async function send(question: SendQuestion, speak: Speaker): Promise<SendAnswer> {
  const { database, space, fromName, now, passphrase } = question;
  const store = await openStore({ database, space: space.id, now: () => now });
  try {
    await store.load();
    const { replica } = store;
    const records: StoredRecord[] = [];
    for (const type of replica.types()) {
      for (const record of replica.all(type).values()) records.push(record);
    }
    const written = await writeBundle(
      {
        space,
        from: { device: store.device, name: fromName },
        made: new Date(now).toISOString().replace(/\.\d+Z$/, "Z"),
        records,
        blobs: await blobsNamedIn(store, records),
      },
      { onProgress: speak.progress },
    );
    const { count, left } = written;
    const bytes =
      passphrase === undefined ? written.bytes : await protect(written.bytes, passphrase);
    const problem = sizeProblem(bytes);
    if (problem !== undefined) return { is: "refused", problem };
    return { is: "made", bytes, count, left, mark: store.mark() };
  } finally {
    store.close();
  }
}

/** Larger ones travel in backups only. */
const mostBlobBytes = 180_000;

/** Attachments that a record names, whatever the field: those of a newer version too are passed on. */
async function blobsNamedIn(
  { db }: Store,
  records: readonly StoredRecord[],
): Promise<readonly Omit<Attachment, "sha256">[]> {
  if ((await db.blobs.count()) === 0) return [];
  const named = new Set<string>();
  for (const { fields } of records) {
    for (const [hash] of JSON.stringify(fields).matchAll(/\b[0-9a-f]{64}\b/g)) named.add(hash);
  }
  const rows = await findBlobs(db, [...named]);
  return rows
    .filter(({ bytes }) => bytes.byteLength <= mostBlobBytes)
    .map(({ type, bytes }) => ({ type, bytes: new Uint8Array(bytes) }));
}
