import { hashesIn } from "./hashes-in.ts";
import { shownValue } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { Replica } from "#crdt/replica.ts";

/** What an erased record may have left beside the records, until the purge has looked for it. */
export interface Traces {
  /** Words that stand together in a line that names it: « Karl » and « Ouellet »; an address; a number. */
  readonly words: readonly (readonly string[])[];
  /** SHA-256 of attachments that it named. */
  readonly blobs: readonly string[];
}

/** Of records that lose their contents, as they were. */
export function tracesOf(records: readonly StoredRecord[]): Traces {
  const blobs = new Set<string>();
  const words: (readonly string[])[] = [];
  for (const record of records) {
    for (const hash of hashesOf(record)) blobs.add(hash);
    words.push([record.id], ...wordsOf(record));
  }
  return { words, blobs: [...blobs] };
}

/** Whatever the field: those of a newer version too. */
export function hashesOf({ fields }: StoredRecord): ReadonlySet<string> {
  const hashes = new Set<string>();
  for (const [field, cell] of Object.entries(fields)) {
    for (const hash of hashesIn(`${field} ${JSON.stringify(cell)}`)) hashes.add(hash);
  }
  return hashes;
}

/** Attachments of a file that only records erased here name in it: they do not come back. */
export function erasedHashes(
  replica: Pick<Replica, "get">,
  records: readonly StoredRecord[],
): ReadonlySet<string> {
  const gone = new Set<string>();
  const named = new Set<string>();
  for (const record of records) {
    const isErased = (replica.get(record.type, record.id)?.erased.length ?? 0) > 0;
    for (const hash of hashesOf(record)) (isErased ? gone : named).add(hash);
  }
  return new Set([...gone].filter((hash) => !named.has(hash)));
}

/** Of a line of text, a cell of a spreadsheet, a kept search: does it name one of them? */
export function names(text: string, { words }: Pick<Traces, "words">): boolean {
  const lines = text
    .normalize("NFC")
    .toLowerCase()
    .split(/\r\n|\n|\r/);
  return words.some((group) => {
    const low = group.map((word) => word.normalize("NFC").toLowerCase());
    return lines.some((line) => low.every((word) => line.includes(word)));
  });
}

/**
 * Whether one of these texts calls an erased person by the whole name, or writes the very address or
 * number: a name that is also a word of the language, or half of one, calls nobody.
 */
export function callsOne(texts: readonly string[], { words }: Pick<Traces, "words">): boolean {
  const patterns = words.flatMap((group) => {
    const [one = "", other] = group.map((word) => escaped(fold(word)));
    if (other !== undefined) return [`${one}[\\s,]+${other}`, `${other}[\\s,]+${one}`];
    const isAddress = one.includes("@") || one.replaceAll(/\D/g, "").length >= shortestNumber;
    return isAddress ? [one] : [];
  });
  if (patterns.length === 0) return false;
  const called = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${patterns.join("|")})(?![\\p{L}\\p{N}]|[.-][\\p{L}\\p{N}])`,
    "u",
  );
  return texts.some((text) => called.test(fold(text)));
}

/** Digits of a telephone number without its area. */
const shortestNumber = 7;

function fold(text: string): string {
  return text.normalize("NFC").toLowerCase();
}

function escaped(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}

function wordsOf(record: StoredRecord): readonly (readonly string[])[] {
  const said = (field: string) => {
    const value = shownValue(cellOf(record, field));
    return typeof value === "string" && value.trim().length > 3 ? [value.trim()] : [];
  };
  const first = shownValue(cellOf(record, "firstName"));
  const last = shownValue(cellOf(record, "lastName"));
  const person =
    typeof first === "string" && typeof last === "string" && first !== "" && last !== ""
      ? [[first.trim(), last.trim()]]
      : [];
  return [...person, ...alone.flatMap((field) => said(field).map((text) => [text]))];
}

/** Fields that name a sheet by themselves. */
const alone = ["name", "legalName", "neq", "workEmail", "email", "workPhone", "personalCell"];
