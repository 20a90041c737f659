import { isRecordType } from "#domain/record-types.ts";
import { count } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { plural } from "#i18n/plural.ts";
import { recordWords } from "#i18n/record-words.ts";

/** « 1 contact et 3 notes », of records by `type/id`. */
export function countedKeys(keys: readonly string[]): string {
  const byType = Map.groupBy(keys, (key) => key.slice(0, key.lastIndexOf("/")));
  return listText(
    Array.from(byType, ([type, of]) => {
      if (!isRecordType(type)) return count(of.length);
      const { one, many } = recordWords[type];
      return `${count(of.length)}\u00A0${plural(of.length, t(one), t(many))}`;
    }),
  );
}
