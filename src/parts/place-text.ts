import { mrcName, municipalityName } from "#domain/municipalities.ts";
import { buyerTypeWords } from "#i18n/buyer-type-words.ts";
import { dotted } from "#i18n/dotted.ts";
import { familyWords } from "#i18n/family-words.ts";
import { t } from "#i18n/language.ts";
import type { Other } from "./for-me.ts";

/** Who they are, in a line: « Matane · municipalité ». */
export function placeText(sheet: Other): string {
  const { municipality } = sheet;
  const place = municipality === undefined ? "" : municipalityName(municipality);
  if (sheet.type === "enterprises") {
    return dotted(place, ...(sheet.sectors ?? []).map((family) => t(familyWords[family])));
  }
  const mrcs = (sheet.mrcs ?? []).map((code) => mrcName(code)).join(", ");
  return dotted(place || mrcs, sheet.buyerType && t(buyerTypeWords[sheet.buyerType]));
}
