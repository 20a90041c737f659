import { printedRounds } from "#domain/event.ts";
import { t } from "#i18n/language.ts";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { roundsText } from "./rounds-text.ts";
import { roundsWords as words } from "./rounds-words.ts";
import { useUndoable } from "./undoable.ts";

/** Says which rounds of a day are on paper: no plan moves what is in them, until it is said otherwise. Call inside a component. */
export function usePrintedRounds() {
  const workspace = useWorkspace();
  const { run } = useUndoable();

  /** `numbers` from 1: all that are printed from now on. */
  return (event: Entry<"events">, numbers: readonly number[]): void => {
    const before = printedRounds(event);
    const added = numbers.filter((one) => !before.includes(one));
    const gone = before.filter((one) => !numbers.includes(one));
    const changed = (added.length > 0 ? added : gone).toSorted((a, b) => a - b);
    if (changed.length === 0) return;
    const said = added.length > 0 ? words.frozen : words.loose;
    const { id, record: shown } = event;
    const values = { printed: numbers.map(String) };
    void run(
      () => workspace.save([{ type: "events", id, shown, values }]),
      t(said)(roundsText(changed), changed.length),
    );
  };
}
