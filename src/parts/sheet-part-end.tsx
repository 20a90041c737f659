import { t } from "#i18n/language.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { useToasts } from "#ui/toasts.ts";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { type Link, links } from "./links.ts";
import { refusalText } from "./refusal.ts";
import { sheetWords } from "./sheet-words.ts";

/** What can be done with an offer, a need or a person of a sheet. */
export function PartEnd(props: {
  readonly entry: Entry;
  readonly edit: Link;
  /** « Offre mise à la corbeille. » */
  readonly removed: string;
}) {
  const { remove } = useWorkspace();
  const toasts = useToasts();
  async function toBin(): Promise<void> {
    const text = props.removed; // the line goes with its record
    try {
      const saved = await remove([props.entry]);
      toasts.show({ text, undo: () => void saved.undo() });
    } catch (error) {
      toasts.show({ text: refusalText(error) });
    }
  }
  return (
    <div class="row wrap">
      <a class="btn" href={props.edit}>
        <Icon name="pencil" />
        {t(sheetWords.edit)}
      </a>
      <a class="btn" href={links.history(props.entry.type, props.entry.id)}>
        {t(sheetWords.history)}
      </a>
      <Button kind="danger" icon="trash" onClick={() => void toBin()}>
        {t(sheetWords.bin)}
      </Button>
    </div>
  );
}
