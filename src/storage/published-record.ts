import { deletedField } from "#crdt/bin.ts";
import { contestsField } from "#crdt/fields.ts";
import type { Json } from "#crdt/json.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { type FieldWrite, writeRecord } from "#crdt/write.ts";
import { fieldsOf, isRecordType } from "#domain/record-types.ts";
import { changeToWrite } from "./change.ts";
import { publishedActor } from "./is-published.ts";

/** A record of a publication: plain values, as screens read them. */
export interface PlainRecord {
  readonly type: string;
  readonly id: string;
  readonly values: Readonly<Record<string, Json>>;
}

/** As memory holds it beside what is written here: never journaled, so in no file and no backup. */
export function toPublished({ type, id, values }: PlainRecord, at: number): StoredRecord {
  const known = Object.entries(values).filter(([name]) => isPlainName(name));
  const fields = known.flatMap(([name, value]) => writesOf(type, id, name, value));
  return writeRecord(undefined, { type, id, fields }, { actor: publishedActor, n: 1, at }).record;
}

/** Erased where it came from: it shows no contents again, and a note that names it says so. */
export function toGone(key: string): StoredRecord {
  const slash = key.lastIndexOf("/");
  return {
    type: key.slice(0, slash),
    id: key.slice(slash + 1),
    fields: {},
    erased: [publishedActor],
  };
}

/** Cells of the merge, and of sets, are no fields of a publication. */
function isPlainName(name: string): boolean {
  return !name.includes("/") && name !== deletedField && name !== contestsField;
}

function writesOf(type: string, id: string, name: string, value: Json): readonly FieldWrite[] {
  if (!isRecordType(type)) return [{ field: name, value, over: [] }];
  const isItems = fieldsOf(type)[name]?.kind === "items";
  const items = isItems && Array.isArray(value) ? value.filter(isItem) : value;
  return changeToWrite({ type, id, shown: undefined, values: { [name]: items } }).fields;
}

function isItem(value: unknown): boolean {
  return typeof value === "object" && value !== null && "key" in value;
}
