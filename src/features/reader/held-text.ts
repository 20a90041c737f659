import { isRecordType } from "#domain/record-types.ts";
import { count } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { plural } from "#i18n/plural.ts";
import { recordWords } from "#i18n/record-words.ts";

/** « 40 acheteurs, 61 besoins et 12 contacts. » */
export function heldText(held: Readonly<Record<string, number>>): string {
  const parts = Object.entries(held).flatMap(([type, records]) => {
    if (!isRecordType(type) || records === 0) return [];
    const { one, many } = recordWords[type];
    return [`${count(records)} ${plural(records, t(one), t(many))}`];
  });
  return parts.length === 0 ? "" : `${listText(parts)}.`;
}
