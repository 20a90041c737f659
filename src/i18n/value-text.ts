import { isClock } from "#domain/clock.ts";
import { isDay } from "#domain/day.ts";
import type { FieldSpec, ItemsField, LinkTarget, PlainKind } from "#domain/field.ts";
import { isInstant } from "#domain/instant.ts";
import { municipalityName } from "#domain/municipalities.ts";
import { fieldOf, type RecordType } from "#domain/record-types.ts";
import { day } from "./calendar.ts";
import { clockText, dayAndTime } from "./clock.ts";
import { complianceKindWords } from "./enterprise-words.ts";
import { flagWords } from "./flag-words.ts";
import { count, money, postalCode } from "./format.ts";
import { phone } from "./phone.ts";
import { type Bilingual, t } from "./language.ts";
import { listText } from "./list-text.ts";
import { wordsOf } from "./read-cell.ts";

/**
 * Any value of any field as people read it: both sides of a conflict, a line of history, a sheet whole.
 * `field` may be a cell of a set or of items. What is of another kind is shown raw. `nameOf` names a linked record.
 */
export function valueText(
  type: RecordType,
  field: string,
  value: unknown,
  nameOf: (to: LinkTarget, id: string) => string,
): string {
  if (value === null || value === undefined || value === "") return t(flagWords.empty);
  const slash = field.indexOf("/");
  const name = slash < 0 ? field : field.slice(0, slash);
  const spec = fieldOf(type, name);
  if (spec === undefined) return raw(value);
  if (spec.secret === true) return t(flagWords.secret);
  if (Array.isArray(value)) {
    return listText(value.map((part) => textOf(type, name, spec, part, nameOf)));
  }
  return textOf(type, name, spec, value, nameOf);
}

function textOf(
  type: RecordType,
  field: string,
  spec: FieldSpec,
  value: unknown,
  nameOf: (to: LinkTarget, id: string) => string,
): string {
  if (typeof value === "boolean") return t(value ? flagWords.yes : flagWords.no);
  if (typeof value === "number") return spec.kind === "cents" ? money(value) : count(value);
  if (spec.kind === "items" && isItem(value)) return itemText(spec, value);
  if (typeof value !== "string") return raw(value);
  if (spec.kind === "link" || spec.kind === "links") return nameOf(spec.to, value);
  if (spec.kind === "set" && spec.shape === "sha256") return t(flagWords.photo);
  if (spec.kind === "choice" || spec.kind === "set") {
    return wordText(wordsOf(type, field, spec), value);
  }
  return (spec.kind === "items" ? undefined : writers[spec.kind])?.(value) ?? value;
}

const writers: Partial<Readonly<Record<PlainKind, (value: string) => string>>> = {
  day: (value) => (isDay(value) ? day(value) : value),
  clock: (value) => (isClock(value) ? clockText(value) : value),
  instant: (value) => (isInstant(value) ? dayAndTime(value) : value),
  phone,
  postalCode,
  municipality: municipalityName,
};

/** « permis du MAPAQ, 12-345, 4 décembre 2026 »: the parts that are filled, in their order. */
function itemText({ parts }: ItemsField, item: Readonly<Record<string, unknown>>): string {
  return Object.entries(parts)
    .flatMap(([name, spec]) => {
      const value = item[name];
      if (typeof value === "number") return [count(value)];
      if (typeof value !== "string" || value === "") return [];
      if (spec.kind === "choice") return [wordText(complianceKindWords, value)];
      return [writers[spec.kind]?.(value) ?? value];
    })
    .join(", ");
}

function wordText(words: Readonly<Record<string, Bilingual<string>>>, code: string): string {
  const word = Object.hasOwn(words, code) ? words[code] : undefined;
  return word === undefined ? code : t(word);
}

function isItem(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** As it is stored: the only honest way to show what this version does not understand. */
function raw(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
