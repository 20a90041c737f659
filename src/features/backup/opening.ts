import { createSignal, onCleanup } from "solid-js";
import type { BundleProblem } from "#domain/bundle-problem.ts";
import { type FileFault, toFileFault } from "#parts/refused-file.tsx";
import type { Asked } from "#workspace/ask-worker.ts";
import { type CheckedFile, checkFile, type ProtectAnswer } from "#workspace/check-file.ts";
import { refusedAtOnce } from "#workspace/exchange.ts";

/** How far the file of a backup has come; nothing is kept of it before a person says so. */
export type Opening =
  | { readonly step: "choosing" }
  | { readonly step: "reading"; readonly file: File; readonly share: number }
  | {
      readonly step: "locked";
      readonly file: File;
      readonly wrong: boolean;
      readonly busy: boolean;
    }
  | { readonly step: "checked"; readonly file: File; readonly checked: CheckedFile }
  | {
      readonly step: "refused";
      readonly file: File;
      readonly problem: BundleProblem | FileFault;
    };

export type CheckedBackup = Extract<Opening, { readonly step: "checked" }>;

// From « Ouvrir une sauvegarde » to « Comparer »: the six words are not asked for twice.
let handed: CheckedBackup | undefined;

export function handToCompare(opened: CheckedBackup): void {
  handed = opened;
}

export function takeHanded(): CheckedBackup | undefined {
  const taken = handed;
  handed = undefined;
  return taken;
}

export function createOpening(first?: CheckedBackup) {
  const [state, setState] = createSignal<Opening>(first ?? { step: "choosing" });
  let asked: Asked<ProtectAnswer> | undefined;
  onCleanup(() => asked?.stop());

  async function read(file: File, passphrase?: string): Promise<void> {
    asked?.stop();
    const problem = refusedAtOnce(file);
    if (problem !== undefined) {
      setState({ step: "refused", file, problem });
      return;
    }
    if (passphrase === undefined) setState({ step: "reading", file, share: 0 });
    else setState({ step: "locked", file, wrong: false, busy: true });
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const mine = checkFile(bytes, passphrase, {
        onProgress: (share) => setState({ step: "reading", file, share }),
      });
      asked = mine;
      setState(next(file, passphrase, await mine.answer));
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return;
      setState({ step: "refused", file, problem: toFileFault(error) });
    }
  }

  function stop(): void {
    asked?.stop();
    setState({ step: "choosing" });
  }

  return { state, read, stop };
}

function next(file: File, passphrase: string | undefined, answer: ProtectAnswer): Opening {
  if (answer.is === "refused") {
    const { problem } = answer;
    const isLocked =
      problem.code === "bundle.passphraseNeeded" || problem.code === "bundle.passphraseWrong";
    if (!isLocked) return { step: "refused", file, problem };
    return { step: "locked", file, wrong: passphrase !== undefined, busy: false };
  }
  const { kind } = answer.header;
  if (kind !== "backup") {
    return { step: "refused", file, problem: { code: "bundle.kind", kind } };
  }
  return { step: "checked", file, checked: answer };
}
