import type { BundleProblem } from "#domain/bundle-problem.ts";
import { keepAttachments, noteCarried, standingOf } from "#exchange/beside-records.ts";
import type { Bundle, ReceiptHeader, ReplicaHeader } from "#exchange/bundle.ts";
import { readBundle } from "#exchange/read-bundle.ts";
import type { ReceiptLine } from "#exchange/receipt-line.ts";
import type { KeptReceipt } from "#exchange/receipt-record.ts";
import { listSigners } from "#exchange/list-signers.ts";
import { type Signature, signerOf } from "#exchange/signer.ts";
import { removeReceived } from "#storage/inbox.ts";
import { mostRecords } from "#storage/join-file.ts";
import { openStore, type Store } from "#storage/store.ts";
import { findTeamKeys } from "#storage/team-keys.ts";
import type { Speaker } from "./answering.ts";
import { countOnce, countReceived, isResumed } from "./count-received.ts";
import { type Differing, differing } from "./differing.ts";
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
  /** Nobody asked: what is not joined for its signer alone stays where it is, as it is. */
  readonly byItself?: boolean | undefined;
}

/** Why a file is not joined: nobody answers for it, or somebody who is not, or no more, of the team. */
export type Stranger = "unsigned" | "unknown" | "lost" | "retired";

export type ReceiveAnswer =
  | { readonly is: "joined"; readonly receipt: KeptReceipt }
  /** Nothing was written: a person is to see it first. The receipt says what joining it would do. */
  | { readonly is: "unsigned"; readonly receipt: KeptReceipt }
  /** Nothing was written, and it never is as a whole: a person takes field by field. The file waits. */
  | {
      readonly is: "stranger";
      readonly why: Stranger;
      readonly from: ReplicaHeader["from"];
      /** ISO, UTC. */
      readonly made: string;
      readonly differing: Differing;
    }
  | Extract<ProposalReceived, { readonly is: "proposal" }>
  /** A receipt of ours came back, and the file is gone. */
  | {
      readonly is: "returned";
      readonly from: ReceiptHeader["from"];
      readonly receipts: readonly ReceiptLine[];
    }
  /** A passphrase, or pairing, may mend it: the file stays in the inbox. */
  | { readonly is: "locked"; readonly problem: BundleProblem }
  /** Nothing was written, and the inbox copy is gone. */
  | { readonly is: "refused"; readonly problem: BundleProblem }
  /** The same, because the file belongs to another team. */
  | { readonly is: "other-space"; readonly header: ReplicaHeader | ReceiptHeader };

/** One tab after the other: the receipt of the second would say that all was known. */
export function receive(question: ReceiveQuestion, speak: Speaker): Promise<ReceiveAnswer> {
  if (!("locks" in navigator)) return receiveAlone(question, speak);
  const name = `inbox ${question.database} ${question.inbox}`;
  return navigator.locks.request(name, () => receiveAlone(question, speak));
}

