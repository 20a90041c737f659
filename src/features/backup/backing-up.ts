import { createSignal, onCleanup, onMount } from "solid-js";
import { giveFile } from "#parts/hand-over.ts";
import { rememberBackup } from "#parts/team-memory.ts";
import type { Asked } from "#workspace/ask-worker.ts";
import {
  type BackUpAnswer,
  type MadeBackup,
  makeBackup,
  recordBackup,
  toBackupFile,
} from "#workspace/backup.ts";
import { newPassphrase } from "#workspace/exchange.ts";
import { useWorkspace } from "#workspace/workspace.ts";

export type BackingUp =
  | { readonly step: "making"; readonly share: number }
  | {
      readonly step: "ready";
      readonly made: MadeBackup;
      readonly file: File;
      readonly cancelled: boolean;
    }
  | {
      readonly step: "given";
      readonly made: MadeBackup;
      readonly file: File;
      readonly how: "shared" | "downloaded";
    }
  | { readonly step: "stopped" }
  | { readonly step: "too-big" }
  | { readonly step: "failed" };

/** Makes the file at once, under six words that are drawn once. */
export function createBackingUp() {
  const workspace = useWorkspace();
  const [state, setState] = createSignal<BackingUp>({ step: "making", share: 0 });
  const [words, setWords] = createSignal<string>();
  let asked: Asked<BackUpAnswer> | undefined;
  onCleanup(() => asked?.stop());
  onMount(() => void make());

  async function make(): Promise<void> {
    asked?.stop();
    setState({ step: "making", share: 0 });
    const passphrase = words() ?? setWords(await newPassphrase());
    const mine = makeBackup(workspace, passphrase, {
      onProgress: (share) => setState({ step: "making", share }),
    });
    asked = mine;
    try {
      const made = await mine.answer;
      if (asked !== mine) return;
      if (made.is === "refused") setState({ step: "too-big" });
      else setState({ step: "ready", made, file: toBackupFile(workspace, made), cancelled: false });
    } catch (error) {
      if (asked !== mine) return;
      const isStopped = error instanceof DOMException && error.name === "AbortError";
      setState({ step: isStopped ? "stopped" : "failed" });
    }
  }

  /** From a tap. It counts as made only when it has left. */
  async function give(how: "best" | "download"): Promise<void> {
    const current = state();
    if (current.step !== "ready" && current.step !== "given") return;
    const { made, file } = current;
    const handed = await giveFile(file, how);
    if (handed === "cancelled") {
      if (current.step === "ready") setState({ ...current, cancelled: true });
      return;
    }
    const { space, safety, now } = workspace;
    rememberBackup(space.id, { at: now(), total: safety().total, name: file.name });
    // It has left, whether or not a device that is now full remembers it.
    await recordBackup(workspace, made).catch(() => undefined);
    setState({ step: "given", made, file, how: handed });
  }

  return { state, words, make, give, stop: () => asked?.stop() };
}
