import type { Day } from "#domain/day.ts";
import type { FieldSpec } from "#domain/field.ts";
import type { Problem, Reading } from "#domain/problem.ts";
import { type PlainValue, readText, sizeProblem } from "#domain/read-text.ts";
import { fieldOf, type RecordType } from "#domain/record-types.ts";
import { choiceWords } from "./choice-words.ts";
import type { Bilingual } from "./language.ts";
import { readChoice, readFlag } from "./read-choice.ts";

/**
 * One cell of a spreadsheet, for any field but links and items: choices by their words, sets by words
 * between « ; » or commas. @throws {RangeError} no such field, or a link, or items.
 */
export function readCell(
  type: RecordType,
  field: string,
  text: string,
  today?: Day,
): Reading<PlainValue | readonly string[]> {
  const spec = fieldOf(type, field);
  if (
    spec === undefined ||
    spec.kind === "link" ||
    spec.kind === "links" ||
    spec.kind === "items"
  ) {
    throw new RangeError(`no cell is read into ${type} ${field}`);
  }
  if (spec.kind === "choice") return readOne(wordsOf(type, field, spec), text);
  if (spec.kind === "flag") return readYesNo(text);
  if (spec.kind !== "set") return readText(spec, text, today);
  return readSet(spec.options === undefined ? undefined : wordsOf(type, field, spec), text);
}

type Words = Readonly<Record<string, Bilingual<string>>>;

/** The words of the options of a field; the codes themselves where it has none. */
export function wordsOf(type: RecordType, field: string, spec: FieldSpec): Words {
  const tables: Readonly<Record<string, Words>> = choiceWords[type];
  const options = "options" in spec ? (spec.options ?? []) : [];
  return tables[field] ?? Object.fromEntries(options.map((code) => [code, { fr: code, en: code }]));
}

function readOne(words: Words, text: string): Reading<string> {
  if (text.trim() === "") return { value: undefined, problems: [] };
  const value = readChoice(words, text);
  return value === undefined ? refused({ code: "choice.unknown", weight: "stop" }) : read(value);
}

function readYesNo(text: string): Reading<boolean> {
  if (text.trim() === "") return { value: undefined, problems: [] };
  const value = readFlag(text);
  return value === undefined ? refused({ code: "choice.unknown", weight: "stop" }) : read(value);
}

/** Words of options may hold a comma, so the whole cell is tried first, then its parts. */
function readSet(words: Words | undefined, text: string): Reading<readonly string[]> {
  const whole = words === undefined ? undefined : readChoice(words, text);
  if (whole !== undefined) return read([whole]);
  const parts = text.split(/[;|\n]/.test(text) ? /[;|\n]/ : /,/).map((part) => part.trim());
  const members = new Set<string>();
  const problems: Problem[] = [];
  for (const part of parts.filter((filled) => filled !== "")) {
    const member = words === undefined ? part : readChoice(words, part);
    if (member === undefined) problems.push({ code: "member.shape", weight: "stop", member: part });
    else if (sizeProblem({ kind: "name" }, member) === undefined) members.add(member);
    else problems.push({ code: "member.shape", weight: "stop", member: `${part.slice(0, 40)}…` });
  }
  const value = members.size === 0 ? undefined : Array.from(members);
  return { value: problems.length > 0 ? undefined : value, problems };
}

function read<T>(value: T): Reading<T> {
  return { value, problems: [] };
}

function refused(problem: Problem): Reading<never> {
  return { value: undefined, problems: [problem] };
}
