import type { Audience, FieldAudience } from "#domain/audience.ts";
import type { Bilingual } from "./language.ts";

export const audienceWords = {
  team: { fr: "équipe", en: "team" },
  enterprise: { fr: "entreprise", en: "enterprise" },
  buyer: { fr: "acheteur", en: "buyer" },
  public: { fr: "tout le monde", en: "everyone" },
  funder: { fr: "bailleur de fonds", en: "funder" },
} satisfies Record<Audience, Bilingual<string>>;

export const fieldAudienceWords = {
  team: { fr: "l’équipe seulement", en: "the team only" },
  "own-enterprise": { fr: "l’équipe et cette entreprise", en: "the team and this enterprise" },
  own: { fr: "l’équipe et celui que cela concerne", en: "the team and whom it is about" },
  day: {
    fr: "l’équipe et qui participe à la journée",
    en: "the team and who takes part in the day",
  },
  "enterprise-if-shared": {
    fr: "l’équipe; les entreprises si la personne y consent",
    en: "the team; enterprises if the person agrees",
  },
  "enterprise-unless-confidential": {
    fr: "l’équipe; les entreprises sauf si c’est confidentiel",
    en: "the team; enterprises unless confidential",
  },
  enterprise: { fr: "l’équipe et les entreprises", en: "the team and enterprises" },
  public: { fr: "tout le monde", en: "everyone" },
} satisfies Record<FieldAudience, Bilingual<string>>;
