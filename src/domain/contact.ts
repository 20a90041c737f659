import type { Fields } from "./field.ts";

export const contactRoles = [
  "decision-maker",
  "procurement",
  "user",
  "elected",
  "general-manager",
  "sustainable-development",
  "communications",
] as const;
export type ContactRole = (typeof contactRoles)[number];

export const contactSources = ["person", "official-site", "seao", "event", "third-party"] as const;
export type ContactSource = (typeof contactSources)[number];

/** Why we may keep it (LPRPSP, art. 1 and 12; Access Act, art. 57). */
export const legalBases = ["professional-function", "public-information", "consent"] as const;
export type LegalBasis = (typeof legalBases)[number];

/** Consent to commercial e-mail (LCAP). */
export const commercialConsents = ["express", "implied", "none", "withdrawn"] as const;
export type CommercialConsent = (typeof commercialConsents)[number];

/** A person met for work, at a buyer or at an enterprise. */
export const contactFields = {
  buyer: { kind: "link", to: "buyers", audience: "enterprise-if-shared", personal: true },
  enterprise: { kind: "link", to: "enterprises", audience: "enterprise-if-shared", personal: true },
  firstName: { kind: "name", audience: "enterprise-if-shared", personal: true },
  lastName: { kind: "name", audience: "enterprise-if-shared", personal: true },
  function: { kind: "name", audience: "enterprise-if-shared", personal: true },
  role: { kind: "choice", options: contactRoles, audience: "team", personal: true },
  workEmail: { kind: "email", audience: "enterprise-if-shared", personal: true },
  workPhone: { kind: "phone", audience: "enterprise-if-shared", personal: true },
  /** Digits of the « poste », when the number alone is in `workPhone`. */
  extension: { kind: "name", max: 10, audience: "enterprise-if-shared", personal: true },
  personalCell: { kind: "phone", audience: "team", personal: true },
  personalCellConsentOn: { kind: "day", audience: "team", personal: true },
  /** How the consent can be shown: « dit au téléphone », « courriel du 3 mai ». */
  personalCellProof: { kind: "name", audience: "team", personal: true },
  source: { kind: "choice", options: contactSources, audience: "team", personal: true },
  sourceOn: { kind: "day", audience: "team", personal: true },
  legalBasis: { kind: "choice", options: legalBases, audience: "team", personal: true },
  sharedWithEnterprises: { kind: "flag", audience: "team", personal: true },
  sharedWithEnterprisesOn: { kind: "day", audience: "team", personal: true },
  commercialConsent: {
    kind: "choice",
    options: commercialConsents,
    audience: "team",
    personal: true,
  },
  commercialConsentExpiresOn: { kind: "day", audience: "team", personal: true },
  /** As for enterprises; here they tell of a person. */
  tags: { kind: "set", suggested: true, audience: "team", personal: true },
  /** Of the card: SHA-256 of attachments. */
  photos: { kind: "set", shape: "sha256", audience: "team", personal: true },
  keepUntil: { kind: "day", audience: "team", personal: true },
  verifiedOn: { kind: "day", audience: "team", personal: true },
} as const satisfies Fields;
