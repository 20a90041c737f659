import { createEffect, createResource, createSignal, on, onCleanup } from "solid-js";
import { giveFile, isShared } from "#parts/hand-over.ts";
import {
  type Asked,
  findSendChoices,
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

/** Who opens the file: whoever has the team's key, or six words, or anybody. */
export type Protection = "team" | "words" | "none";
/** Only what the others have not confirmed to have, or everything: somebody new needs it all. */
export type Extent = "changes" | "everything";

/** Makes the file at once, and again when its protection or its extent changes. */
export function createSending() {
  const workspace = useWorkspace();
  const [state, setState] = createSignal<Sending>({ step: "making", share: 0 });
  const [choices] = createResource(() => findSendChoices(workspace));
  const [saidProtection, setProtection] = createSignal<Protection>();
  const [extent, setExtent] = createSignal<Extent>("changes");
  const [words, setWords] = createSignal<string>();
  // By itself to the team only once others can open it.
  const protection = (): Protection | undefined => {
    const said = saidProtection();
    if (said !== undefined) return said;
    if (choices.state !== "ready") return choices.state === "errored" ? "words" : undefined;
    return choices().isPaired ? "team" : "words";
  };
  const hasTeamKey = () => choices.state === "ready" && choices().hasTeamKey;
  let asked: Asked<SendAnswer> | undefined;
  onCleanup(() => asked?.stop());
  createEffect(on([protection, extent], () => void make()));

  async function make(): Promise<void> {
    asked?.stop();
    setState({ step: "making", share: 0 });
    const [how, which] = [protection(), extent()];
    if (how === undefined) return;
    const passphrase = how === "words" ? (words() ?? setWords(await newPassphrase())) : undefined;
    if (how !== protection() || which !== extent()) return;
    const since = which === "changes" ? ("everyone" as const) : undefined;
    const asking = { passphrase, toTeam: how === "team", since };
    const mine = makeFile(workspace, asking, {
      onProgress: (share) => setState({ step: "making", share }),
    });
    asked = mine;
    try {
      const made = await mine.answer;
      if (asked !== mine) return;
      if (made.is === "refused") setState({ step: "too-big" });
      else {
        const file = toFile(workspace, made, how !== "none");
        setState({ step: "ready", made, file, cancelled: false });
      }
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
    const passphrase = protection() === "words" ? words() : undefined;
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
    if (isShown && protection() !== "none") setState({ step: "showing", made, file });
    else if (!isShown) setState({ step: "ready", made, file, cancelled: false });
  }

  /** The person saw the other device say that it has all. */
  async function shown(): Promise<void> {
    const current = state();
    if (current.step === "showing") await left(current.made, current.file, "shown");
  }

  return {
    state,
    words: () => (protection() === "words" ? words() : undefined),
    protection,
    setProtection,
    hasTeamKey,
    isLate: () => choices.state === "ready" && choices().isLate,
    extent,
    setExtent,
    make,
    give,
    show,
    shown,
    isShared,
  };
}
