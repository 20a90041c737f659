import type { BundleProblem } from "#domain/bundle-problem.ts";
import type { ReplicaHeader } from "#exchange/bundle.ts";
import { caps, megabyte } from "#exchange/caps.ts";
import { isLate } from "#exchange/late-keys.ts";
import { drawPassphrase, passphraseWords, readPassphrase } from "#exchange/passphrase.ts";
import type { KeptReceipt } from "#exchange/receipt-record.ts";
import type { Outcome, Receipt } from "#exchange/receipt.ts";
import type { ReceiptLine } from "#exchange/receipt-line.ts";
import { listSigners } from "#exchange/list-signers.ts";
import { removeReceived, saveReceived } from "#storage/inbox.ts";
import { saveSetting } from "#storage/settings.ts";
import { findTeamKeys } from "#storage/team-keys.ts";
import type { AcknowledgeAnswer, AcknowledgeQuestion } from "#workers/acknowledge.ts";
import type { Differing } from "#workers/differing.ts";
import type { ReceiveAnswer, ReceiveQuestion } from "#workers/receive.ts";
import type { SendAnswer, SendQuestion } from "#workers/send.ts";
import { type Asked, askWorker, type Hearing } from "./ask-worker.ts";
import { bundleFile } from "./bundle-file.ts";
import type { Workspace } from "./workspace.ts";
import { startFilesWorker } from "./files-worker.ts";

export type {
  Asked,
  KeptReceipt,
  Outcome,
  Receipt,
  ReceiptLine,
  ReceiveAnswer,
  ReplicaHeader,
  SendAnswer,
  Differing,
};

/** Six words, drawn on this device. */
export function newPassphrase(): Promise<string> {
  return drawPassphrase(crypto.getRandomValues(new Uint32Array(passphraseWords)));
}

/** Of what was typed, the words that no passphrase of ours has. */
export async function unknownWords(typed: string): Promise<readonly string[]> {
  return (await readPassphrase(typed)).unknown;
}

export type FileToMake = Pick<SendQuestion, "passphrase" | "toTeam" | "since">;

/** The directory, or what changed of it, as one file. Once it was handed over, `recordSent`. */
export function makeFile(
  workspace: Workspace,
  file: FileToMake,
  hearing?: Hearing,
): Asked<SendAnswer> {
  const { store, space, now } = workspace;
  const question: SendQuestion = {
    database: store.db.name,
    space: { id: space.id, name: space.name },
    fromName: fromName(workspace),
    now: now(),
    ...file,
  };
  return askWorker(() => startFilesWorker("send"), question, hearing);
}

/** Of this device, as colleagues read it. */
export function fromName({ author, store }: Pick<Workspace, "author" | "store">): string {
  const here = author(store.device);
  return here.deviceName ?? here.memberName ?? "";
}

/** How this device may lock a file, and to whom it may send less than everything. */
export interface SendChoices {
  /** It holds a key of the team. */
  readonly hasTeamKey: boolean;
  /** Others that are in use hold it too. */
  readonly isPaired: boolean;
  /** The team changed its keys since: what is sealed with the old ones opens on the phone that was lost. */
  readonly isLate: boolean;
}

export async function findSendChoices({ store }: Workspace): Promise<SendChoices> {
  const { epochs } = await findTeamKeys(store.db);
  const signers = listSigners(store.replica.all("signers").values());
  const inUse = signers.filter(({ state }) => state === "active");
  const late = isLate(store.replica.all("signers").values(), epochs);
  const hasTeamKey = epochs.length > 0 && !late;
  return { hasTeamKey, isPaired: hasTeamKey && inUse.length > 1, isLate: late };
}

/** The receipt of a file that was joined, as a file for whoever sent it. */
export async function makeReceipt(
  workspace: Workspace,
  { receipt, missing }: { readonly receipt: KeptReceipt; readonly missing: boolean },
): Promise<File> {
  const { store, space, now } = workspace;
  const question: AcknowledgeQuestion = {
    database: store.db.name,
    space: { id: space.id, name: space.name },
    fromName: fromName(workspace),
    now: now(),
    receipt: {
      from: receipt.from.device,
      made: receipt.made,
      // Of a store: a worker takes no proxy.
      counts: { ...receipt.counts },
      ...(missing && { missing }),
    },
  };
  const { answer } = askWorker<AcknowledgeQuestion, AcknowledgeAnswer>(
    () => startFilesWorker("acknowledge"),
    question,
  );
  const { bytes, isSealed } = await answer;
  return bundleFile(bytes, "receipt", { of: space.name, at: now(), isProtected: isSealed });
}

