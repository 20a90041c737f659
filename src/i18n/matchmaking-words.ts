import type { EnrolmentState } from "#domain/enrolment.ts";
import type { MeetingOrigin, MeetingState } from "#domain/meeting.ts";
import type { Interest, NextStep, Rater } from "#domain/rating.ts";
import type { Side, VetoSide } from "#domain/wish.ts";
import type { Bilingual } from "./language.ts";

export const enrolmentStateWords = {
  invited: { fr: "invité", en: "invited" },
  enrolled: { fr: "inscrit", en: "enrolled" },
  present: { fr: "arrivé", en: "arrived" },
  absent: { fr: "absent", en: "absent" },
  "walk-in": { fr: "venu sans inscription", en: "walk-in" },
} satisfies Record<EnrolmentState, Bilingual<string>>;

export const sideWords = {
  enterprise: { fr: "l’entreprise", en: "the enterprise" },
  buyer: { fr: "l’acheteur", en: "the buyer" },
} satisfies Record<Side, Bilingual<string>>;

export const vetoSideWords = {
  ...sideWords,
  team: { fr: "l’équipe", en: "the team" },
} satisfies Record<VetoSide, Bilingual<string>>;

export const meetingStateWords = {
  planned: { fr: "prévue", en: "planned" },
  held: { fr: "tenue", en: "held" },
  "enterprise-absent": { fr: "entreprise absente", en: "enterprise absent" },
  "buyer-absent": { fr: "acheteur absent", en: "buyer absent" },
  cancelled: { fr: "annulée", en: "cancelled" },
} satisfies Record<MeetingState, Bilingual<string>>;

export const meetingOriginWords = {
  plan: { fr: "par l’horaire", en: "by the schedule" },
  hand: { fr: "à la main", en: "by hand" },
  "walk-in": { fr: "sur place", en: "on the spot" },
} satisfies Record<MeetingOrigin, Bilingual<string>>;

export const raterWords = {
  ...sideWords,
  team: { fr: "l’équipe", en: "the team" },
} satisfies Record<Rater, Bilingual<string>>;

export const interestWords = {
  none: { fr: "aucun", en: "none" },
  little: { fr: "un peu", en: "a little" },
  good: { fr: "bon", en: "good" },
  strong: { fr: "fort", en: "strong" },
} satisfies Record<Interest, Bilingual<string>>;

export const nextStepWords = {
  none: { fr: "rien", en: "nothing" },
  document: { fr: "document", en: "document" },
  quote: { fr: "offre de prix", en: "quote" },
  visit: { fr: "visite", en: "visit" },
  trial: { fr: "essai", en: "trial" },
  "tender-invitation": { fr: "invitation à soumissionner", en: "tender invitation" },
  introduction: { fr: "présentation à quelqu’un", en: "introduction" },
} satisfies Record<NextStep, Bilingual<string>>;
