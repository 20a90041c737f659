import { t } from "#i18n/language.ts";
import type { Saved } from "#workspace/workspace.ts";
import type { ChosenEntry } from "./choosing.tsx";
import { choosingWords } from "./choosing-words.ts";
import { useUndoable } from "./undoable.ts";

/** Does something with several records, and says of how many it was done, and what was left aside. */
export function useActOnChosen() {
  const { run } = useUndoable();
  return (
    chosen: readonly ChosenEntry[],
    act: (more: { readonly leaveGone: true }) => Promise<Saved>,
    said: (records: number) => string,
  ): Promise<void> =>
    run(
      () => act({ leaveGone: true }),
      ({ left: { binned, erased } = { binned: 0, erased: 0 } }) => {
        const gone = binned + erased;
        const done = said(chosen.length - gone);
        return gone === 0 ? done : `${done} ${t(choosingWords.left)(binned, erased)}`;
      },
    );
}
