import type { BundleProblem } from "#domain/bundle-problem.ts";
import type { BundleHeader } from "#exchange/bundle.ts";
import { readBundle } from "#exchange/read-bundle.ts";
import { previewReceipt, type Receipt } from "#exchange/receipt.ts";
import type { KeptReceipt } from "#exchange/receipt-record.ts";
import { removeReceived } from "#storage/inbox.ts";
import { openStore } from "#storage/store.ts";
import { answerWith, type Speaker } from "./answering.ts";

export interface ReceiveQuestion {
  readonly database: string;
  /** The space that is open: a file of another one is never joined. */
  readonly space: string;
  /** Wall clock, ms. */
  readonly now: number;
  /** Id of the file in the inbox. */
  readonly inbox: string;
  /** As a person typed it. */
  readonly passphrase: string | undefined;
}

export type ReceiveAnswer =
  | {
      readonly is: "joined";
      readonly header: BundleHeader;
      readonly counts: Receipt;
      /** `type/id` of records that now need a choice. */
      readonly conflicts: readonly string[];
    }
  /** A passphrase may mend it: the file stays in the inbox. */
  | { readonly is: "locked"; readonly problem: BundleProblem }
  /** Nothing was written, and the inbox copy is gone. */
  | { readonly is: "refused"; readonly problem: BundleProblem }
  | { readonly is: "other-space"; readonly header: BundleHeader };

answerWith<ReceiveQuestion, ReceiveAnswer>(receive);

/** Checks the file whole, then joins it in one transaction (20,000 records each, if there are more). */
async function receive(question: ReceiveQuestion, speak: Speaker): Promise<ReceiveAnswer> {
  const { database, space, now, inbox, passphrase } = question;
  const store = await openStore({ database, space, now: () => now });
  try {
    const file = await store.db.inbox.get(inbox);
    if (file === undefined) return { is: "refused", problem: { code: "bundle.empty" } };
    const bytes = new Uint8Array(file.bytes);
    const reading = await readBundle(bytes, { passphrase }, { onProgress: speak.progress });
    if (!reading.ok) {
      const { problem } = reading;
      if (isLocked(problem)) return { is: "locked", problem };
      await removeReceived(store.db, inbox);
      return { is: "refused", problem };
    }
    const { header, records } = reading.bundle;
    if (header.space.id !== space) {
      await removeReceived(store.db, inbox);
      return { is: "other-space", header };
    }
    await store.load();
    const counts = previewReceipt(store.replica, records);
    const { from, made } = header;
    const receipt: KeptReceipt = { from, made, file: file.name, counts };
    speak.writing();
    const joined = await store.join(records, { from: from.device, inbox, receipt });
    return { is: "joined", header, counts, conflicts: joined.conflicts };
  } finally {
    store.close();
  }
}

function isLocked({ code }: BundleProblem): boolean {
  return code === "bundle.passphraseNeeded" || code === "bundle.passphraseWrong";
}