/** Checks the file whole, then joins it in one transaction (20,000 records each, if there are more). */
async function receiveAlone(question: ReceiveQuestion, speak: Speaker): Promise<ReceiveAnswer> {
  const { database, space, now, inbox, passphrase, byItself = false } = question;
  const store = await openStore({ database, space, now: () => now });
  const remove = async (answer: ReceiveAnswer) => {
    if (!byItself) await removeReceived(store.db, inbox);
    return answer;
  };
  try {
    const file = await store.db.inbox.get(inbox);
    if (file === undefined) return await joinedBefore(store, inbox);
    const bytes = new Uint8Array(file.bytes);
    const { epochs } = await findTeamKeys(store.db);
    const keys = { passphrase, identities: epochs.map(({ identity }) => identity) };
    const reading = await readBundle(bytes, keys, { onProgress: speak.progress });
    if (!reading.ok) {
      const { problem } = reading;
      if (byItself || mayOpen.has(problem.code)) return { is: "locked", problem };
      if (problem.code === "bundle.kind" && problem.kind === "proposal") {
        return await receiveProposal(store, bytes, question, speak);
      }
      return await remove({ is: "refused", problem });
    }
    const { bundle } = reading;
    const { header } = bundle;
    if (header.kind === "backup") {
      return await remove({ is: "refused", problem: { code: "bundle.kind", kind: header.kind } });
    }
    if (header.space.id !== space) return await remove({ is: "other-space", header });
    await store.load();
    const signers = listSigners(store.replica.all("signers").values());
    const signature = await signatureOf(bundle, header, signers);
    if (signature.is === "wrong") {
      return await remove({ is: "refused", problem: { code: "bundle.signature" } });
    }
    const isOpen =
      signers.length < 2 && (signature.is === "unsigned" || signature.is === "unknown");
    if (byItself && signature.is !== "active") return { is: "locked", problem: unvouched };
    if (header.kind === "receipt") {
      if (signature.is !== "active" && !isOpen) {
        return await remove({ is: "refused", problem: { code: "bundle.signer" } });
      }
      const { from, points } = header;
      const standing = standingOf(store, from.device, { points });
      await store.join([], { from: from.device, standing, inbox });
      return { is: "returned", from, receipts: bundle.receipts };
    }
    if (signature.is === "active")
      return await join(store, { ...question, file, header, bundle }, speak);
    if (!isOpen) {
      const { from, made } = header;
      const found = differing(store.replica, bundle.records);
      return { is: "stranger", why: signature.is, from, made, differing: found };
    }
    return await join(store, { ...question, file, header, bundle, asks: true }, speak);
  } finally {
    store.close();
  }
}

const unvouched = { code: "bundle.signer" } as const satisfies BundleProblem;

/** Another tab, or this device by itself, came first. */
async function joinedBefore({ db }: Store, inbox: string): Promise<ReceiveAnswer> {
  const row = await db.outbox.get(inbox);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a file that was joined left it there
  const receipt = row?.receipt as KeptReceipt | undefined;
  if (receipt !== undefined) return { is: "joined", receipt };
  return { is: "refused", problem: { code: "bundle.empty" } };
}

interface Joining extends ReceiveQuestion {
  readonly file: { readonly name: string };
  readonly header: ReplicaHeader;
  readonly bundle: Bundle;
  /** Nobody known answers for it: a person is to see it first. */
  readonly asks?: boolean;
}

async function join(
  store: Store,
  { inbox, now, confirmed, file, header, bundle, asks = false }: Joining,
  speak: Speaker,
): Promise<ReceiveAnswer> {
  const { records, lines } = bundle;
  const { from, made } = header;
  const about = { from, made, file: file.name, lines };
  // What was confirmed and then cut short between two transactions goes on.
  if (asks && !confirmed && !(await isResumed(store, inbox))) {
    return { is: "unsigned", receipt: { ...about, ...countReceived(store.replica, records) } };
  }
  const once = records.length > mostRecords && (await countOnce(store, inbox, records));
  const tell = () => ({ ...about, ...(once || countReceived(store.replica, records)) });
  let receipt: KeptReceipt | undefined;
  speak.writing();
  await keepAttachments(store, bundle);
  const standing = standingOf(store, from.device, header);
  const receiptOf = () => (receipt = tell());
  await store.join(records, { from: from.device, inbox, receiptOf, standing });
  await noteCarried(store, from.device, records, now);
  return { is: "joined", receipt: receipt ?? tell() };
}

/** A device of the team signs in its own name alone. */
async function signatureOf(
  bundle: Bundle,
  { from }: ReplicaHeader | ReceiptHeader,
  signers: ReturnType<typeof listSigners>,
): Promise<Signature> {
  const found = await signerOf(bundle, signers);
  if (found.is === "unsigned" || bundle.signed?.signer === from.device) return found;
  return { is: "wrong", device: found.device };
}

const mayOpen: ReadonlySet<BundleProblem["code"]> = new Set([
  "bundle.passphraseNeeded",
  "bundle.passphraseWrong",
  "bundle.sealed",
] as const);
