import { lazy, Show, Suspense } from "solid-js";
import { t } from "#i18n/language.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import type { Entry } from "#workspace/entry.ts";
import { isFromTeam } from "#workspace/reading.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { entryName } from "./entry-name.ts";
import { type Link, links } from "./links.ts";
import { sheetWords } from "./sheet-words.ts";
import { useUndoable } from "./undoable.ts";

const MoreLinks = lazy(async () => ({ default: (await import("./sheet-more.tsx")).MoreLinks }));
const MergedHere = lazy(async () => ({ default: (await import("./sheet-merge.tsx")).MergedHere }));

interface PartEndProps {
  readonly entry: Entry;
  readonly edit: Link;
  /** « Offre mise à la corbeille. » */
  readonly removed: string;
}

/** What can be done with an offer, a need or a person of a sheet: nothing, of what a team published. */
export function PartEnd(props: PartEndProps) {
  return (
    <Show when={!isFromTeam(props.entry)}>
      <OwnPartEnd {...props} />
    </Show>
  );
}

function OwnPartEnd(props: PartEndProps) {
  const { remove } = useWorkspace();
  const { run } = useUndoable();
  async function toBin(): Promise<void> {
    const { entry, removed } = props;
    await run(() => remove([entry]), removed);
  }
  return (
    <>
      <div class="row wrap">
        <a
          class="btn"
          href={props.edit}
          aria-label={t(sheetWords.editWhat)(entryName(props.entry))}
        >
          <Icon name="pencil" />
          {t(sheetWords.edit)}
        </a>
        <a class="btn" href={links.history(props.entry.type, props.entry.id)}>
          {t(sheetWords.history)}
        </a>
        <Button icon="trash" onClick={() => void toBin()}>
          {t(sheetWords.bin)}
        </Button>
        <Suspense>
          <MoreLinks entry={props.entry} />
        </Suspense>
      </div>
      <Suspense>
        <MergedHere entry={props.entry} />
      </Suspense>
    </>
  );
}
