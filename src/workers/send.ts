import { liveValues } from "#crdt/cell.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { BundleProblem } from "#domain/bundle-problem.ts";
import type { Attachment, BundleHeader, Bytes } from "#exchange/bundle.ts";
import { caps } from "#exchange/caps.ts";
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
      /** Photos that did not leave, each with a record that names it. */
      readonly leftAttachments: readonly LeftAttachment[];
      /** The file holds everything up to this rev of the journal, but what was left. */
      readonly mark: number;
    }
  /** No reader would take it. */
  | { readonly is: "refused"; readonly problem: BundleProblem };

export interface LeftAttachment {
  readonly type: string;
  readonly id: string;
  /** Bytes. */
  readonly size: number;
  /** Too large by itself, or after others the file is full. */
  readonly why: "heavy" | "full";
}

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
    const attachments = await blobsNamedIn(store, records);
    const written = await writeBundle(
      {
        space,
        from: { device: store.device, name: fromName },
        made: new Date(now).toISOString().replace(/\.\d+Z$/, "Z"),
        records,
        blobs: attachments.blobs,
      },
      { onProgress: speak.progress },
    );
    const { count, left } = written;
    const bytes =
      passphrase === undefined ? written.bytes : await protect(written.bytes, passphrase);
    const problem = sizeProblem(bytes);
    if (problem !== undefined) return { is: "refused", problem };
    const { left: leftAttachments } = attachments;
    return { is: "made", bytes, count, left, leftAttachments, mark: store.mark() };
  } finally {
    store.close();
  }
}

interface Taken {
  readonly blobs: readonly Omit<Attachment, "sha256">[];
  readonly left: readonly LeftAttachment[];
}

/** Attachments that a record names, whatever the field: those of a newer version too are passed on. */
async function blobsNamedIn({ db }: Store, records: readonly StoredRecord[]): Promise<Taken> {
  if ((await db.blobs.count()) === 0) return { blobs: [], left: [] };
  const namedBy = new Map<string, Naming>();
  for (const { type, id, fields } of records) {
    for (const [field, cell] of Object.entries(fields)) {
      for (const [hash] of `${field} ${JSON.stringify(cell)}`.matchAll(/\b[0-9a-f]{64}\b/g)) {
        const at = liveValues(cell).at(-1)?.at ?? 0;
        if (at >= (namedBy.get(hash)?.at ?? 0)) namedBy.set(hash, { type, id, at });
      }
    }
  }
  // The latest first: what does not fit any more is what colleagues have had the longest.
  const named = [...namedBy].toSorted(([, a], [, b]) => b.at - a.at);
  const rows = new Map(
    (await findBlobs(db, [...namedBy.keys()])).map((row) => [row.hash, row] as const),
  );
  const blobs: Omit<Attachment, "sha256">[] = [];
  const left: LeftAttachment[] = [];
  let sum = 0;
  for (const [hash, { type, id }] of named) {
    const row = rows.get(hash);
    if (row === undefined) continue;
    const size = row.bytes.byteLength;
    const why = size > caps.attachmentBytes ? "heavy" : "full";
    if (why === "heavy" || sum + size > caps.attachmentsBytes) left.push({ type, id, size, why });
    else {
      sum += size;
      blobs.push({ type: row.type, bytes: new Uint8Array(row.bytes) });
    }
  }
  return { blobs, left };
}

interface Naming {
  readonly type: string;
  readonly id: string;
  /** When it was written, ms. */
  readonly at: number;
}
