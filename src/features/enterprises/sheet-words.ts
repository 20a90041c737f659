import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const sheetWords = {
  verified: {
    fr: (when: string) => `fiche vérifiée le ${when}`,
    en: (when: string) => `record verified on ${when}`,
  },
  offers: { fr: "Offre", en: "Offer" },
  addOffer: { fr: "Ajouter une offre", en: "Add an offer" },
  add: { fr: "Ajouter", en: "Add" },
  noOffer: { fr: "Aucune offre décrite pour l’instant.", en: "No offer described yet." },
  offerRemoved: { fr: "Offre mise à la corbeille.", en: "Offer moved to the bin." },
  unavailable: { fr: "pas disponible", en: "not available" },
  priceOnRequest: { fr: "prix sur demande", en: "price on request" },
  from: { fr: (price: string) => `à partir de ${price}`, en: (price: string) => `from ${price}` },
  upTo: { fr: (price: string) => `jusqu’à ${price}`, en: (price: string) => `up to ${price}` },
  between: {
    fr: (least: string, most: string) => `${least} à ${most}`,
    en: (least: string, most: string) => `${least} to ${most}`,
  },
  capacity: { fr: "Capacité", en: "Capacity" },
  expired: {
    fr: (document: string, when: string) => `${document}\u00A0: expiré depuis le ${when}`,
    en: (document: string, when: string) => `${document}: expired on ${when}`,
  },
  expiresSoon: {
    fr: (document: string, when: string) => `${document}\u00A0: expire le ${when}`,
    en: (document: string, when: string) => `${document}: expires on ${when}`,
  },
  terms: {
    maxContract: { fr: "Contrat maximum", en: "Largest contract" },
    leadDays: { fr: "Délai habituel", en: "Usual lead" },
    crews: { fr: "Équipes", en: "Crews" },
    servedMrcs: { fr: "Dessert", en: "Serves" },
    radiusKm: { fr: "Rayon", en: "Radius" },
    compliance: { fr: "En règle", en: "Compliance" },
  },
  aYear: {
    fr: (amount: string) => `${amount} par an`,
    en: (amount: string) => `${amount} a year`,
  },
  workingDays: {
    fr: (days: number) => `${count(days)}\u00A0${plural(days, "jour ouvrable", "jours ouvrables")}`,
    en: (days: number) => `${count(days)}\u00A0${plural(days, "working day", "working days")}`,
  },
  kilometres: {
    fr: (km: number) => `${count(km)}\u00A0km`,
    en: (km: number) => `${count(km)}\u00A0km`,
  },
};
