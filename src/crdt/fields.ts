import { deletedField } from "./bin.ts";
import { type Cell, isConflict, isShort, liveValues } from "./cell.ts";
import { own } from "./own.ts";
import type { StoredRecord } from "./record.ts";

/** The cell of a copy that says which erasure was contested: `[old id, gesture]`, a value for each gesture. */
export const contestsField = "contests";

/** Safe for a field named like a member of every object. */
export function cellOf(record: StoredRecord | undefined, field: string): Cell | undefined {
  return record && own(record.fields, field);
}

/** Is the member of a set there? Adding wins over removing at the same time. */
export function isPresent(cell: Cell | undefined): boolean {
  // Read for every member of every list at a start.
  if (cell !== undefined && isShort(cell)) return cell[3] === true;
  return liveValues(cell).some(({ value }) => value === true);
}

/**
 * The fields in which a person must choose between values, sorted; an item of a sub-list may be one.
 * Never `deleted`, whose question is `binState` "asked", never `contests`, which may name several
 * gestures, and never a set's cell.
 */
export function conflictsOf(record: StoredRecord): readonly string[] {
  return Object.keys(record.fields)
    .filter((field) => {
      const cell = record.fields[field];
      // Nearly every one: asked of each field of each record at a start.
      if (cell === undefined || isShort(cell)) return false;
      if (field === deletedField || field === contestsField) return false;
      return isConflict(cell) && !isMember(field, cell);
    })
    .toSorted();
}

/** A set and a sub-list have names of one form; what a set's cell holds is yes, no or nothing. */
function isMember(field: string, cell: Cell): boolean {
  const isSwitch = liveValues(cell).every(
    ({ value }) => value === null || typeof value === "boolean",
  );
  return isSwitch && field.includes("/");
}
