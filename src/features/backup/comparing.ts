import { createSignal, onCleanup } from "solid-js";
import { isRecordType } from "#domain/record-types.ts";
import { createChosenCells } from "#parts/chosen-cells.ts";
import type { Asked } from "#workspace/ask-worker.ts";
import { type Comparison, compareWithBackup } from "#workspace/backup.ts";
import type { CheckedFile } from "#workspace/check-file.ts";
import { type Saved, useWorkspace } from "#workspace/workspace.ts";

export type Comparing =
  | { readonly step: "comparing"; readonly share: number }
  | { readonly step: "compared"; readonly found: Comparison }
  | { readonly step: "failed" };

/** Compares at once, and writes what was chosen. */
export function createComparing(checked: CheckedFile) {
  const workspace = useWorkspace();
  const [state, setState] = createSignal<Comparing>({ step: "comparing", share: 0 });
  const cells = createChosenCells();
  let asked: Asked<Comparison> | undefined;
  onCleanup(() => asked?.stop());
  void compare();

  async function compare(): Promise<void> {
    asked?.stop();
    const mine = compareWithBackup(workspace, checked, {
      onProgress: (share) => setState({ step: "comparing", share }),
    });
    asked = mine;
    try {
      const found = await mine.answer;
      cells.clear();
      setState({ step: "compared", found: onlyKnown(found) });
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return;
      setState({ step: "failed" });
    }
  }

  /** In one act; what is left is compared anew. */
  async function write(): Promise<Pick<Saved, "undo">> {
    const current = state();
    if (current.step !== "compared") throw new Error("nothing was compared");
    const saved = await cells.write(current.found);
    void compare();
    return {
      undo: async () => {
        await saved.undo();
        void compare();
      },
    };
  }

  return { state, chosen: cells.chosen, choose: cells.choose, write };
}

/** Devices say who holds them, each its own; what a newer version made is brought back by restoring. */
function onlyKnown({ onlyInFile, onlyHere, changed, erased }: Comparison): Comparison {
  const isShown = ({ type }: { readonly type: string }) => isRecordType(type) && type !== "devices";
  return {
    onlyInFile: onlyInFile.filter(isShown),
    onlyHere: onlyHere.filter(isShown),
    changed: changed.filter(isShown),
    erased,
  };
}
