import type { NeedTiming, PurchaseMode } from "#domain/need.ts";
import type { Bilingual } from "./language.ts";

export const needTimingWords = {
  immediate: { fr: "dès maintenant", en: "now" },
  "3-months": { fr: "d’ici 3\u00A0mois", en: "within 3\u00A0months" },
  "6-months": { fr: "d’ici 6\u00A0mois", en: "within 6\u00A0months" },
  "12-months": { fr: "d’ici 12\u00A0mois", en: "within 12\u00A0months" },
  recurring: { fr: "chaque année", en: "every year" },
} satisfies Record<NeedTiming, Bilingual<string>>;

export const purchaseModeWords = {
  "direct-award": { fr: "gré à gré", en: "direct award" },
  invitation: { fr: "appel d’offres sur invitation", en: "tender by invitation" },
  "public-tender": { fr: "appel d’offres public", en: "public tender" },
  subcontract: { fr: "sous-traitance", en: "subcontract" },
  "purchase-card": { fr: "achat direct par carte", en: "purchase by card" },
} satisfies Record<PurchaseMode, Bilingual<string>>;
