import type { LinkTarget } from "#domain/field.ts";
import { fieldOf, type RecordType } from "#domain/record-types.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { valueText } from "#i18n/value-text.ts";
import { cellWords } from "./cell-words.ts";
import { fieldLabel } from "./question-text.ts";

type NameOf = (to: LinkTarget, id: string) => string;

/** « Téléphone », « Familles · meubles en bois »: a cell of a set is named by its member. */
export function cellLabel(type: RecordType, cell: string, nameOf: NameOf): string {
  const member = memberOf(type, cell);
  const [field = cell] = cell.split("/");
  return dotted(fieldLabel(type, cell), member && valueText(type, field, member, nameOf));
}

/** What a cell says: its value, or whether a member is in the set. */
export function cellText(type: RecordType, cell: string, value: unknown, nameOf: NameOf): string {
  if (memberOf(type, cell) === undefined) return valueText(type, cell, value, nameOf);
  return t(value === true ? cellWords.listed : cellWords.unlisted);
}

export function memberOf(type: RecordType, cell: string): string | undefined {
  const slash = cell.indexOf("/");
  if (slash < 0) return undefined;
  const kind = fieldOf(type, cell.slice(0, slash))?.kind;
  return kind === "set" || kind === "links" ? cell.slice(slash + 1) : undefined;
}
