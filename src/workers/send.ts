import { madeAt } from "#exchange/made-at.ts";
import { hashesIn } from "#storage/hashes-in.ts";
import { liveValues } from "#crdt/cell.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { BundleProblem } from "#domain/bundle-problem.ts";
import { isAboutTeam } from "#domain/record-types.ts";
import type { Attachment, BundleHeader, Bytes } from "#exchange/bundle.ts";
import { caps } from "#exchange/caps.ts";
import { lockFor, signWith } from "#exchange/lock-for.ts";
import { sizeProblem } from "#exchange/read-bundle.ts";
import { sinceFor } from "#exchange/since.ts";
import { type LeftOut, writeBundle } from "#exchange/write-bundle.ts";
import { allRecords } from "#storage/all-records.ts";
import { findBlobs } from "#storage/blobs.ts";
import { changedAfter } from "#storage/changed-after.ts";
import { actorAt, type Point, zeroPoint } from "#storage/points.ts";
import { readPoints, readRuns } from "#storage/read-points.ts";
import { recordKey } from "#storage/record-key.ts";
import { openStore, type Store } from "#storage/store.ts";
import { findTeamKeys } from "#storage/team-keys.ts";
import type { Speaker } from "./answering.ts";

export interface SendQuestion {
  readonly database: string;
  readonly space: BundleHeader["space"];
  /** Of this device: its name as colleagues read it. */
  readonly fromName: string;
  /** Wall clock, ms. */
  readonly now: number;
  /** Without it the file is plain, unless it goes to the team. */
  readonly passphrase: string | undefined;
  /** Sealed with the team's current key. */
  readonly toTeam?: boolean | undefined;
  /**
   * What changed since what is known of every other device of the team, or of one by its six
   * characters; everything unless told.
   */
  readonly since?: "everyone" | { readonly device: string } | undefined;
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
      /** How many records people wrote are in it, and whether only what changed since they last had it. */
      readonly records: number;
      readonly isPart: boolean;
      /** This device answers for it: not where the browser cannot sign, or where no key was made yet. */
      readonly isSigned: boolean;
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

/** Reads the directory from the disk: what the file holds is what is kept. */
export async function send(question: SendQuestion, speak: Speaker): Promise<SendAnswer> {
  const { database, space, fromName, now } = question;
  const store = await openStore({ database, space: space.id, now: () => now });
  try {
    await store.load();
    const keys = await findTeamKeys(store.db);
    const mark = store.mark();
    const since = await sinceOf(store, question);
    const records = await recordsSince(store, since);
    const attachments = await blobsNamedIn(store, records);
    const written = await writeBundle(
      {
        space,
        from: { device: store.device, name: fromName },
        made: madeAt(now),
        records,
        blobs: attachments.blobs,
        ...(await standingOf(store, { since, mark, isFull: attachments.isFull })),
        sign: signWith(store, keys),
      },
      { onProgress: speak.progress },
    );
    const bytes = await lockFor(
      written.bytes,
      question,
      keys,
      store.replica.all("signers").values(),
    );
    const problem = sizeProblem(bytes);
    if (problem !== undefined) return { is: "refused", problem };
    const { count, left } = written;
    return {
      is: "made",
      bytes,
      count,
      left,
      leftAttachments: attachments.left,
      mark,
      records: records.filter(({ type, erased }) => erased.length === 0 && !isAboutTeam(type))
        .length,
      isPart: since[0] > 0,
      isSigned: keys.signing !== undefined,
    };
  } finally {
    store.close();
  }
}

function sinceOf(store: Store, { space, since }: SendQuestion): Promise<Point> | Point {
  if (since === undefined) return zeroPoint;
  return sinceFor(store, space.id, since === "everyone" ? undefined : since.device);
}

/** Whole records: only their latest state travels. */
async function recordsSince(
  { db, replica }: Store,
  [rev]: Point,
): Promise<readonly StoredRecord[]> {
  const records = allRecords(replica);
  if (rev === 0) return records;
  const changed = await changedAfter(db, rev);
  return records.filter((record) => changed.has(recordKey(record)));
}

/** What the file says of journals: no feed where something stays here that a later file would not hold. */
async function standingOf(
  { db }: Store,
  part: { readonly since: Point; readonly mark: number; readonly isFull: boolean },
) {
  const { since, mark, isFull } = part;
  const [{ have: points }, runs] = await Promise.all([readPoints(db), readRuns(db)]);
  const actor = actorAt(runs, mark);
  if (isFull || actor === undefined) return { points };
  const to: Point = [mark, actor];
  return { points, feed: { since, to } };
}

interface Taken {
  readonly blobs: readonly Omit<Attachment, "sha256">[];
  readonly left: readonly LeftAttachment[];
  /** Some stay that another file could hold. */
  readonly isFull: boolean;
}

/** Attachments that a record names, whatever the field: those of a newer version too are passed on. */
async function blobsNamedIn({ db }: Store, records: readonly StoredRecord[]): Promise<Taken> {
  if ((await db.blobs.count()) === 0) return { blobs: [], left: [], isFull: false };
  const namedBy = new Map<string, Naming>();
  for (const { type, id, fields } of records) {
    for (const [field, cell] of Object.entries(fields)) {
      for (const hash of hashesIn(`${field} ${JSON.stringify(cell)}`)) {
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
  return { blobs, left, isFull: left.some(({ why }) => why === "full") };
}

interface Naming {
  readonly type: string;
  readonly id: string;
  /** When it was written, ms. */
  readonly at: number;
}
