import { createMemo, createSignal } from "solid-js";
import { createFileToGive } from "#parts/file-to-give.ts";
import { makeProposal, recordGiven, toProposalFile } from "#workspace/proposal.ts";
import { useWorkspace } from "#workspace/workspace.ts";

/** All that waits for the team; what a full device cannot note of it still stands under « À envoyer ». */
export function createGiving() {
  const workspace = useWorkspace();
  const [isProtected, setProtected] = createSignal(true);
  const wanted = createMemo(() => ({ isProtected: isProtected() }));
  const giving = createFileToGive({
    wanted,
    ask: (file, passphrase) => makeProposal(workspace, file.isProtected ? passphrase : undefined),
    toFile: (made, file) => toProposalFile(workspace, made, file.isProtected),
    note: (made) => recordGiven(workspace, made),
  });
  return { ...giving, isProtected, setProtected };
}
