import { isRecordType } from "#domain/record-types.ts";
import { capital } from "#i18n/capital.ts";
import { t } from "#i18n/language.ts";
import { type Bilingual } from "#i18n/language.ts";
import { mrcWords } from "#i18n/mrc-words.ts";
import { choiceWords } from "#i18n/choice-words.ts";
import { recordWords } from "#i18n/record-words.ts";
import { indicatorWords as words } from "./indicator-words.ts";

interface Counted {
  readonly name: string;
  readonly by?: string;
  readonly cell?: string;
}

/** « Entreprises », « La Matanie »: what is counted, then which of them. */
export function indicatorText({ name, by, cell }: Counted): readonly string[] {
  const what = isRecordType(name) ? capital(t(recordWords[name].many)) : name;
  if (by === undefined || cell === undefined) return [what];
  return [what, cellText(name, by, cell)];
}

function cellText(name: string, by: string, cell: string): string {
  if (by === "mrc") return wordIn(mrcWords, cell);
  if (by === "done") return t(cell === "yes" ? words.done : words.open);
  if (!isRecordType(name)) return cell;
  const ofType: Readonly<Record<string, Readonly<Record<string, Bilingual<string>>>>> =
    choiceWords[name];
  const known = Object.hasOwn(ofType, by) ? ofType[by] : undefined;
  return known === undefined ? cell : wordIn(known, cell);
}

function wordIn(table: Readonly<Record<string, Bilingual<string>>>, cell: string): string {
  const word = Object.hasOwn(table, cell) ? table[cell] : undefined;
  return word === undefined ? cell : t(word);
}
