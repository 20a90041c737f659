import { madeAt } from "#exchange/made-at.ts";
import type { BundleHeader, Bytes } from "#exchange/bundle.ts";
import { isLate } from "#exchange/late-keys.ts";
import { lockFor, signWith } from "#exchange/lock-for.ts";
import type { ReceiptLine } from "#exchange/receipt-line.ts";
import { writeReceipt } from "#exchange/write-bundle.ts";
import { readPoints } from "#storage/read-points.ts";
import { openStore } from "#storage/store.ts";
import { findTeamKeys } from "#storage/team-keys.ts";

export interface AcknowledgeQuestion {
  readonly database: string;
  readonly space: BundleHeader["space"];
  /** Of this device: its name as colleagues read it. */
  readonly fromName: string;
  /** Wall clock, ms. */
  readonly now: number;
  readonly receipt: ReceiptLine;
}

export interface AcknowledgeAnswer {
  readonly bytes: Bytes;
  /** With the team's key; without one, or with an old one, it is plain, and names no record. */
  readonly isSealed: boolean;
}

/** The file that tells the sender of another what was taken of it, and how far this device has each journal. */
export async function acknowledge({
  database,
  space,
  fromName,
  now,
  receipt,
}: AcknowledgeQuestion): Promise<AcknowledgeAnswer> {
  const store = await openStore({ database, space: space.id, now: () => now });
  try {
    const keys = await findTeamKeys(store.db);
    const { have } = await readPoints(store.db);
    const { bytes } = await writeReceipt({
      space,
      from: { device: store.device, name: fromName },
      made: madeAt(now),
      receipts: [receipt],
      points: have,
      sign: signWith(store, keys),
    });
    await store.load(["signers"]);
    const signers = [...store.replica.all("signers").values()];
    const isSealed = keys.epochs.length > 0 && !isLate(signers, keys.epochs);
    return { bytes: await lockFor(bytes, { toTeam: isSealed }, keys, signers), isSealed };
  } finally {
    store.close();
  }
}
