import type { Match } from "#domain/matching/match.ts";
import { strongestReasons } from "#domain/matching/reasons.ts";
import { mrcName } from "#domain/municipalities.ts";
import type { Side } from "#domain/wish.ts";
import { day } from "#i18n/calendar.ts";
import { money } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { needTimingWords } from "#i18n/need-words.ts";
import type { Directory } from "#workspace/directory.ts";
import { entryName } from "./entry-name.ts";
import { forMeWords as words } from "./for-me-words.ts";

/** The three strongest reasons to meet, said to who reads them. */
export function forMeReasons(directory: Directory, side: Side, match: Match): readonly string[] {
  return strongestReasons(match).flatMap((found) => reasonFor(directory, side, found) ?? []);
}

function reasonFor(
  directory: Directory,
  side: Side,
  { term, detail }: Match["findings"][number],
): string | undefined {
  const isSeller = side === "enterprise";
  switch (term) {
    case "need-offer": {
      if (!("need" in detail)) return undefined;
      const need = directory.find("needs", detail.need);
      const offer = directory.find("offers", detail.offer);
      if (need === undefined || offer === undefined) return undefined;
      return isSeller
        ? t(words.seeks)(entryName(need), entryName(offer))
        : t(words.sells)(entryName(offer), entryName(need));
    }
    case "territory":
      if (detail.by === "served") {
        return t(isSeller ? words.youServe : words.servesYou)(mrcName(detail.mrc));
      }
      return detail.by === "same" ? t(words.sameMrc)(mrcName(detail.mrc)) : undefined;
    case "capacity":
      return detail.by === "within" ? t(words.within)(money(detail.amount)) : undefined;
    case "deadline":
      if (detail.by === "timing") return t(words.timing)(t(needTimingWords[detail.timing]));
      return detail.by === "contract-end" ? t(words.contractEnds)(day(detail.on)) : undefined;
    case "never-met":
      return detail.by === "never" ? t(words.neverMet) : undefined;
    default:
      return undefined;
  }
}
