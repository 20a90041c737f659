import { families } from "./family.ts";
import type { Fields } from "./field.ts";

export const offerNatures = ["good", "service", "rental", "works"] as const;
export type OfferNature = (typeof offerNatures)[number];

export const offerFields = {
  enterprise: {
    kind: "link",
    to: "enterprises",
    audience: "public",
    personal: false,
    required: true,
  },
  title: { kind: "name", audience: "public", personal: false, required: true },
  nature: { kind: "choice", options: offerNatures, audience: "public", personal: false },
  family: { kind: "choice", options: families, audience: "public", personal: false },
  seaoCodes: { kind: "set", shape: "seao", audience: "public", personal: false },
  unspsc: { kind: "set", shape: "unspsc", audience: "public", personal: false },
  priceMin: { kind: "cents", audience: "public", personal: false },
  priceMax: { kind: "cents", audience: "public", personal: false },
  /** « par personne », « l’heure »: as the enterprise says it. */
  priceUnit: { kind: "name", audience: "public", personal: false },
  yearlyCapacity: { kind: "name", audience: "public", personal: false },
  /** Public bodies that already bought it and may be named. */
  publicClients: { kind: "set", audience: "public", personal: false },
  socialValue: { kind: "text", max: 200, audience: "public", personal: false },
  keywords: { kind: "set", audience: "public", personal: false },
  available: { kind: "flag", audience: "public", personal: false },
} as const satisfies Fields;
