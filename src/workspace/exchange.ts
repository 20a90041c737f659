import type { BundleHeader, Bytes } from "#exchange/bundle.ts";
import { drawPassphrase } from "#exchange/passphrase.ts";
import { saveReceived } from "#storage/inbox.ts";
import type { ProtectAnswer, ProtectQuestion } from "#workers/protect.ts";
// `?worker` gives a constructor and a file of its own, which a strict CSP lets run.
import ProtectWorker from "#workers/protect.ts?worker";
import type { ReceiveAnswer, ReceiveQuestion } from "#workers/receive.ts";
import ReceiveWorker from "#workers/receive.ts?worker";
import type { SendAnswer, SendQuestion } from "#workers/send.ts";
import SendWorker from "#workers/send.ts?worker";
import { type Asked, askWorker, type Hearing } from "./ask-worker.ts";
import type { Workspace } from "./workspace.ts";

/** Six words, drawn on this device. */
export function newPassphrase(): Promise<string> {
  return drawPassphrase(crypto.getRandomValues(new Uint32Array(6)));
}

/** The whole directory as one file. Once it was handed over, `workspace.store.markSent(mark, left)`. */
export function makeFile(
  { store, space, now }: Workspace,
  { fromName, passphrase }: Pick<SendQuestion, "fromName" | "passphrase">,
  hearing?: Hearing,
): Asked<SendAnswer> {
  const question: SendQuestion = {
    database: store.db.name,
    space: { id: space.id, name: space.name },
    fromName,
    now: now(),
    passphrase,
  };
  return askWorker(new SendWorker(), question, hearing);
}

/** Keeps the file as it came before anything of it is read. Gives its id in the inbox. */
export async function keepFile(workspace: Workspace, file: File): Promise<string> {
  const id = workspace.newId();
  const bytes = await file.arrayBuffer();
  await saveReceived(workspace.store.db, {
    id,
    name: file.name,
    receivedAt: workspace.now(),
    bytes,
  });
  return id;
}

export function joinFile(
  { store, space, now }: Workspace,
  inbox: string,
  passphrase: string | undefined,
  hearing?: Hearing,
): Asked<ReceiveAnswer> {
  const question: ReceiveQuestion = {
    database: store.db.name,
    space: space.id,
    now: now(),
    inbox,
    passphrase,
  };
  return askWorker(new ReceiveWorker(), question, hearing);
}

/** Checks a file whole without a team, for « Rejoindre une équipe ». */
export function checkFile(
  bytes: Bytes,
  passphrase: string | undefined,
  hearing?: Hearing,
): Asked<ProtectAnswer> {
  const question: ProtectQuestion = { bytes, passphrase };
  return askWorker(new ProtectWorker(), question, hearing);
}

export type { BundleHeader };
