import { isRecordType } from "#domain/record-types.ts";
import { count } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { plural } from "#i18n/plural.ts";
import { recordWords } from "#i18n/record-words.ts";
import { allTypes, writtenTypes } from "#workspace/directory.ts";
import { fileWords as words } from "./file-words.ts";

/** How many « fiches et notes » these are: what a newer version made too, and who holds which device nowhere. */
export function heldCount(held: Readonly<Record<string, number>>): number {
  const counted = Object.entries(held).filter(([type]) => written.has(type) || !isRecordType(type));
  return counted.reduce((sum, [, records]) => sum + records, 0);
}

const written: ReadonlySet<string> = new Set(writtenTypes);

/** « 12 entreprises », « 3 notes », in the order in which the app speaks of them. */
export function heldTypes(held: Readonly<Record<string, number>>): readonly string[] {
  const said = allTypes.flatMap((type) => {
    const records = held[type] ?? 0;
    const { one, many } = recordWords[type];
    return records === 0 ? [] : [`${count(records)}\u00A0${plural(records, t(one), t(many))}`];
  });
  const newer = Object.entries(held).filter(([type]) => !isRecordType(type));
  const others = newer.reduce((sum, [, records]) => sum + records, 0);
  return others === 0 ? said : [...said, t(words.newer)(others)];
}
