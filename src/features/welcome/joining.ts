import { createSignal, onCleanup } from "solid-js";
import type { BundleProblem } from "#domain/bundle-problem.ts";
import { type FileFault, toFileFault } from "#parts/refused-file.tsx";
import type { Space } from "#storage/spaces.ts";
import type { Asked } from "#workspace/ask-worker.ts";
import { type CheckedFile, checkFile, type ProtectAnswer } from "#workspace/check-file.ts";
import { refusedAtOnce } from "#workspace/exchange.ts";
import { useSession } from "#workspace/session.ts";

/** How far a newcomer's file has come; nothing is kept before the last step. */
export type Joining =
  | { readonly step: "choosing" }
  | { readonly step: "reading"; readonly file: File; readonly share: number }
  | {
      readonly step: "locked";
      readonly file: File;
      readonly wrong: boolean;
      readonly busy: boolean;
    }
  | { readonly step: "who"; readonly file: File; readonly checked: CheckedFile }
  | { readonly step: "known"; readonly file: File; readonly space: Space }
  | {
      readonly step: "refused";
      readonly file: File;
      readonly problem: BundleProblem | FileFault;
    };

export function createJoining() {
  const session = useSession();
  const [state, setState] = createSignal<Joining>({ step: "choosing" });
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
      await show(file, passphrase, await mine.answer);
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return;
      setState({ step: "refused", file, problem: toFileFault(error) });
    }
  }

  async function show(
    file: File,
    passphrase: string | undefined,
    answer: ProtectAnswer,
  ): Promise<void> {
    if (answer.is === "refused") {
      const { problem } = answer;
      const { code } = problem;
      if (code === "bundle.passphraseNeeded" || code === "bundle.passphraseWrong") {
        setState({ step: "locked", file, wrong: passphrase !== undefined, busy: false });
      } else setState({ step: "refused", file, problem });
      return;
    }
    const { kind } = answer.header;
    if (kind !== "replica") {
      setState({ step: "refused", file, problem: { code: "bundle.kind", kind } });
      return;
    }
    const here = (await session.spaces()).find(({ id }) => id === answer.header.space.id);
    if (here === undefined) setState({ step: "who", file, checked: answer });
    else setState({ step: "known", file, space: here });
  }

  function stop(): void {
    asked?.stop();
    setState({ step: "choosing" });
  }

  return { state, read, stop };
}
