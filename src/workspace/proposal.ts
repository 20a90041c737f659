import { markAsksSent } from "#storage/asks.ts";
import type { ProposalAnswer, ProposalQuestion } from "#workers/proposal.ts";
import { type Asked, askWorker } from "./ask-worker.ts";
import { bundleFile } from "./bundle-file.ts";
import type { Workspace } from "./workspace.ts";
import { startFilesWorker } from "./files-worker.ts";

export type { ProposalAnswer };
export type MadeProposal = Extract<ProposalAnswer, { readonly is: "made" }>;

/** All that waits for the team, as one file. Once it was handed over, `recordGiven`. */
export function makeProposal(
  { store, space, now, today }: Workspace,
  passphrase: string | undefined,
): Asked<ProposalAnswer> {
  const database = store.db.name;
  const question = { database, space: space.id, now: now(), today: today(), passphrase };
  return askWorker<ProposalQuestion, ProposalAnswer>(() => startFilesWorker("proposal"), question);
}

export function toProposalFile(
  { space, now }: Workspace,
  { bytes }: MadeProposal,
  isProtected: boolean,
): File {
  return bundleFile(bytes, "proposal", { of: space.name, at: now(), isProtected });
}

/** From then on what it holds is « envoyé ». */
export function recordGiven(
  { store, now, watchWrite }: Workspace,
  { asks, sha256 }: MadeProposal,
): Promise<void> {
  return watchWrite(markAsksSent(store.db, asks, { at: now(), proposal: sha256 }));
}
