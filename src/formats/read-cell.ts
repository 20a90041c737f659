import type { Day } from "#domain/day.ts";
import { foldName } from "#domain/fold-name.ts";
import type { ChoiceField, SetField } from "#domain/field.ts";
import type { Problem, Reading } from "#domain/problem.ts";
import { type PlainValue, readText, sizeProblem } from "#domain/read-text.ts";
import { fieldsOf } from "#domain/record-types.ts";
import type { SheetType } from "./column-target.ts";
import { readFlag, readOption, readOptions } from "./options.ts";
import type { ChoiceTable } from "./word-tables.ts";

export type CellValue = PlainValue | readonly string[];

/** What reading a cell needs to know besides the cell. */
export interface CellContext {
  readonly choices: ChoiceTable;
  readonly today: Day;
}

/**
 * Everything that could be read is kept, also of a list of which one member could not.
 * @throws {RangeError} no such field, or one that no cell can hold.
 */
export function readCell(
  type: SheetType,
  field: string,
  text: string,
  context: CellContext,
): Reading<CellValue> {
  const spec = fieldsOf(type)[field];
  if (text.trim() === "") return { value: undefined, problems: [] };
  if (spec === undefined || spec.kind === "link" || spec.kind === "links" || spec.kind === "items")
    throw new RangeError(`no cell is read into ${type} ${field}`);
  if (spec.kind === "flag") return asChoice(readFlag(text));
  // The same few words come back thousands of times in a sheet.
  if (spec.kind === "choice" || spec.kind === "set" || spec.kind === "municipality")
    return once(context, `${type} ${field} ${text}`, () => {
      if (spec.kind === "choice") return readChoice(type, field, spec, text, context);
      if (spec.kind === "set") return readSet(type, field, spec, text, context);
      return readText(spec, text, context.today);
    });
  return readText(spec, text, context.today);
}

/** Kept as long as the context, up to `mostKept` texts. */
function once(
  context: CellContext,
  key: string,
  read: () => Reading<CellValue>,
): Reading<CellValue> {
  const known = kept.get(context) ?? new Map<string, Reading<CellValue>>();
  const reading = known.get(key) ?? read();
  if (known.size < mostKept) kept.set(context, known.set(key, reading));
  return reading;
}

const kept = new WeakMap<CellContext, Map<string, Reading<CellValue>>>();
const mostKept = 5000;

function readChoice(
  type: SheetType,
  field: string,
  spec: ChoiceField,
  text: string,
  context: CellContext,
) {
  return asChoice(exactOption(type, field, spec, text, context) ?? readOption(field, text));
}

function asChoice<T>(value: T | undefined): Reading<T> {
  const problems: readonly Problem[] =
    value === undefined ? [{ code: "choice.unknown", weight: "stop" }] : [];
  return { value, problems };
}

function readSet(
  type: SheetType,
  field: string,
  spec: SetField,
  text: string,
  context: CellContext,
): Reading<readonly string[]> {
  const tooLong = sizeProblem({ kind: "text" }, text);
  if (tooLong !== undefined) return { value: undefined, problems: [tooLong] };
  const members = new Set<string>();
  const problems: Problem[] = [];
  if (spec.options === undefined) {
    for (const part of freeParts(text)) {
      const problem = sizeProblem({ kind: "name" }, part);
      if (problem === undefined) members.add(part);
      else problems.push(problem);
    }
  } else {
    const exact = (words: string) => exactOption(type, field, spec, words, context);
    for (const { option, words } of optionParts(text, exact)) {
      const found = option === undefined ? readOptions(field, words) : [option];
      for (const one of found) members.add(one);
      if (found.length === 0)
        problems.push({ code: "member.shape", weight: "stop", member: words });
    }
  }
  return { value: members.size === 0 ? undefined : Array.from(members), problems };
}

/** Members of a list without options: between line ends, else semicolons, else commas. */
export function freeParts(text: string): readonly string[] {
  const between = [/\n/, /[;|]/, /,/].find((mark) => mark.test(text)) ?? /$^/;
  return text
    .split(between)
    .map((part) => part.trim().replaceAll(/\s+/g, " "))
    .filter((part) => part !== "");
}

interface OptionPart {
  readonly words: string;
  readonly option: string | undefined;
}

/** The words of an option may hold commas: the longest run of parts that is one of them is taken whole. */
function optionParts(
  text: string,
  exact: (words: string) => string | undefined,
): readonly OptionPart[] {
  const found: OptionPart[] = [];
  for (const piece of text.split(/[;|\n•]/)) {
    const parts = piece.split(",").map((part) => part.trim());
    for (let at = 0; at < parts.length;) {
      let run = Math.min(longestRun, parts.length - at);
      let words = parts.slice(at, at + run).join(", ");
      let option = exact(words);
      while (option === undefined && run > 1) {
        run -= 1;
        words = parts.slice(at, at + run).join(", ");
        option = exact(words);
      }
      if (words !== "") found.push({ words, option });
      at += run;
    }
  }
  return found;
}

/** Commas in the words of one option, and one more. */
const longestRun = 4;

/** The option whose code or word, in either language, is written. */
function exactOption(
  type: SheetType,
  field: string,
  spec: ChoiceField | SetField,
  text: string,
  { choices }: CellContext,
): string | undefined {
  const table = choices[type][field];
  const known = table === undefined ? undefined : exactWords.get(table);
  if (known !== undefined) return known.get(foldName(text));
  const words = new Map<string, string>();
  for (const code of spec.options ?? [])
    for (const said of [code, table?.[code]?.fr, table?.[code]?.en])
      if (said !== undefined && foldName(said) !== "") words.set(foldName(said), code);
  if (table !== undefined) exactWords.set(table, words);
  return words.get(foldName(text));
}

const exactWords = new WeakMap<object, ReadonlyMap<string, string>>();
