import { type Cell, dotsOf, isConflict, shownValue } from "#crdt/cell.ts";
import { cellOf, isPresent } from "#crdt/fields.ts";
import { canonicalJson, type Json } from "#crdt/json.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { FieldWrite, RecordWrite } from "#crdt/write.ts";
import { type ChangesOf, fieldsOf, type RecordType } from "#domain/record-types.ts";

/** What a person changed on one record. */
export interface Change<T extends RecordType = RecordType> {
  readonly type: T;
  readonly id: string;
  /** The record that the screen showed; `undefined` for a new one. Only its values are replaced. */
  readonly shown: StoredRecord | undefined;
  /** Only the fields that the person changed; `null` empties one. */
  readonly values: ChangesOf<T>;
}

/** A change as cells: what is equal to what was shown is left out, unless it settles a conflict. */
export function changeToWrite(change: Change): RecordWrite {
  const fields: FieldWrite[] = [];
  const specs = fieldsOf(change.type);
  for (const [field, value] of Object.entries(change.values)) {
    const spec = specs[field];
    if (spec?.kind === "set" || spec?.kind === "links") {
      const known = spec.kind === "set" ? spec.options : undefined;
      fields.push(...memberWrites(change.shown, field, value, known));
    } else if (spec?.kind === "items") fields.push(...itemWrites(change.shown, field, value));
    else pushIfNew(fields, change.shown, field, toJson(value));
  }
  return { type: change.type, id: change.id, fields };
}

/** A member that is none of the `known` ones is a newer version's: no screen showed it, it stays. */
function memberWrites(
  shown: StoredRecord | undefined,
  field: string,
  value: unknown,
  known: readonly string[] | undefined,
) {
  const wanted = new Set(
    Array.isArray(value) ? value.map((member) => String(member).toWellFormed()) : [],
  );
  const prefix = `${field}/`;
  const had = Object.keys(shown?.fields ?? {}).filter((name) => name.startsWith(prefix));
  const fields: FieldWrite[] = [];
  for (const member of wanted) pushMember(fields, shown, prefix + member, true);
  for (const name of had) {
    const member = name.slice(prefix.length);
    if (wanted.has(member) || known?.includes(member) === false) continue;
    pushMember(fields, shown, name, false);
  }
  return fields;
}

/** A member is there if any of its live values is true. */
function pushMember(
  into: FieldWrite[],
  shown: StoredRecord | undefined,
  field: string,
  there: boolean,
): void {
  const cell = cellOf(shown, field);
  if (isPresent(cell) !== there) into.push({ field, value: there, over: dotsOf(cell) });
}

/**
 * An item that is given back as it was shown is left alone, with all its values: the person may have
 * changed another one. What is no item was shown by no screen, and stays.
 */
function itemWrites(shown: StoredRecord | undefined, field: string, value: unknown) {
  const prefix = `${field}/`;
  const fields: FieldWrite[] = [];
  const wanted = new Map<string, Json>();
  for (const item of Array.isArray(value) ? value : []) {
    const { key, ...rest } = item;
    wanted.set(prefix + String(key), toJson(rest));
  }
  for (const [name, item] of wanted) {
    if (!isShown(shown, name, item)) pushIfNew(fields, shown, name, item);
  }
  for (const name of Object.keys(shown?.fields ?? {})) {
    if (!name.startsWith(prefix) || wanted.has(name) || !isItem(cellOf(shown, name))) continue;
    pushIfNew(fields, shown, name, null);
  }
  return fields;
}

function pushIfNew(
  into: FieldWrite[],
  shown: StoredRecord | undefined,
  field: string,
  value: Json,
): void {
  const cell = cellOf(shown, field);
  if (isShown(shown, field, value) && !isConflict(cell)) return;
  into.push({ field, value, over: dotsOf(cell) });
}

function isShown(shown: StoredRecord | undefined, field: string, value: Json): boolean {
  return canonicalJson(shownValue(cellOf(shown, field))) === canonicalJson(value);
}

function isItem(cell: Cell | undefined): boolean {
  const value = shownValue(cell);
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function toJson(value: unknown): Json {
  if (value === undefined || value === "") return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fields hold JSON only: see FieldsOf
  return wellFormed(value as Json);
}

/** Half a character of a cut emoji would make a file that nobody reads. */
function wellFormed(value: Json): Json {
  if (typeof value === "string") return value.toWellFormed();
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(wellFormed);
  return Object.fromEntries(Object.entries(value).map(([part, one]) => [part, wellFormed(one)]));
}
