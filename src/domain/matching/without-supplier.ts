import { closestNeed } from "./need-offer.ts";
import type { Purchaser, Seller } from "./match.ts";

/** Of these needs, those that no available offer answers, even in part. */
export function withoutSupplier<N extends Purchaser["needs"][number]>(
  needs: readonly N[],
  offers: Seller["offers"],
): readonly N[] {
  const all: Seller = { id: "", fields: {}, offers };
  return needs.filter(
    (need) => closestNeed(all, { id: "", fields: {}, needs: [need] }).share === 0,
  );
}
