import { createSignal } from "solid-js";
import type { Comparison } from "#workspace/backup.ts";
import { bringBack } from "#workspace/bring-back.ts";
import { type Saved, useWorkspace } from "#workspace/workspace.ts";

/** In place of a cell, of a record that only the file holds: its cells go together. */
export const wholeRecord = "*";

/** `type/id` and a cell. */
export function keyOf({ type, id }: { readonly type: string; readonly id: string }, cell: string) {
  return `${type}/${id} ${cell}`;
}

export type ChosenCells = ReturnType<typeof createChosenCells>;

/** What a person takes of a file that is not joined. */
export function createChosenCells() {
  const workspace = useWorkspace();
  const [chosen, setChosen] = createSignal<ReadonlySet<string>>(new Set());

  function choose(keys: readonly string[], isChosen: boolean): void {
    const next = new Set(chosen());
    for (const key of keys) {
      if (isChosen) next.add(key);
      else next.delete(key);
    }
    setChosen(next);
  }

  /** In one act, by this device. */
  function write({
    changed,
    onlyInFile,
  }: Pick<Comparison, "changed" | "onlyInFile">): Promise<Pick<Saved, "undo">> {
    return bringBack(workspace, [
      ...changed.flatMap((one) => {
        const cells = one.cells.filter((cell) => chosen().has(keyOf(one, cell)));
        return cells.length === 0 ? [] : [{ inFile: one.inFile, here: one.here, cells }];
      }),
      ...onlyInFile
        .filter((record) => chosen().has(keyOf(record, wholeRecord)))
        .map((inFile) => ({ inFile, here: undefined, cells: Object.keys(inFile.fields) })),
    ]);
  }

  return { chosen, choose, write, clear: () => setChosen(new Set<string>()) };
}
