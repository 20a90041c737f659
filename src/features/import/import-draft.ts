import { caps } from "#formats/read-table.ts";
import type { TableProblem } from "#domain/table-problem.ts";
import {
  findImportFile,
  removeImportFiles,
  restoreImportFile,
  saveImportFile,
} from "#storage/import-file.ts";
import { useDrafts } from "#workspace/drafts.ts";
import type { ImportChoices } from "#workspace/import-desk.ts";
import { useWorkspace } from "#workspace/workspace.ts";

/** The four screens of an import on its way, as its address names them. */
export const steps = ["columns", "lines", "duplicates", "summary"] as const;
export type Step = (typeof steps)[number];

/** What was said of a file, and where; one import at a time. Without it the file is nothing. */
export interface ImportDraft {
  readonly step: Step;
  readonly choices: ImportChoices;
}

/** A draft's key is the address of its form. */
export const draftKey = "/importer";

/** A killed tab may leave a file that no draft names; one that a tab is just keeping is younger. */
const strayAfterMs = 60_000;

/** The file and what was said of it, on the disk. Call inside a component. */
export function useImportDraft() {
  const { store, newId, now, watchWrite } = useWorkspace();
  const { db } = store;
  const drafts = useDrafts();
  const keep = (draft: ImportDraft) => drafts.keep(draftKey, draft, []);

  async function start(file: File, prefer: ImportChoices["prefer"]): Promise<ImportDraft> {
    const bytes = await file.arrayBuffer();
    const row = { id: newId(), name: file.name, receivedAt: now(), bytes };
    const id = await saveImportFile(db, row);
    const said = { targets: {}, mends: [], kept: [], skips: [], places: [], decisions: [] };
    const choices = { file: id, name: file.name, madeAt: file.lastModified, prefer, ...said };
    const draft: ImportDraft = { step: "columns", choices };
    await Promise.all([keep(draft), drafts.flush()]);
    return draft;
  }

  return {
    async find(): Promise<ImportDraft | undefined> {
      const draft = await drafts.find<ImportDraft>(draftKey);
      await removeImportFiles(db, { but: draft?.choices.file, before: now() - strayAfterMs });
      return draft;
    },
    keep,
    flush: drafts.flush,
    /** Keeps a file as it came. @throws what the device refuses. */
    start: (file: File, prefer: ImportChoices["prefer"]) => watchWrite(start(file, prefer)),
    /** Nothing of it stays, until what is given back is called. */
    async remove(draft: ImportDraft | undefined): Promise<() => Promise<void>> {
      const row = draft && (await findImportFile(db, draft.choices.file));
      await drafts.remove(draftKey);
      await removeImportFiles(db, { before: Number.POSITIVE_INFINITY });
      return async () => {
        if (row === undefined || draft === undefined) return;
        await restoreImportFile(db, row);
        await Promise.all([keep(draft), drafts.flush()]);
      };
    },
  };
}

/** Why a file is not even kept, from its size alone. */
export function refusedAtOnce({ size }: File): TableProblem | undefined {
  if (size === 0) return { code: "table.empty", weight: "stop" };
  if (size <= caps.bytes) return undefined;
  return { code: "table.heavy", weight: "stop", bytes: size, most: caps.bytes };
}
