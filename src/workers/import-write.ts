import { deletedField } from "#crdt/bin.ts";
import { dotsOf, isConflict, liveValues, shownValue } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import { sameJson } from "#crdt/json.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { FieldWrite, RecordWrite } from "#crdt/write.ts";
import type { PlannedWrite } from "#formats/import-drafts.ts";
import { changeToWrite } from "#storage/change.ts";

/** What was planned, as cells over what the person saw of the record. */
export function toRecordWrite(
  { type, id, values, action }: PlannedWrite,
  shown: StoredRecord | undefined,
): RecordWrite {
  const write = changeToWrite({ type, id, shown, values });
  const fields = write.fields.map((field) => overWhatWasSeen(field, shown));
  if (action === "resume") {
    const over = dotsOf(cellOf(shown, deletedField));
    fields.push({ field: deletedField, value: null, over });
  }
  return { type, id, fields };
}

/** Of a field with several values the person was shown the newest: the others stay for « À trancher ». */
function overWhatWasSeen(write: FieldWrite, shown: StoredRecord | undefined): FieldWrite {
  const cell = cellOf(shown, write.field);
  if (!isConflict(cell)) return write;
  const seen = liveValues(cell).filter(({ value }) => sameJson(value, shownValue(cell)));
  return { ...write, over: seen.map(({ actor, n }) => [actor, n]) };
}
