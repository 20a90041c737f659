import type { OfferNature } from "#domain/offer.ts";
import type { Bilingual } from "./language.ts";

export const offerNatureWords = {
  good: { fr: "bien", en: "goods" },
  service: { fr: "service", en: "service" },
  rental: { fr: "location", en: "rental" },
  works: { fr: "travaux", en: "works" },
} satisfies Record<OfferNature, Bilingual<string>>;
