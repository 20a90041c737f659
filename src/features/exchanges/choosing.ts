import { createSignal } from "solid-js";
import { bringBack } from "#workspace/bring-back.ts";
import type { Differing } from "#workspace/exchange.ts";
import { type Saved, useWorkspace } from "#workspace/workspace.ts";

/** A record as a whole, which is not here: its cells go together. */
export const wholeRecord = "*";

export function keyOf({ type, id }: { readonly type: string; readonly id: string }, cell: string) {
  return `${type}/${id} ${cell}`;
}

/** What a person takes of a file that is not joined: written in one act, by this device. */
export function createChoosing(found: () => Differing | undefined) {
  const workspace = useWorkspace();
  const [chosen, setChosen] = createSignal<ReadonlySet<string>>(new Set());

  function choose(key: string, isTaken: boolean): void {
    const next = new Set(chosen());
    if (isTaken) next.add(key);
    else next.delete(key);
    setChosen(next);
  }

  function write(): Promise<Pick<Saved, "undo">> {
    const { changed = [], onlyInFile = [] } = found() ?? {};
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

export type Choosing = ReturnType<typeof createChoosing>;
