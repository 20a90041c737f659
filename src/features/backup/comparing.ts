import { createSignal, onCleanup } from "solid-js";
import { isRecordType } from "#domain/record-types.ts";
import type { Asked } from "#workspace/ask-worker.ts";
import { type Comparison, compareWithBackup } from "#workspace/backup.ts";
import { bringBack } from "#workspace/bring-back.ts";
import type { CheckedFile } from "#workspace/check-file.ts";
import { type Saved, useWorkspace } from "#workspace/workspace.ts";

export type Comparing =
  | { readonly step: "comparing"; readonly share: number }
  | { readonly step: "compared"; readonly found: Comparison }
  | { readonly step: "failed" };

/** `type/id` and a cell; of a record that only the backup holds, the cell is « * ». */
export const wholeRecord = "*";

export function keyOf({ type, id }: { readonly type: string; readonly id: string }, cell: string) {
  return `${type}/${id} ${cell}`;
}

/** Compares at once, and writes what was chosen. */
export function createComparing(checked: CheckedFile) {
  const workspace = useWorkspace();
  const [state, setState] = createSignal<Comparing>({ step: "comparing", share: 0 });
  const [chosen, setChosen] = createSignal<ReadonlySet<string>>(new Set());
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
      setChosen(new Set<string>());
      setState({ step: "compared", found: onlyKnown(found) });
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return;
      setState({ step: "failed" });
    }
  }

  function chooseAll(keys: readonly string[], isChosen: boolean): void {
    const next = new Set(chosen());
    for (const key of keys) {
      if (isChosen) next.add(key);
      else next.delete(key);
    }
    setChosen(next);
  }

  /** In one act; what is left is compared anew. */
  async function write(): Promise<Pick<Saved, "undo">> {
    const current = state();
    if (current.step !== "compared") throw new Error("nothing was compared");
    const { changed, onlyInFile } = current.found;
    const saved = await bringBack(workspace, [
      ...changed.flatMap((one) => {
        const cells = one.cells.filter((cell) => chosen().has(keyOf(one, cell)));
        return cells.length === 0 ? [] : [{ inFile: one.inFile, here: one.here, cells }];
      }),
      ...onlyInFile
        .filter((record) => chosen().has(keyOf(record, wholeRecord)))
        .map((inFile) => ({ inFile, here: undefined, cells: Object.keys(inFile.fields) })),
    ]);
    void compare();
    return {
      undo: async () => {
        await saved.undo();
        void compare();
      },
    };
  }

  return { state, chosen, chooseAll, write };
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
