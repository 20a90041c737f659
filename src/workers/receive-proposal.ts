import type { BundleProblem } from "#domain/bundle-problem.ts";
import type { Bytes } from "#exchange/bundle.ts";
import { readProposal } from "#exchange/proposal.ts";
import { takeProposal } from "#exchange/take-proposal.ts";
import { removeReceived } from "#storage/inbox.ts";
import type { Store } from "#storage/store.ts";
import type { Speaker } from "./answering.ts";

export type ProposalReceived =
  /** Kept as a record, to be answered; or kept before, here or by a colleague. */
  | { readonly is: "proposal"; readonly id: string; readonly isNew: boolean }
  | { readonly is: "refused"; readonly problem: BundleProblem };

/** Takes a reader's answer; nothing of a refused one stays, and what is about somebody erased is not read. */
export async function receiveProposal(
  store: Store,
  bytes: Bytes,
  { inbox, passphrase }: { readonly inbox: string; readonly passphrase: string | undefined },
  speak: Speaker,
): Promise<ProposalReceived> {
  const reading = await readProposal(bytes, { passphrase });
  if (!reading.ok) {
    await removeReceived(store.db, inbox);
    return { is: "refused", problem: reading.problem };
  }
  await store.load();
  const taken = await takeProposal(store.replica, store.space, reading.proposal);
  speak.writing();
  if (taken.is === "taken") await store.write(() => [taken.write]);
  await removeReceived(store.db, inbox);
  if (taken.is === "taken" || taken.is === "known") {
    return { is: "proposal", id: taken.id, isNew: taken.is === "taken" };
  }
  return { is: "refused", problem: problems[taken.is] };
}

const problems = {
  unknown: { code: "proposal.unknown" },
  forged: { code: "proposal.forged" },
  erased: { code: "proposal.erased" },
} as const satisfies Record<string, BundleProblem>;
