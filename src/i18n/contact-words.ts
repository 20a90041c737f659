import type { CommercialConsent, ContactRole, ContactSource, LegalBasis } from "#domain/contact.ts";
import type { Bilingual } from "./language.ts";

export const contactRoleWords = {
  "decision-maker": { fr: "décision", en: "decision-maker" },
  procurement: { fr: "approvisionnement", en: "procurement" },
  user: { fr: "usage du produit ou du service", en: "user of the product or service" },
  elected: { fr: "personne élue", en: "elected official" },
  "general-manager": { fr: "direction générale", en: "general management" },
  "sustainable-development": { fr: "développement durable", en: "sustainable development" },
  communications: { fr: "communications", en: "communications" },
} satisfies Record<ContactRole, Bilingual<string>>;

export const contactSourceWords = {
  person: { fr: "remis par la personne", en: "given by the person" },
  "official-site": { fr: "site officiel", en: "official website" },
  seao: { fr: "SEAO", en: "SEAO" },
  event: { fr: "événement", en: "event" },
  "third-party": { fr: "une autre personne", en: "someone else" },
} satisfies Record<ContactSource, Bilingual<string>>;

export const legalBasisWords = {
  "professional-function": { fr: "fonction professionnelle", en: "professional function" },
  "public-information": { fr: "renseignement public", en: "public information" },
  consent: { fr: "consentement", en: "consent" },
} satisfies Record<LegalBasis, Bilingual<string>>;

export const commercialConsentWords = {
  express: { fr: "exprès", en: "express" },
  implied: { fr: "tacite", en: "implied" },
  none: { fr: "aucun", en: "none" },
  withdrawn: { fr: "retiré", en: "withdrawn" },
} satisfies Record<CommercialConsent, Bilingual<string>>;
