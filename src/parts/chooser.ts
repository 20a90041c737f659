import { type Accessor, createSignal, getOwner, runWithOwner } from "solid-js";
import type { Chooser } from "#ui/choosing.ts";
import type { ChosenEntry, RowsChoosing } from "./choosing.tsx";

export interface RowsChooser extends Chooser {
  readonly now: () => RowsChoosing | undefined;
  readonly act: (then: (choosing: RowsChoosing) => void) => Promise<void>;
}

/** Acting on several rows of a list, in its order: fetched with the first use. Call inside a component. */
export function createChooser(rows: Accessor<readonly ChosenEntry[]>): RowsChooser {
  const owner = getOwner();
  const [now, setNow] = createSignal<RowsChoosing>();
  let beginning: Promise<RowsChoosing | undefined> | undefined;
  async function begin(): Promise<RowsChoosing | undefined> {
    const { createChoosing } = await import("./choosing.tsx");
    return runWithOwner(owner, () => createChoosing(rows, () => setNow(undefined)));
  }
  const chooser: RowsChooser = {
    now,
    listen(list) {
      const once = new AbortController();
      const heard: Event[] = [];
      const hear = async (event: Event) => {
        if (heard.push(event) > 1) return;
        const { hearGestures } = await import("#ui/choosing-gestures.ts");
        once.abort();
        hearGestures(list, chooser, heard);
      };
      for (const name of ["pointerdown", "focusin", "keydown"]) {
        list.element.addEventListener(name, (event) => void hear(event), once);
      }
    },
    async act(then) {
      const choosing =
        now() ?? (await (beginning ??= begin().finally(() => (beginning = undefined))));
      if (choosing === undefined) return; // the screen was left
      setNow(choosing);
      then(choosing);
    },
  };
  return chooser;
}
