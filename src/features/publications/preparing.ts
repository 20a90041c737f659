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
      readonly how: HandedOver | undefined;
      /** Its number was taken meanwhile: this one is another. */
      readonly moved: boolean;
    }
  | { readonly step: "failed"; readonly why: "no-reader" | "no-signature" | "too-big" | "other" };

/** Makes the edition of one reader at once, and again when a text is decided or its protection changes. */
export function createPreparing(reader: () => string) {
  const workspace = useWorkspace();
  const toasts = useToasts();
  const [state, setState] = createSignal<Preparing>({ step: "making", share: 0 });
  const [isProtected, setProtected] = createSignal(true);
  const [words, setWords] = createSignal<string>();
  const [decisions, setDecisions] = createSignal<Decisions>();
  let asked: Asked<PublishAnswer> | undefined;
  let running = 0;
  /** Taken by this screen: one edition for all the readers of a circle. */
  let reserved: Reserved | undefined;
  onCleanup(() => asked?.stop());
  createEffect(
    on([reader, isProtected], ([id], before) => {
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

  /** From a tap. The number is taken before the file leaves, the reader noted once it has. */
  async function give(how: "best" | "download"): Promise<void> {
    const current = state();
    if (!("made" in current)) return;
    const { made, file } = current;
    const { publication } = made;
    try {
      const wanted = { audience: made.audience, edition: publication.header.edition };
      const isOurs = reserved?.audience === wanted.audience && reserved.edition === wanted.edition;
      if (current.step === "ready" && !isOurs) {
        if (!(await reserveEdition(workspace, wanted))) {
          await make(true);
          return;
        }
        reserved = wanted;
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

  return { state, words, isProtected, setProtected, decisions, decide, make, give };
}
