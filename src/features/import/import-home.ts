import type { SheetType } from "#formats/column-target.ts";
import { capital } from "#i18n/capital.ts";
import { t } from "#i18n/language.ts";
import { recordWords } from "#i18n/record-words.ts";
import { links } from "#parts/links.ts";

/** The list that an import belongs to: its place in the navigation, and the way back. Persons have the one that the import was begun from. */
export function homeOf(sheet: SheetType | undefined, prefer?: SheetType) {
  const list = sheet === "contacts" ? prefer : (sheet ?? prefer);
  const place = list === "buyers" ? "buyers" : "enterprises";
  const label = capital(t(recordWords[place].many));
  const href = place === "buyers" ? links.buyers() : links.enterprises();
  return { place, back: { href, label } } as const;
}
