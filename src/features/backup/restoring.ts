import { createSignal, onCleanup } from "solid-js";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { useGo } from "#parts/use-go.ts";
import { useToasts } from "#ui/toasts.ts";
import type { Asked } from "#workspace/ask-worker.ts";
import { type Newcomer, restoreBackup } from "#workspace/backup.ts";
import type { CheckedFile } from "#workspace/check-file.ts";
import { useSession } from "#workspace/session.ts";
import { openWords as words } from "./open-words.ts";

export type Restoring =
  | { readonly step: "asking" }
  | { readonly step: "filling"; readonly share: number }
  /** Too late to stop. */
  | { readonly step: "writing" }
  | { readonly step: "failed"; readonly isFull: boolean };

/** Restores what was opened, then opens the team where it is now. */
export function createRestoring() {
  const session = useSession();
  const toasts = useToasts();
  const go = useGo();
  const [state, setState] = createSignal<Restoring>({ step: "asking" });
  let asked: Asked<unknown> | undefined;
  // What is being put in place ends by itself.
  onCleanup(() => {
    if (state().step === "filling") asked?.stop();
  });

  async function restore(checked: CheckedFile, newcomer: Newcomer | undefined): Promise<void> {
    const { id, name } = checked.header.space;
    setState({ step: "filling", share: 0 });
    asked = restoreBackup(checked, newcomer, {
      onProgress: (share) => setState({ step: "filling", share }),
      onWriting: () => setState({ step: "writing" }),
    });
    try {
      await asked.answer;
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") {
        setState({ step: "asking" });
        return;
      }
      setState({
        step: "failed",
        isFull: error instanceof Error && error.name === "StorageFull",
      });
      return;
    }
    toasts.show({ text: t(words.restored)(name) });
    const current = session.state();
    if (current.step === "open" && current.workspace.space.id === id) {
      // First the screen: opening it anew would draw this one once more.
      go(links.home(), { replace: true });
      await session.reopen();
      return;
    }
    await session.open(id);
    go(links.home(), { replace: true });
  }

  return { state, restore, stop: () => asked?.stop() };
}
