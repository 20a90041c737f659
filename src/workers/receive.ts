import type { BundleProblem } from "#domain/bundle-problem.ts";
import type { ReplicaHeader } from "#exchange/bundle.ts";
import { readBundle } from "#exchange/read-bundle.ts";
import type { KeptReceipt } from "#exchange/receipt-record.ts";
import { saveBlobs } from "#storage/blobs.ts";
import { removeReceived } from "#storage/inbox.ts";
import { mostRecords } from "#storage/join-file.ts";
import { openStore } from "#storage/store.ts";
import { answerWith, type Speaker } from "./answering.ts";
import { countOnce, countReceived, isResumed } from "./count-received.ts";
import { type ProposalReceived, receiveProposal } from "./receive-proposal.ts";

export interface ReceiveQuestion {
  readonly database: string;
  /** The space that is open: a file of another one is never joined. */
  readonly space: string;
  /** Wall clock, ms. */
  readonly now: number;
  /** Id of the file in the inbox, then of its receipt. */
  readonly inbox: string;
  /** As a person typed it. */
  readonly passphrase: string | undefined;
  /** A person saw whose the file says it is and what it would change, and wants it. */
  readonly confirmed: boolean;
}

export type ReceiveAnswer =
  | { readonly is: "joined"; readonly receipt: KeptReceipt }
  /** Nothing was written: a person is to see it first. The receipt says what joining it would do. */
  | { readonly is: "unsigned"; readonly receipt: KeptReceipt }
  | Extract<ProposalReceived, { readonly is: "proposal" }>
  /** A passphrase may mend it: the file stays in the inbox. */
  | { readonly is: "locked"; readonly problem: BundleProblem }
  /** Nothing was written, and the inbox copy is gone. */
  | { readonly is: "refused"; readonly problem: BundleProblem }
  /** The same, because the file belongs to another team. */
  | { readonly is: "other-space"; readonly header: ReplicaHeader };

answerWith<ReceiveQuestion, ReceiveAnswer>(receive);

/** Checks the file whole, then joins it in one transaction (20,000 records each, if there are more). */
export async function receive(question: ReceiveQuestion, speak: Speaker): Promise<ReceiveAnswer> {
  const { database, space, now, inbox, passphrase, confirmed } = question;
  const store = await openStore({ database, space, now: () => now });
  try {
    const file = await store.db.inbox.get(inbox);
    if (file === undefined) return { is: "refused", problem: { code: "bundle.empty" } };
    const bytes = new Uint8Array(file.bytes);
    const reading = await readBundle(bytes, { passphrase }, { onProgress: speak.progress });
    if (!reading.ok) {
      const { problem } = reading;
      if (isLocked(problem)) return { is: "locked", problem };
      if (problem.code === "bundle.kind" && problem.kind === "proposal") {
        return await receiveProposal(store, bytes, question, speak);
      }
      await removeReceived(store.db, inbox);
      return { is: "refused", problem };
    }
    const { header, records, attachments, lines } = reading.bundle;
    if (header.kind !== "replica") {
      await removeReceived(store.db, inbox);
      return { is: "refused", problem: { code: "bundle.kind", kind: header.kind } };
    }
    if (header.space.id !== space) {
      await removeReceived(store.db, inbox);
      return { is: "other-space", header };
    }
    await store.load();
    const { from, made } = header;
    const about = { from, made, file: file.name, lines };
    // What was confirmed and then cut short between two transactions goes on.
    if (!confirmed && !(await isResumed(store, inbox))) {
      return { is: "unsigned", receipt: { ...about, ...countReceived(store.replica, records) } };
    }
    const once = records.length > mostRecords && (await countOnce(store, inbox, records));
    const tell = () => ({ ...about, ...(once || countReceived(store.replica, records)) });
    let receipt: KeptReceipt | undefined;
    speak.writing();
    // Before the records that name them; by themselves they show nowhere.
    const blobs = attachments.map((one) => ({
      hash: one.sha256,
      type: one.type,
      bytes: one.bytes.buffer,
    }));
    await saveBlobs(store.db, blobs);
    await store.join(records, { from: from.device, inbox, receiptOf: () => (receipt = tell()) });
    return { is: "joined", receipt: receipt ?? tell() };
  } finally {
    store.close();
  }
}

function isLocked({ code }: BundleProblem): boolean {
  return code === "bundle.passphraseNeeded" || code === "bundle.passphraseWrong";
}
