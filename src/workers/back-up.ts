import { madeAt } from "#exchange/made-at.ts";
import type { BundleProblem } from "#domain/bundle-problem.ts";
import type { BundleHeader, Bytes } from "#exchange/bundle.ts";
import { protect } from "#exchange/protect.ts";
import { sizeProblem } from "#exchange/read-bundle.ts";
import { type LeftOut, writeBundle } from "#exchange/write-bundle.ts";
import { allRecords } from "#storage/all-records.ts";
import { listBlobs } from "#storage/blobs.ts";
import { erasedBlobs } from "#storage/erased-blobs.ts";
import { listSpaceSettings } from "#storage/settings.ts";
import { openStore } from "#storage/store.ts";
import type { Speaker } from "./answering.ts";

export interface BackUpQuestion {
  readonly database: string;
  readonly space: BundleHeader["space"];
  /** Wall clock, ms. */
  readonly now: number;
  /** A backup never leaves without one of its own. */
  readonly passphrase: string;
}

export type BackUpAnswer =
  | {
      readonly is: "made";
      readonly bytes: Bytes;
      /** Records and attachments in it. */
      readonly records: number;
      readonly attachments: number;
      readonly left: readonly LeftOut[];
      /** The file holds everything up to this rev of the journal, but what was left. */
      readonly mark: number;
    }
  /** No reader would take it. */
  | { readonly is: "refused"; readonly problem: BundleProblem };

/**
 * Everything that the disk holds: the bin, which records were erased, attachments, choices of the
 * space. Nothing of what an erasure set aside.
 */
export async function backUp(question: BackUpQuestion, speak: Speaker): Promise<BackUpAnswer> {
  const { database, space, now, passphrase } = question;
  const store = await openStore({ database, space: space.id, now: () => now });
  try {
    await store.load();
    // Now: what is typed while the file is made reaches this memory too, and is not in it.
    const mark = store.mark();
    const records = allRecords(store.replica);
    const erased = await erasedBlobs(store.db, records);
    const blobs = (await listBlobs(store.db)).filter(({ hash }) => !erased.has(hash));
    const { bytes: plain, left } = await writeBundle(
      {
        kind: "backup",
        space,
        made: madeAt(now),
        records,
        blobs: blobs.map(({ type, bytes }) => ({ type, bytes: new Uint8Array(bytes) })),
        settings: await listSpaceSettings(store.db),
      },
      { onProgress: (share) => speak.progress(share * writingShare) },
    );
    speak.progress(writingShare);
    const bytes = await protect(plain, passphrase);
    const problem = sizeProblem(bytes);
    if (problem !== undefined) return { is: "refused", problem };
    return {
      is: "made",
      bytes,
      records: records.length,
      attachments: blobs.length,
      left,
      mark,
    };
  } finally {
    store.close();
  }
}

/** Of the time that it takes; the rest packs and protects. */
const writingShare = 0.6;
