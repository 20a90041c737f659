import type { Day } from "#domain/day.ts";
import type { FieldSpec } from "#domain/field.ts";
import type { Problem } from "#domain/problem.ts";
import { fieldOf } from "#domain/record-types.ts";
import type { ColumnTarget, SheetType } from "#formats/column-target.ts";
import { readCell } from "#formats/read-cell.ts";
import { choiceWords } from "#i18n/choice-words.ts";
import { flagWords } from "#i18n/flag-words.ts";
import { t } from "#i18n/language.ts";
import { wordsOf } from "#i18n/read-cell.ts";
import type { TextFieldProps } from "#ui/text-field.tsx";
import type { Mend, MendItem } from "#workspace/import-desk.ts";
import { lineWords } from "./line-words.ts";
import { fieldOfTarget } from "./target-text.ts";

/** In place of what is chosen: the cell, or the member of its list, says nothing. */
export const nothing = "-";

export interface MendOption {
  readonly value: string;
  readonly label: string;
}

/** What may be chosen in place of words that are in no list; undefined where one types. */
export function optionsOf(sheet: SheetType, item: MendItem): readonly MendOption[] | undefined {
  const [type, field] = fieldOfTarget(sheet, item.target);
  const spec = specOf(sheet, item.target);
  const isMember = item.problem.code === "member.shape";
  if (spec === undefined || (item.problem.code !== "choice.unknown" && !isMember)) return undefined;
  const options =
    spec.kind === "flag"
      ? [
          { value: "oui", label: t(flagWords.yes) },
          { value: "non", label: t(flagWords.no) },
        ]
      : "options" in spec && spec.options !== undefined
        ? Object.entries(wordsOf(type, field, spec)).map(([value, word]) => ({
            value,
            label: t(word),
          }))
        : undefined;
  return (
    options && [
      { value: "", label: t(lineWords.pick) },
      ...options,
      { value: nothing, label: t(isMember ? lineWords.leaveOut : lineWords.leaveEmpty) },
    ]
  );
}

/** Of words that are in no list: what to do is to take one of the list. */
export function itemProblem(sheet: SheetType, item: MendItem): Problem {
  const isInList = item.problem.code === "member.shape" && optionsOf(sheet, item) !== undefined;
  return isInList ? { code: "choice.unknown", weight: "stop" } : item.problem;
}

/** What was typed or chosen, for every row that the item is about. */
export function mendOf({ target, raw, problem, lines }: MendItem, typed: string): Mend {
  const text = typed === nothing ? "" : typed;
  if (problem.code === "member.shape") return { target, member: problem.member, text };
  const [line] = lines;
  return raw.trim() === "" && line !== undefined ? { target, line, text } : { target, raw, text };
}

/** What is still wrong with what was typed. */
export function problemIn(
  sheet: SheetType,
  { target, problem, raw }: MendItem,
  typed: string,
  today: Day,
): Problem | undefined {
  if (typed === nothing) return undefined;
  if (typed.trim() === "") return raw.trim() === "" ? problem : undefined;
  const [type, field] = fieldOfTarget(sheet, target);
  const spec = specOf(sheet, target);
  if (spec === undefined || problem.code === "member.shape") return undefined;
  return readCell(type, field, typed, { choices: choiceWords, today }).problems[0];
}

function specOf(sheet: SheetType, target: ColumnTarget): FieldSpec | undefined {
  const [type, field] = fieldOfTarget(sheet, target);
  return fieldOf(type, field);
}

export interface FieldLook {
  readonly isLong: boolean;
  /** The right keyboard, and the places of the region. */
  readonly typing: Pick<
    TextFieldProps,
    "autocapitalize" | "figures" | "inputmode" | "list" | "spellcheck" | "type"
  >;
}

export function fieldLook(sheet: SheetType, target: ColumnTarget): FieldLook {
  const kind = specOf(sheet, target)?.kind;
  return { isLong: kind === "text", typing: (kind && typings[kind]) ?? {} };
}

const typings: Partial<Readonly<Record<FieldSpec["kind"], FieldLook["typing"]>>> = {
  phone: { type: "tel", inputmode: "tel", figures: true },
  email: { inputmode: "email", autocapitalize: "off", spellcheck: false },
  url: { inputmode: "url", autocapitalize: "off", spellcheck: false },
  neq: { inputmode: "numeric", figures: true },
  cents: { inputmode: "decimal", figures: true },
  count: { inputmode: "numeric", figures: true },
  postalCode: { autocapitalize: "characters", spellcheck: false },
  municipality: { list: "municipalities" },
};
