import type { LinkTarget } from "#domain/field.ts";
import { fieldOf, fieldsOf, isRecordType, type RecordType } from "#domain/record-types.ts";
import { capital } from "#i18n/capital.ts";
import { compareNames } from "#i18n/compare-names.ts";
import { t } from "#i18n/language.ts";
import { lowerFirst } from "#i18n/lower-first.ts";
import { recordWords } from "#i18n/record-words.ts";
import { valueText } from "#i18n/value-text.ts";
import { fieldLabel } from "#parts/question-text.ts";
import type { Directory } from "#workspace/directory.ts";
import type { MadePublication, PublishedRecord } from "#workspace/publications.ts";

/** A sheet of the file with what belongs to it, in words; and what of it stays here. */
export interface SheetInFile {
  readonly key: string;
  readonly name: string;
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  /** Labels of fields that are filled here and not in the file. */
  readonly taken: readonly string[];
  /** Notes of the team about it. */
  readonly notes: number;
}

/** The reader's own first, then by name. */
export function sheetsIn(
  { publication, sources }: MadePublication,
  directory: Directory,
): readonly SheetInFile[] {
  const { records, reader } = publication;
  const byKey = new Map(records.map((record) => [keyOf(record), record]));
  const own = reader.own === undefined ? "" : `${reader.own.type}/${reader.own.id}`;
  const nameOf = (to: LinkTarget, id: string) => nameIn(byKey.get(`${to}/${id}`));
  const parts = new Map<string, PublishedRecord[]>();
  for (const record of records) {
    for (const owner of ownersOf(record)) {
      const known = parts.get(owner);
      if (known === undefined) parts.set(owner, [record]);
      else known.push(record);
    }
  }
  return records
    .filter(({ type }) => type === "enterprises" || type === "buyers")
    .map((record): SheetInFile => {
      const key = keyOf(record);
      return {
        key,
        name: nameIn(record),
        facts: [
          ...factsOf(record, nameOf),
          ...(parts.get(key) ?? []).map((part) => ({
            term: isRecordType(part.type) ? capital(t(recordWords[part.type].one)) : part.type,
            value: inOneLine(part, nameOf, key),
          })),
        ],
        taken: fieldsStaying(record, sources[key] ?? "", directory),
        notes: notesAbout(record, sources[key] ?? "", directory),
      };
    })
    .toSorted(
      (a, b) => Number(b.key === own) - Number(a.key === own) || compareNames(a.name, b.name),
    );
}

function keyOf({ type, id }: Pick<PublishedRecord, "type" | "id">): string {
  return `${type}/${id}`;
}

function nameIn(record: PublishedRecord | undefined): string {
  const { name, title, firstName, lastName } = record?.values ?? {};
  const said = [name ?? title ?? firstName, name ?? title ?? lastName];
  return [...new Set(said)].filter((part) => typeof part === "string").join(" ");
}

/** The sheets that a part belongs to. */
function ownersOf({ type, values }: PublishedRecord): readonly string[] {
  if (!isRecordType(type) || type === "enterprises" || type === "buyers") return [];
  return Object.entries(fieldsOf(type)).flatMap(([field, spec]) => {
    const id = values[field];
    return spec.kind === "link" && typeof id === "string" ? [`${spec.to}/${id}`] : [];
  });
}

type NameOf = (to: LinkTarget, id: string) => string;

function factsOf({ type, values }: PublishedRecord, nameOf: NameOf): SheetInFile["facts"] {
  if (!isRecordType(type)) return [];
  return inOrder(type)
    .filter((field) => field !== "name" && values[field] !== undefined)
    .map((field) => ({
      term: fieldLabel(type, field),
      value: valueText(type, field, values[field], nameOf),
    }));
}

/**
 * Its name, then what else is said: « Mireille Desroches-Ouellet, directrice générale ». What has no name
 * is told by what it joins beside its owner, and its numbers by what they count: « Ville de
 * Port-aux-Brumes, ronde 5, table 3 ».
 */
function inOneLine(record: PublishedRecord, nameOf: NameOf, owner: string): string {
  const { type, values } = record;
  if (!isRecordType(type)) return "";
  const named = new Set(["name", "title", "firstName", "lastName"]);
  const others = inOrder(type).filter(
    (field) =>
      !named.has(field) && values[field] !== undefined && fieldOf(type, field)?.kind !== "link",
  );
  const own = nameIn(record);
  const joined = own === "" ? joinedNames(record, nameOf, owner) : [];
  const said = others.map((field) => {
    const text = valueText(type, field, values[field], nameOf);
    const isBare = own === "" && fieldOf(type, field)?.kind === "count";
    return isBare ? `${lowerFirst(fieldLabel(type, field))} ${text}` : text;
  });
  return [own, ...joined, ...said].filter((part) => part !== "").join(", ");
}

function joinedNames(
  { type, values }: PublishedRecord,
  nameOf: NameOf,
  owner: string,
): readonly string[] {
  if (!isRecordType(type)) return [];
  return Object.entries(fieldsOf(type)).flatMap(([field, spec]) => {
    const id = values[field];
    if (spec.kind !== "link" || typeof id !== "string" || `${spec.to}/${id}` === owner) return [];
    return [nameOf(spec.to, id)];
  });
}

function inOrder(type: RecordType): readonly string[] {
  return Object.keys(fieldsOf(type));
}

/** Labels of what the team's sheet says and the file does not. */
function fieldsStaying(
  { type, values }: PublishedRecord,
  id: string,
  directory: Directory,
): readonly string[] {
  if (type !== "enterprises" && type !== "buyers") return [];
  const entry = directory.find(type, id);
  if (entry === undefined) return [];
  return inOrder(type)
    .filter((field) => Reflect.get(entry, field) !== undefined && values[field] === undefined)
    .map((field) => fieldLabel(type, field));
}

function notesAbout({ type }: PublishedRecord, id: string, directory: Directory): number {
  const link = type === "buyers" ? "buyer" : "enterprises";
  return directory.linked("interactions", link, id).length;
}
