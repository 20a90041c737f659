import { createSignal, onCleanup } from "solid-js";
import type { BundleProblem } from "#domain/bundle-problem.ts";
import type { Asked, Hearing } from "#workspace/ask-worker.ts";
import {
  type Bytes,
  type CheckedFile,
  checkFile,
  type ProtectAnswer,
} from "#workspace/check-file.ts";
import { refusedAtOnce } from "#workspace/exchange.ts";
import { type FileFault, toFileFault } from "./refused-file.tsx";

/** How far a file has come that somebody chose; nothing is kept of it meanwhile. */
export type OpeningFile =
  | { readonly step: "choosing" }
  | { readonly step: "reading"; readonly file: File; readonly share: number }
  | {
      readonly step: "locked";
      readonly file: File;
      readonly wrong: boolean;
      readonly busy: boolean;
    }
  | {
      readonly step: "refused";
      readonly file: File;
      readonly problem: BundleProblem | FileFault;
    };

/** Opens and checks a file of this kind; `next` says what the screen shows of one that is whole. */
export function createFileOpening<N extends { readonly step: string }>(
  kind: "replica" | "backup",
  next: (file: File, checked: CheckedFile) => N | Promise<N>,
  first?: N,
) {
  const check: Check<CheckedFile> = (bytes, passphrase, hearing) => {
    const { answer, stop } = checkFile(bytes, passphrase, hearing);
    return { answer: answer.then((said) => onlyKind(said, kind)), stop };
  };
  return createOpening(check, next, first);
}

type Refused = { readonly is: "refused"; readonly problem: BundleProblem };

/** Reads a file whole, away from the page. */
export type Check<C> = (
  bytes: Bytes,
  passphrase: string | undefined,
  hearing: Hearing,
) => Asked<C | Refused>;

/** The same, of a kind of file that has a reader of its own. */
export function createOpening<
  C extends { readonly is: "read" },
  N extends { readonly step: string },
>(
  check: Check<C>,
  next: (file: File, checked: C, passphrase: string | undefined) => N | Promise<N>,
  first?: N,
) {
  const [state, setState] = createSignal<OpeningFile | N>(first ?? { step: "choosing" });
  let asked: Asked<C | Refused> | undefined;
  onCleanup(() => asked?.stop());
  // A setter takes a function as a way to change, and these are no functions.
  const show = (now: OpeningFile | N) => setState(() => now);

  async function read(file: File, passphrase?: string): Promise<void> {
    asked?.stop();
    const problem = refusedAtOnce(file);
    if (problem !== undefined) {
      show({ step: "refused", file, problem });
      return;
    }
    if (passphrase === undefined) show({ step: "reading", file, share: 0 });
    else show({ step: "locked", file, wrong: false, busy: true });
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const mine = check(bytes, passphrase, {
        onProgress: (share) => show({ step: "reading", file, share }),
      });
      asked = mine;
      const answer = await mine.answer;
      if (answer.is === "refused") show(refused(file, passphrase, answer.problem));
      else show(await next(file, answer, passphrase));
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return;
      show({ step: "refused", file, problem: toFileFault(error) });
    }
  }

  function stop(): void {
    asked?.stop();
    show({ step: "choosing" });
  }

  return { state, read, stop, show: (now: N) => show(now) };
}

function onlyKind(said: ProtectAnswer, kind: "replica" | "backup"): ProtectAnswer {
  if (said.is === "refused") return said;
  if (said.isPart) return { is: "refused", problem: { code: "bundle.part" } };
  if (said.header.kind === kind) return said;
  return { is: "refused", problem: { code: "bundle.kind", kind: said.header.kind } };
}

function refused(file: File, passphrase: string | undefined, problem: BundleProblem): OpeningFile {
  const isLocked =
    problem.code === "bundle.passphraseNeeded" || problem.code === "bundle.passphraseWrong";
  if (!isLocked) return { step: "refused", file, problem };
  return { step: "locked", file, wrong: passphrase !== undefined, busy: false };
}
