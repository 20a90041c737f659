import { binState, deletedField } from "#crdt/bin.ts";
import { liveValues } from "#crdt/cell.ts";
import { cellOf, isPresent } from "#crdt/fields.ts";
import { canonicalJson, type Json } from "#crdt/json.ts";
import type { StoredRecord } from "#crdt/record.ts";

export interface Comparison {
  /** Records that only the backup holds, as it holds them. */
  readonly onlyInFile: readonly StoredRecord[];
  /** `type/id` of those that only this device holds. */
  readonly onlyHere: readonly RecordName[];
  readonly changed: readonly ChangedRecord[];
  /** How many of the backup were erased here since: they do not come back. */
  readonly erased: number;
}

export interface RecordName {
  readonly type: string;
  readonly id: string;
}

/** Of a record that is in both, the cells that do not say the same; `deleted` when one of them is in the bin. */
export interface ChangedRecord extends RecordName {
  readonly cells: readonly string[];
  readonly inFile: StoredRecord;
  /** As it stood here when it was compared: what a screen shows, and what a choice then replaces. */
  readonly here: StoredRecord;
}

export function compare(file: readonly StoredRecord[], here: readonly StoredRecord[]): Comparison {
  const mine = new Map(here.map((record) => [keyOf(record), record]));
  const onlyInFile: StoredRecord[] = [];
  const changed: ChangedRecord[] = [];
  let erased = 0;
  for (const record of file) {
    const { type, id } = record;
    const known = mine.get(keyOf(record));
    if (record.erased.length > 0) continue;
    mine.delete(keyOf(record));
    if (known === undefined) onlyInFile.push(record);
    else if (known.erased.length > 0) erased += 1;
    else {
      const cells = differences(record, known);
      if (cells.length > 0) changed.push({ type, id, cells, inFile: record, here: known });
    }
  }
  const onlyHere = [...mine.values()]
    .filter((record) => record.erased.length === 0)
    .map(({ type, id }) => ({ type, id }));
  return { onlyInFile, onlyHere, changed, erased };
}

function differences(file: StoredRecord, here: StoredRecord): readonly string[] {
  const names = new Set([...Object.keys(file.fields), ...Object.keys(here.fields)]);
  return [...names].filter((name) => said(file, name) !== said(here, name)).toSorted(order);
}

function order(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** What a cell says to a person, whoever wrote it and when. */
function said(record: StoredRecord, name: string): string {
  if (name === deletedField) return binState(record);
  const values = liveValues(cellOf(record, name)).map(({ value }) => value);
  if (values.every(isSwitch)) return String(isPresent(cellOf(record, name)));
  const texts = values.filter((value) => value !== null).map((value) => canonicalJson(value));
  return [...new Set(texts)].toSorted(order).join("\n");
}

/** No and nothing are the same in a set. */
function isSwitch(value: Json): boolean {
  return value === null || typeof value === "boolean";
}

function keyOf({ type, id }: RecordName): string {
  return `${type}/${id}`;
}
