import { type Accessor, createEffect, createSignal, on, onCleanup } from "solid-js";
import type { Asked, Hearing } from "#workspace/ask-worker.ts";
import { newPassphrase } from "#workspace/exchange.ts";
import { giveFile, type HandedOver } from "./hand-over.ts";

/** `How`: ways of handing over that a screen adds. */
export type FileToGive<M, How extends string = never> =
  | { readonly step: "making"; readonly share: number }
  /** On iOS a share wants a fresh tap: the file is made first. */
  | {
      readonly step: "ready";
      readonly made: M;
      readonly file: File;
      readonly cancelled: boolean;
    }
  | {
      readonly step: "given";
      readonly made: M;
      readonly file: File;
      readonly how: Left | How;
    }
  /** There is nothing to make of it, or no reader would take it. */
  | { readonly step: "none" }
  /** By the person who waited. */
  | { readonly step: "stopped" }
  | { readonly step: "failed" };

type Left = Exclude<HandedOver, "cancelled">;

type Made<A> = Extract<A, { readonly is: "made" }>;

export interface GivingOptions<W, A> {
  /** What is asked for, the same object until it is something else; undefined while that is not known. */
  readonly wanted: Accessor<W | undefined>;
  /** `passphrase`: six words, drawn once, for a file that they protect. */
  readonly ask: (wanted: W, passphrase: string, hearing: Hearing) => Asked<A>;
  readonly toFile: (made: Made<A>, wanted: W) => File;
  /** What is to be noted once it has left. */
  readonly note: (made: Made<A>, file: File, passphrase: string | undefined) => Promise<unknown>;
}

/** A file that is made at once, and again when what is wanted of it changes; then handed over by a tap. */
export function createFileToGive<W, A extends { readonly is: string }, How extends string = never>({
  wanted,
  ask,
  toFile,
  note,
}: GivingOptions<W, A>) {
  const [state, setState] = createSignal<FileToGive<Made<A>, How>>({ step: "making", share: 0 });
  const [words, setWords] = createSignal<string>();
  let asked: Asked<A> | undefined;
  onCleanup(() => asked?.stop());
  createEffect(on(wanted, () => void make()));

  async function make(): Promise<void> {
    asked?.stop();
    setState({ step: "making", share: 0 });
    const now = wanted();
    if (now === undefined) return;
    const passphrase = words() ?? setWords(await newPassphrase());
    if (now !== wanted()) return;
    const mine = ask(now, passphrase, {
      onProgress: (share) => setState({ step: "making", share }),
    });
    asked = mine;
    try {
      const made = await mine.answer;
      if (asked !== mine) return;
      if (!isMade(made)) setState({ step: "none" });
      else setState({ step: "ready", made, file: toFile(made, now), cancelled: false });
    } catch (error) {
      if (asked !== mine) return;
      const isStopped = error instanceof DOMException && error.name === "AbortError";
      setState({ step: isStopped ? "stopped" : "failed" });
    }
  }

  /** From a tap. What left is noted only when it has. */
  async function give(how: "best" | "download"): Promise<void> {
    const current = state();
    if (current.step !== "ready" && current.step !== "given") return;
    const handed = await giveFile(current.file, how);
    if (handed !== "cancelled") await left(handed);
    else if (current.step === "ready") setState({ ...current, cancelled: true });
  }

  /** It has left, whether or not a device that is now full remembers it. */
  async function left(how: Left | How): Promise<void> {
    const current = state();
    if (current.step !== "ready" && current.step !== "given") return;
    const { made, file } = current;
    await note(made, file, words()).catch(() => undefined);
    setState({ step: "given", made, file, how });
  }

  return { state, words, make, give, left, stop: () => asked?.stop() };
}

function isMade<A extends { readonly is: string }>(answer: A): answer is Made<A> {
  return answer.is === "made";
}
