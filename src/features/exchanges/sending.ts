import { createEffect, createSignal, on, onCleanup } from "solid-js";
import { giveFile, isShared } from "#parts/hand-over.ts";
import {
  type Asked,
  type MadeFile,
  makeFile,
  newPassphrase,
  recordSent,
  type SendAnswer,
  toFile,
} from "#workspace/exchange.ts";
import { useWorkspace } from "#workspace/workspace.ts";

export type Sending =
  | { readonly step: "making"; readonly share: number }
  /** On iOS a share wants a fresh tap: the file is made first. */
  | {
      readonly step: "ready";
      readonly made: MadeFile;
      readonly file: File;
      readonly cancelled: boolean;
    }
  /** Its code is on the screen, for the camera of a colleague. */
  | { readonly step: "showing"; readonly made: MadeFile; readonly file: File }
  | {
      readonly step: "sent";
      readonly made: MadeFile;
      readonly file: File;
      readonly how: "shared" | "downloaded" | "shown";
    }
  | { readonly step: "too-big" }
  | { readonly step: "failed" };

/** Makes the file at once, and again when its protection changes. */
export function createSending() {
  const workspace = useWorkspace();
  const [state, setState] = createSignal<Sending>({ step: "making", share: 0 });
  const [isProtected, setProtected] = createSignal(true);
  const [words, setWords] = createSignal<string>();
  let asked: Asked<SendAnswer> | undefined;
  onCleanup(() => asked?.stop());
  createEffect(on(isProtected, () => void make()));

  async function make(): Promise<void> {
    asked?.stop();
    setState({ step: "making", share: 0 });
    const wanted = isProtected();
    const passphrase = wanted ? (words() ?? setWords(await newPassphrase())) : undefined;
    if (wanted !== isProtected()) return;
    const mine = makeFile(workspace, passphrase, {
      onProgress: (share) => setState({ step: "making", share }),
    });
    asked = mine;
    try {
      const made = await mine.answer;
      if (asked !== mine) return;
      if (made.is === "refused") setState({ step: "too-big" });
      else
        setState({ step: "ready", made, file: toFile(workspace, made, wanted), cancelled: false });
    } catch {
      if (asked === mine) setState({ step: "failed" });
    }
  }

  /** From a tap. What left is recorded only when it has. */
  async function give(how: "best" | "download"): Promise<void> {
    const current = state();
    if (current.step !== "ready" && current.step !== "sent") return;
    const { made, file } = current;
    const handed = await giveFile(file, how);
    if (handed === "cancelled") {
      if (current.step === "ready") setState({ ...current, cancelled: true });
      return;
    }
    await left(made, file, handed);
  }

  async function left(made: MadeFile, file: File, how: "shared" | "downloaded" | "shown") {
    const passphrase = isProtected() ? words() : undefined;
    const remembered = { name: file.name, ...(passphrase !== undefined && { passphrase }) };
    // It has left. What a full device cannot remember of it is still counted as « ici seulement ».
    await recordSent(workspace, made, remembered).catch(() => undefined);
    setState({ step: "sent", made, file, how });
  }

  /** Puts its code on the screen, or takes it away. Never of a plain file: who films it would have the notes. */
  function show(isShown: boolean): void {
    const current = state();
    if (current.step !== "ready" && current.step !== "sent" && current.step !== "showing") return;
    const { made, file } = current;
    if (isShown && isProtected()) setState({ step: "showing", made, file });
    else if (!isShown) setState({ step: "ready", made, file, cancelled: false });
  }

  /** The person saw the other device say that it has all. */
  async function shown(): Promise<void> {
    const current = state();
    if (current.step === "showing") await left(current.made, current.file, "shown");
  }

  return { state, words, isProtected, setProtected, make, give, show, shown, isShared };
}
