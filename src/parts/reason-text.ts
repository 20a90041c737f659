import type { Match } from "#domain/matching/match.ts";
import { mrcName } from "#domain/municipalities.ts";
import { day } from "#i18n/calendar.ts";
import { money } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { needTimingWords } from "#i18n/need-words.ts";
import type { Directory } from "#workspace/directory.ts";
import { entryName } from "./entry-name.ts";
import { reasonWords as words } from "./reason-words.ts";

type Found = Match["findings"][number];

/** A reason to meet as a sentence; undefined for what is none. */
export function reasonText(directory: Directory, { term, detail }: Found): string | undefined {
  switch (term) {
    case "need-offer": {
      if (!("need" in detail)) return undefined;
      const [need, offer] = [
        directory.find("needs", detail.need),
        directory.find("offers", detail.offer),
      ];
      if (need === undefined || offer === undefined) return undefined;
      return t(words.need)(entryName(need), entryName(offer));
    }
    case "wishes":
      if (detail.by === "both") return t(words.bothWish)(detail.enterprise, detail.buyer);
      if (detail.by === "enterprise") return t(words.enterpriseWishes)(detail.enterprise);
      return detail.by === "buyer" ? t(words.buyerWishes)(detail.buyer) : undefined;
    case "territory":
      if (detail.by === "served") return t(words.served)(mrcName(detail.mrc));
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
