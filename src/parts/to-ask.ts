import { closestNeed } from "#domain/matching/need-offer.ts";
import { day } from "#i18n/calendar.ts";
import { t } from "#i18n/language.ts";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { entryName } from "./entry-name.ts";
import type { Self } from "./for-me.ts";
import { purchaserOf, sellerOf } from "./pair-sides.ts";
import { toAskWords as words } from "./to-ask-words.ts";

/** The types that it is read from. */
export const toAskTypes = ["enterprises", "buyers", "offers", "needs"] as const;

/** Two or three things to ask in a meeting: what fits first, of that what is not known yet. */
export function toAsk(directory: Directory, self: Self, other: string): readonly string[] {
  const asked =
    self.side === "enterprise"
      ? fittingNeeds(directory, self.own, other).map(askOfNeed)
      : fittingOffers(directory, self.own, other).map(askOfOffer);
  const always = self.side === "enterprise" ? words.ofBuyer : words.ofEnterprise;
  return [...asked.slice(0, 2), ...always.map((one) => t(one))].slice(0, 3);
}

/** Needs of a buyer, those that the own offers answer best first. */
export function fittingNeeds(
  directory: Directory,
  own: string,
  buyer: string,
): readonly Entry<"needs">[] {
  const seller = sellerOf(directory, own);
  const purchaser = purchaserOf(directory, buyer);
  const shares = new Map(
    purchaser.needs.map((need) => [
      need.id,
      closestNeed(seller, { ...purchaser, needs: [need] }).share,
    ]),
  );
  return byShare(directory.linked("needs", "buyer", buyer), shares);
}

/** Offers of an enterprise, those that answer the own needs best first; what it cannot give is left out. */
export function fittingOffers(
  directory: Directory,
  own: string,
  enterprise: string,
): readonly Entry<"offers">[] {
  const purchaser = purchaserOf(directory, own);
  const seller = sellerOf(directory, enterprise);
  const shares = new Map(
    seller.offers.map((offer) => [
      offer.id,
      closestNeed({ ...seller, offers: [offer] }, purchaser).share,
    ]),
  );
  const offers = directory.linked("offers", "enterprise", enterprise);
  return byShare(
    offers.filter(({ available }) => available !== false),
    shares,
  );
}

function byShare<One extends Entry<"needs"> | Entry<"offers">>(
  entries: readonly One[],
  shares: ReadonlyMap<string, number>,
): readonly One[] {
  const shareOf = ({ id }: One) => shares.get(id) ?? 0;
  return entries.toSorted((a, b) => shareOf(b) - shareOf(a) || (a.id < b.id ? -1 : 1));
}

function askOfNeed(need: Entry<"needs">): string {
  const name = entryName(need);
  const { currentContractEndsOn: endsOn, timing, estimatedAmount } = need;
  if (endsOn !== undefined) return t(words.renewal)(name, day(endsOn));
  if (timing === undefined) return t(words.when)(name);
  return t(estimatedAmount === undefined ? words.amount : words.decides)(name);
}

function askOfOffer(offer: Entry<"offers">): string {
  const isPriced = offer.priceMin !== undefined || offer.priceMax !== undefined;
  return t(isPriced ? words.soon : words.price)(entryName(offer));
}
