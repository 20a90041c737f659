import type { BuyerType } from "#domain/buyer.ts";
import type { Bilingual } from "./language.ts";

export const buyerTypeWords = {
  municipality: { fr: "municipalité", en: "municipality" },
  mrc: { fr: "MRC", en: "MRC" },
  "intermunicipal-board": { fr: "régie intermunicipale", en: "intermunicipal board" },
  "housing-office": { fr: "office d’habitation", en: "housing office" },
  transit: { fr: "transport collectif", en: "public transit" },
  "school-service-centre": { fr: "centre de services scolaire", en: "school service centre" },
  cegep: { fr: "cégep", en: "CEGEP" },
  university: { fr: "université", en: "university" },
  "health-centre": { fr: "santé et services sociaux", en: "health and social services" },
  ministry: { fr: "ministère", en: "ministry" },
  "government-body": { fr: "organisme gouvernemental", en: "government body" },
  "state-company": { fr: "société d’État", en: "state company" },
  federal: { fr: "organisme fédéral", en: "federal body" },
  "committed-private": { fr: "entreprise privée engagée", en: "committed private company" },
} satisfies Record<BuyerType, Bilingual<string>>;
