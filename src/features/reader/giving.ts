import { createEffect, createSignal, on, onCleanup } from "solid-js";
import { giveFile } from "#parts/hand-over.ts";
import type { Asked } from "#workspace/ask-worker.ts";
import { newPassphrase } from "#workspace/exchange.ts";
import {
  type MadeProposal,
  makeProposal,
  type ProposalAnswer,
  recordGiven,
  toProposalFile,
} from "#workspace/proposal.ts";
import { useWorkspace } from "#workspace/workspace.ts";

export type Giving =
  | { readonly step: "making" }
  /** On iOS a share wants a fresh tap: the file is made first. */
  | {
      readonly step: "ready";
      readonly made: MadeProposal;
      readonly file: File;
      readonly cancelled: boolean;
    }
  | {
      readonly step: "given";
      readonly made: MadeProposal;
      readonly file: File;
      readonly how: "shared" | "downloaded";
    }
  | { readonly step: "nothing" }
  | { readonly step: "failed" };

/** Makes the file of all that waits at once, and again when its protection changes. */
export function createGiving() {
  const workspace = useWorkspace();
  const [state, setState] = createSignal<Giving>({ step: "making" });
  const [isProtected, setProtected] = createSignal(true);
  const [words, setWords] = createSignal<string>();
  let asked: Asked<ProposalAnswer> | undefined;
  onCleanup(() => asked?.stop());
  createEffect(on(isProtected, () => void make()));

  async function make(): Promise<void> {
    asked?.stop();
    setState({ step: "making" });
    const wanted = isProtected();
    const passphrase = wanted ? (words() ?? setWords(await newPassphrase())) : undefined;
    if (wanted !== isProtected()) return;
    const mine = makeProposal(workspace, passphrase);
    asked = mine;
    try {
      const made = await mine.answer;
      if (asked !== mine) return;
      if (made.is === "nothing") setState({ step: "nothing" });
      else {
        const file = toProposalFile(workspace, made, wanted);
        setState({ step: "ready", made, file, cancelled: false });
      }
    } catch {
      if (asked === mine) setState({ step: "failed" });
    }
  }

  /** From a tap. What left is said to have left only then. */
  async function give(how: "best" | "download"): Promise<void> {
    const current = state();
    if (current.step !== "ready" && current.step !== "given") return;
    const { made, file } = current;
    const handed = await giveFile(file, how);
    if (handed === "cancelled") {
      if (current.step === "ready") setState({ ...current, cancelled: true });
      return;
    }
    // It has left. What a full device cannot remember of it still stands under « À envoyer ».
    await recordGiven(workspace, made).catch(() => undefined);
    setState({ step: "given", made, file, how: handed });
  }

  return { state, words, isProtected, setProtected, make, give };
}
