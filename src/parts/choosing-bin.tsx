import { type Bilingual, t } from "#i18n/language.ts";
import { Button } from "#ui/button.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import type { RowsChoosing } from "./choosing.tsx";
import { choosingWords } from "./choosing-words.ts";
import { useUndoable } from "./undoable.ts";

/** Puts those chosen in the bin: one act, taken back at once. */
export function BinChosen(props: {
  readonly choosing: RowsChoosing;
  /** « 12 fiches mises à la corbeille. » */
  readonly said: Bilingual<(records: number) => string>;
}) {
  const { remove } = useWorkspace();
  const { run } = useUndoable();
  async function bin(): Promise<void> {
    const { choosing } = props;
    const chosen = choosing.chosen();
    await run(async () => {
      const saved = await remove(chosen);
      choosing.end();
      return saved;
    }, t(props.said)(chosen.length));
  }
  return (
    <Button icon="trash" disabled={props.choosing.chosen().length === 0} onClick={() => void bin()}>
      {t(choosingWords.bin)}
    </Button>
  );
}
