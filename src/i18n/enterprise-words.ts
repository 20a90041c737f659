import type {
  ComplianceKind,
  EnterpriseTrait,
  LegalForm,
  PrincipleAnswer,
} from "#domain/enterprise.ts";
import type { Bilingual } from "./language.ts";

export const legalFormWords = {
  npo: { fr: "OBNL", en: "non-profit" },
  "solidarity-coop": { fr: "coopérative de solidarité", en: "solidarity co-operative" },
  "worker-coop": { fr: "coopérative de travail", en: "worker co-operative" },
  "producer-coop": { fr: "coopérative de producteurs", en: "producer co-operative" },
  "consumer-coop": { fr: "coopérative de consommateurs", en: "consumer co-operative" },
  "worker-shareholder-coop": {
    fr: "coopérative de travailleurs actionnaire",
    en: "worker-shareholder co-operative",
  },
  mutual: { fr: "mutuelle", en: "mutual" },
} satisfies Record<LegalForm, Bilingual<string>>;

export const enterpriseTraitWords = {
  "adapted-enterprise": { fr: "entreprise adaptée", en: "adapted enterprise" },
  "integration-enterprise": { fr: "entreprise d’insertion", en: "integration enterprise" },
  "home-care": { fr: "aide à domicile", en: "home care" },
  "childcare-centre": { fr: "centre de la petite enfance", en: "childcare centre" },
  "reuse-centre": { fr: "ressourcerie", en: "reuse centre" },
  "community-media": { fr: "média communautaire", en: "community media" },
  "cultural-organisation": { fr: "organisme culturel", en: "cultural organization" },
  other: { fr: "autre particularité", en: "other trait" },
} satisfies Record<EnterpriseTrait, Bilingual<string>>;

export const principleAnswerWords = {
  yes: { fr: "oui", en: "yes" },
  no: { fr: "non", en: "no" },
  "to-check": { fr: "à vérifier", en: "to be checked" },
} satisfies Record<PrincipleAnswer, Bilingual<string>>;

export const complianceKindWords = {
  "revenu-quebec": { fr: "attestation de Revenu Québec", en: "Revenu Québec certificate" },
  "amp-authorisation": { fr: "autorisation de l’AMP", en: "AMP authorization" },
  "rbq-licence": { fr: "licence de la RBQ", en: "RBQ licence" },
  "liability-insurance": { fr: "assurance responsabilité civile", en: "liability insurance" },
  cnesst: { fr: "attestation de la CNESST", en: "CNESST certificate" },
  "mapaq-permit": { fr: "permis du MAPAQ", en: "MAPAQ permit" },
  bond: { fr: "cautionnement", en: "bond" },
} satisfies Record<ComplianceKind, Bilingual<string>>;
