import { type Bilingual, t } from "#i18n/language.ts";
import { Button } from "#ui/button.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import type { RowsChoosing } from "./choosing.tsx";
import { choosingWords } from "./choosing-words.ts";
import { useActOnChosen } from "./choosing-act.ts";

/** Puts those chosen in the bin: one act, taken back at once. */
export function BinChosen(props: {
  readonly choosing: RowsChoosing;
  /** « 12 fiches mises à la corbeille. » */
  readonly said: Bilingual<(records: number) => string>;
}) {
  const { remove } = useWorkspace();
  const actOn = useActOnChosen();
  async function bin(): Promise<void> {
    const { choosing } = props;
    const chosen = choosing.chosen();
    await actOn(
      chosen,
      async (more) => {
        const saved = await remove(chosen, more);
        choosing.end();
        return saved;
      },
      t(props.said),
    );
  }
  return (
    <Button icon="trash" disabled={props.choosing.chosen().length === 0} onClick={() => void bin()}>
      {t(choosingWords.bin)}
    </Button>
  );
}