export type MadeFile = Extract<SendAnswer, { readonly is: "made" }>;

export function toFile({ space, now }: Workspace, { bytes }: MadeFile, isProtected: boolean): File {
  return bundleFile(bytes, "replica", { of: space.name, at: now(), isProtected });
}

/** What this device remembers of the last file that it handed over; for itself, never in a file. */
export interface LastSent {
  readonly at: number;
  readonly name: string;
  readonly count: number;
  /** To be told again to the colleague; absent from a plain file. */
  readonly passphrase?: string;
}

export const lastSentKey = "screen/last-sent";

/** To be called once the file was shared or downloaded, not before: from then on what it holds is not « ici seulement ». */
export async function recordSent(
  { store, now }: Workspace,
  { mark, left, count }: MadeFile,
  file: Pick<LastSent, "name" | "passphrase">,
): Promise<void> {
  await store.markSent(mark, new Set(left.map(({ type, id }) => `${type}/${id}`)));
  const at = now();
  const sent: LastSent = { at, count, ...file };
  await saveSetting(store.db, "lastWrittenOutAt", at);
  await saveSetting(store.db, lastSentKey, { ...sent });
}

/** Why a file is not even kept, from its size alone. */
export function refusedAtOnce({ size }: File): BundleProblem | undefined {
  if (size === 0) return { code: "bundle.empty" };
  if (size <= caps.fileBytes) return undefined;
  return { code: "bundle.big", megabytes: caps.fileBytes / megabyte };
}

/** Keeps the file as it came before anything of it is read. Gives its id in the inbox. */
export async function keepFile(
  { store, newId, now, watchWrite }: Workspace,
  file: File,
): Promise<string> {
  const id = newId();
  const bytes = await file.arrayBuffer();
  await watchWrite(saveReceived(store.db, { id, name: file.name, receivedAt: now(), bytes }));
  return id;
}

/** Of a workspace, what joining a file needs. */
export interface Joining extends Pick<Workspace, "store" | "now"> {
  readonly space: { readonly id: string };
}

export interface FileToJoin {
  /** Its id in the inbox. */
  readonly inbox: string;
  /** As a person typed it. */
  readonly passphrase?: string | undefined;
  /** A person saw whose it says it is, and what it would change: without it, it says so and joins nothing. */
  readonly confirmed: boolean;
  /** See `ReceiveQuestion`. */
  readonly byItself?: boolean;
}

/** Settles when memory shows what the file brought; its receipt is kept under the id of the inbox. */
export function joinFile(
  { store, space, now }: Joining,
  { inbox, passphrase, confirmed, byItself }: FileToJoin,
  hearing?: Hearing,
): Asked<ReceiveAnswer> {
  const question: ReceiveQuestion = {
    database: store.db.name,
    space: space.id,
    now: now(),
    inbox,
    passphrase,
    confirmed,
    byItself,
  };
  const { answer, stop } = askWorker<ReceiveQuestion, ReceiveAnswer>(
    () => startFilesWorker("receive"),
    question,
    hearing,
  );
  return { answer: answer.then(async (said) => hear(said)), stop };

  async function hear(said: ReceiveAnswer): Promise<ReceiveAnswer> {
    if (said.is === "proposal") await store.catchUp();
    if (said.is !== "joined" && said.is !== "returned") return said;
    await store.catchUp();
    if (said.is === "returned") return said;
    // It is joined, whether or not a device that is now full remembers when.
    await saveSetting(store.db, "lastReceivedAt", now()).catch(() => undefined);
    return said;
  }
}

/** A received file that the person no longer wants. Gives the way to keep it again. */
export async function dropFile({ store }: Workspace, id: string): Promise<() => Promise<void>> {
  const file = await store.db.inbox.get(id);
  await removeReceived(store.db, id);
  return async () => {
    if (file !== undefined) await saveReceived(store.db, file);
  };
}
