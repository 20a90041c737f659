import { isRecordType } from "#domain/record-types.ts";
import { capital } from "#i18n/capital.ts";
import { type Bilingual, t } from "#i18n/language.ts";
import { mrcWords } from "#i18n/mrc-words.ts";
import { recordWords } from "#i18n/record-words.ts";
import { valueText } from "#i18n/value-text.ts";
import { indicatorWords as words } from "./indicator-words.ts";

interface Counted {
  readonly name: string;
  readonly by?: string | undefined;
  readonly cell?: string | undefined;
}

/** « Entreprises », « La Matanie »: what is counted, then which of them. */
export function indicatorText({ name, by, cell }: Counted): readonly string[] {
  const what = isRecordType(name) ? capital(t(recordWords[name].many)) : name;
  return by === undefined || cell === undefined ? [what] : [what, cellText(name, by, cell)];
}

const mrcs = new Map<string, Bilingual<string>>(Object.entries(mrcWords));

function cellText(name: string, by: string, cell: string): string {
  if (by === "mrc") return t(mrcs.get(cell) ?? { fr: cell, en: cell });
  if (by === "done") return t(cell === "yes" ? words.done : words.open);
  return isRecordType(name) ? valueText(name, by, cell, (_, id) => id) : cell;
}
