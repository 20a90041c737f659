import { createEffect, createSignal, on, onCleanup } from "solid-js";
import { giveFile, type HandedOver } from "#parts/hand-over.ts";
import { refusalText } from "#parts/refusal.ts";
import { useToasts } from "#ui/toasts.ts";
import type { Asked } from "#workspace/ask-worker.ts";
import { newPassphrase } from "#workspace/exchange.ts";
import {
  type Decision,
  type Decisions,
  findDecisions,
  keepDecisions,
  type MadePublication,
  makePublication,
  type PublishAnswer,
  recordHandedOver,
  type Reserved,
  reserveEdition,
  toPublicationFile,
} from "#workspace/publications.ts";
import { useWorkspace } from "#workspace/workspace.ts";

export type Preparing =
  | { readonly step: "making"; readonly share: number }
  | {
      readonly step: "ready" | "given";
      readonly made: MadePublication;
      readonly file: File;
      /** How it left; `cancelled` when the share sheet was closed. */
      readonly how: HandedOver | "shown" | undefined;
      /** Its number was taken meanwhile: this one is another. */
      readonly moved: boolean;
    }
  | { readonly step: "failed"; readonly why: "no-reader" | "no-signature" | "too-big" | "other" };

/** A file that six words open, a file that anybody opens, or a code on this screen under a key of its own. */
export type Way = "words" | "none" | "code";

/** Makes the edition of one reader at once, and again when a text is decided or its protection changes. */
export function createPreparing(reader: () => string) {
  const workspace = useWorkspace();
  const toasts = useToasts();
  const [state, setState] = createSignal<Preparing>({ step: "making", share: 0 });
  const [way, setWay] = createSignal<Way>("words");
  const isProtected = () => way() === "words";
  /** The code is on the screen. */
  const [isShown, setShown] = createSignal(false);
  const [words, setWords] = createSignal<string>();
  const [decisions, setDecisions] = createSignal<Decisions>();
  let asked: Asked<PublishAnswer> | undefined;
  let running = 0;
  /** Taken by this screen: one edition for all the readers of a circle. */
  let reserved: Reserved | undefined;
  onCleanup(() => asked?.stop());
  createEffect(
    on([reader, way], ([id], before) => {
      setShown(false);
      if (before?.[0] !== id) setWords();
      void make();
    }),
  );

  async function make(moved = false): Promise<void> {
    asked?.stop();
    const run = (running += 1);
    setState({ step: "making", share: 0 });
    try {
      const known = decisions() ?? setDecisions(await findDecisions(workspace));
      const wanted = isProtected();
      const passphrase = wanted ? (words() ?? setWords(await newPassphrase())) : undefined;
      if (run !== running) return;
      asked = makePublication(
        workspace,
        reader(),
        { decisions: known, reserved, passphrase },
        { onProgress: (share) => run === running && setState({ step: "making", share }) },
      );
      const made = await asked.answer;
      if (run !== running) return;
      if (made.is === "made") {
        const file = toPublicationFile(workspace, made, wanted);
        setState({ step: "ready", made, file, how: undefined, moved });
      } else setState({ step: "failed", why: made.is === "refused" ? "too-big" : made.is });
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return;
      if (run === running) setState({ step: "failed", why: "other" });
    }
  }

  /** Decisions about texts that are no longer asked about are forgotten. */
  async function decide(key: string, decision: Decision | undefined): Promise<void> {
    const current = state();
    if (!("made" in current)) return;
    const asks = new Set(current.made.asked.map((one) => one.key));
    const others = Object.entries(decisions() ?? {}).filter(([one]) => one !== key);
    const kept = Object.fromEntries([
      ...others.filter(([one]) => asks.has(one) || !one.startsWith(`${key.split("@")[0]}@`)),
      ...(decision === undefined ? [] : [[key, decision] as const]),
    ]);
    setDecisions(kept);
    await keepDecisions(workspace, kept).catch((error: unknown) =>
      toasts.show({ text: refusalText(error) }),
    );
    await make();
  }

  /** Takes the number of the edition before it leaves; false: it is made again under another one. */
  async function reserve({ audience, publication }: MadePublication): Promise<boolean> {
    const wanted = { audience, edition: publication.header.edition };
    if (reserved?.audience === audience && reserved.edition === wanted.edition) return true;
    if (!(await reserveEdition(workspace, wanted))) {
      await make(true);
      return false;
    }
    reserved = wanted;
    return true;
  }

  /** From a tap; the reader is noted once it has left. */
  async function give(how: "best" | "download" | "code"): Promise<void> {
    const current = state();
    if (!("made" in current)) return;
    const { made, file } = current;
    const { publication } = made;
    try {
      if (current.step === "ready" && !(await reserve(made))) return;
      if (how === "code") {
        setShown(true);
        return;
      }
      const handed = await giveFile(file, how);
      if (handed === "cancelled") {
        setState({ ...current, how: handed });
        return;
      }
      setState({ step: "given", made, file, how: handed, moved: false });
      // It has left: what a full device cannot note of it is told, and does not bring it back.
      await recordHandedOver(workspace, reader(), publication);
    } catch (error) {
      toasts.show({ text: refusalText(error) });
    }
  }

  /** Somebody may be reading the code from now on. */
  async function began(): Promise<void> {
    const current = state();
    if (current.step !== "ready") return;
    setState({ ...current, step: "given", how: "shown" });
    await recordHandedOver(workspace, reader(), current.made.publication).catch((error: unknown) =>
      toasts.show({ text: refusalText(error) }),
    );
  }

  return { state, words, way, setWay, isShown, decisions, decide, make, give, began };
}
