import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import type { Entry } from "#workspace/entry.ts";
import { isMerged, takeBack } from "#workspace/merging.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { mergeWords } from "./merge-words.ts";
import { fieldLabel } from "./question-text.ts";
import { useUndoable } from "./undoable.ts";

/** Takes records out of the bin as one act; a merge is undone whole, and what could not be is said. */
export function useTakeBack(): (entries: readonly Entry[], text: string) => Promise<void> {
  const workspace = useWorkspace();
  const { run } = useUndoable();
  return async (entries, text) => {
    const [first] = entries;
    const { writes, unknown } = await takeBack(workspace, entries);
    const isPartial = first !== undefined && unknown.length > 0;
    const said = entries.every(isMerged) ? t(mergeWords.undone) : text;
    await run(
      () => workspace.write("restore", writes),
      isPartial
        ? t(mergeWords.undoneBut)(listText(unknown.map((field) => fieldLabel(first.type, field))))
        : said,
    );
  };
}
