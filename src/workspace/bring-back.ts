import { binState, deletedField, deletedValue } from "#crdt/bin.ts";
import { dotsOf, liveValues } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { FieldWrite, RecordWrite } from "#crdt/write.ts";
import { type Step, undoWrites } from "./undo.ts";
import type { Saved, Workspace } from "./workspace.ts";

/** Of a record of a backup, the cells to be written as they stand there; all of them where it is not here. */
export interface Chosen {
  readonly inFile: StoredRecord;
  /** As the person saw it here; what came since stays, beside what is taken. */
  readonly here: StoredRecord | undefined;
  readonly cells: readonly string[];
}

/** Writes earlier values as ordinary writes, in one act that can be undone. */
export async function bringBack(
  { store, watchWrite }: Workspace,
  chosen: readonly Chosen[],
): Promise<Pick<Saved, "undo">> {
  let steps: readonly Omit<Step, "after">[] = [];
  await watchWrite(
    store.write((replica) => {
      const writes = chosen.map(earlierWrite);
      steps = writes.map(({ type, id, fields }) => ({
        before: replica.get(type, id),
        fields: [...new Set(fields.map(({ field }) => field))],
      }));
      return writes;
    }),
  );
  const afters = chosen.map(({ inFile }) => store.replica.get(inFile.type, inFile.id));
  const done = steps.flatMap((step, place): readonly Step[] => {
    const after = afters[place];
    return after === undefined ? [] : [{ ...step, after }];
  });
  return {
    undo: async () => {
      await watchWrite(store.write(() => undoWrites(done)));
    },
  };
}

function earlierWrite({ inFile, cells, here }: Chosen): RecordWrite {
  const { type, id } = inFile;
  // The bin lists what is deleted, so it comes last.
  const fields = cells
    .filter((field) => field !== deletedField)
    .flatMap((field) => earlierValues(field, inFile, here));
  if (!cells.includes(deletedField)) return { type, id, fields };
  const over = dotsOf(cellOf(here, deletedField));
  const isBinned = binState(inFile) !== "live";
  if (isBinned && here === undefined) return { type, id, fields };
  const value = isBinned && here !== undefined ? deletedValue(here) : null;
  return { type, id, fields: [...fields, { field: deletedField, value, over }] };
}

/** Of several values the first replaces what is here, the others stand beside it, as they did. */
function earlierValues(
  field: string,
  inFile: StoredRecord,
  here: StoredRecord | undefined,
): readonly FieldWrite[] {
  const over = dotsOf(cellOf(here, field));
  const [first, ...others] = liveValues(cellOf(inFile, field));
  return [
    { field, value: first?.value ?? null, over },
    ...others.map(({ value }): FieldWrite => ({ field, value, over: [] })),
  ];
}
