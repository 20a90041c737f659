import { fieldWords } from "#i18n/field-words.ts";
import { type Bilingual, t } from "#i18n/language.ts";
import { valueText } from "#i18n/value-text.ts";
import { type ColumnTarget, organisationKeys, type SheetType } from "#formats/column-target.ts";
import { columnWords } from "./column-words.ts";

/** What a column, a difference or a problem is about: « Téléphone », « Prénom (contact) ». */
export function targetLabel(sheet: SheetType, target: ColumnTarget): string {
  const { targets } = columnWords;
  if (target === "id") return t(targets.id);
  if (target === "contact:fullName") return t(targets.person);
  const key = organisationKeys.find((name) => target === `organisation:${name}`);
  if (key !== undefined) return t(targets.organisation[key]);
  const [type, field] = fieldOfTarget(sheet, target);
  const words: Readonly<Record<string, Bilingual<string>>> = fieldWords[type];
  const label = field === "fullName" ? t(targets.fullName) : t(words[field] ?? plain(field));
  return target.startsWith("contact:") ? t(targets.contact)(label) : label;
}

/** The type and the field that a target is of, if it is one. */
export function fieldOfTarget(
  sheet: SheetType,
  target: ColumnTarget,
): readonly [SheetType, string] {
  return target.startsWith("contact:")
    ? ["contacts", target.slice("contact:".length)]
    : [sheet, target];
}

/** A value as the sheet would show it. `nameOf` names the sheet that a person belongs to. */
export function targetValue(
  sheet: SheetType,
  target: ColumnTarget,
  value: unknown,
  nameOf: Parameters<typeof valueText>[3],
): string {
  const [type, field] = fieldOfTarget(sheet, target);
  return valueText(type, field, value, nameOf);
}

function plain(field: string): Bilingual<string> {
  return { fr: field, en: field };
}
