import { families } from "./family.ts";
import type { Fields } from "./field.ts";
import { mrcCodes } from "./mrc.ts";

export const legalForms = [
  "npo",
  "solidarity-coop",
  "worker-coop",
  "producer-coop",
  "consumer-coop",
  "worker-shareholder-coop",
  "mutual",
] as const;
export type LegalForm = (typeof legalForms)[number];

export const enterpriseTraits = [
  "adapted-enterprise",
  "integration-enterprise",
  "home-care",
  "childcare-centre",
  "reuse-centre",
  "community-media",
  "cultural-organisation",
  "other",
] as const;
export type EnterpriseTrait = (typeof enterpriseTraits)[number];

/** Whether one of the six principles of the Loi sur l’économie sociale (E-1.1.1, art. 3) holds. */
export const principleAnswers = ["yes", "no", "to-check"] as const;
export type PrincipleAnswer = (typeof principleAnswers)[number];

export const complianceKinds = [
  "revenu-quebec",
  "amp-authorisation",
  "rbq-licence",
  "liability-insurance",
  "cnesst",
  "mapaq-permit",
  "bond",
] as const;
export type ComplianceKind = (typeof complianceKinds)[number];

const principle = {
  kind: "choice",
  options: principleAnswers,
  audience: "public",
  personal: false,
} as const;

export const enterpriseFields = {
  /** The name it goes by. */
  name: { kind: "name", audience: "public", personal: false, required: true },
  legalName: { kind: "name", audience: "public", personal: false },
  neq: { kind: "neq", audience: "public", personal: false },
  legalForm: { kind: "choice", options: legalForms, audience: "public", personal: false },
  traits: { kind: "set", options: enterpriseTraits, audience: "public", personal: false },
  sectors: { kind: "set", options: families, audience: "public", personal: false },
  purposes: { kind: "set", audience: "public", personal: false },
  mission: { kind: "text", max: 280, audience: "public", personal: false },
  municipality: { kind: "municipality", audience: "public", personal: false },
  address: { kind: "name", audience: "public", personal: false },
  postalCode: { kind: "postalCode", audience: "public", personal: false },
  phone: { kind: "phone", audience: "public", personal: false },
  email: { kind: "email", audience: "public", personal: false },
  website: { kind: "url", audience: "public", personal: false },
  /** Kilometres. */
  radiusKm: { kind: "count", audience: "public", personal: false },
  servedMrcs: { kind: "set", options: mrcCodes, audience: "public", personal: false },
  /** Usual lead time, in working days. */
  leadDays: { kind: "count", audience: "public", personal: false },
  /** Largest contract it can take, for a year. */
  maxContract: { kind: "cents", audience: "own-enterprise", personal: false },
  crews: { kind: "count", audience: "public", personal: false },
  compliance: {
    kind: "items",
    audience: "public",
    personal: false,
    parts: {
      kind: { kind: "choice", options: complianceKinds, audience: "public", personal: false },
      number: { kind: "name", audience: "own-enterprise", personal: false },
      expiresOn: { kind: "day", audience: "public", personal: false },
    },
  },
  principleNeeds: principle,
  principleAutonomy: principle,
  principleDemocracy: principle,
  principleViability: principle,
  principleSurplus: principle,
  principleDevolution: principle,
  /** Words of the team's own by which it sorts its sheets (« étiquettes »). */
  tags: { kind: "set", suggested: true, audience: "team", personal: false },
  /** Somebody read the whole sheet with the enterprise that day. */
  verifiedOn: { kind: "day", audience: "public", personal: false },
} as const satisfies Fields;
