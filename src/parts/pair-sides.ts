import type { Purchaser, Seller } from "#domain/matching/match.ts";
import type { Directory } from "#workspace/directory.ts";

/** An enterprise as it is matched: its sheet and what it offers. */
export function sellerOf(directory: Directory, id: string): Seller {
  const fields = directory.find("enterprises", id) ?? {};
  const offers = directory
    .linked("offers", "enterprise", id)
    .map((offer) => ({ id: offer.id, fields: offer }));
  return { id, fields, offers };
}

/** A buyer as it is matched: its sheet and what it needs. */
export function purchaserOf(directory: Directory, id: string): Purchaser {
  const fields = directory.find("buyers", id) ?? {};
  const needs = directory
    .linked("needs", "buyer", id)
    .map((need) => ({ id: need.id, fields: need }));
  return { id, fields, needs };
}
