import type { Doer, Milestone, Outcome, PromiseKind } from "#domain/follow-up.ts";
import type { DueState } from "#domain/follow-up-due.ts";
import type { PromiseDay } from "#domain/promise-days.ts";
import type { Bilingual } from "./language.ts";

export const promiseKindWords = {
  quote: { fr: "offre de prix", en: "quote" },
  document: { fr: "document", en: "document" },
  trial: { fr: "essai", en: "trial" },
  visit: { fr: "visite", en: "visit" },
  "tender-invitation": { fr: "invitation à soumissionner", en: "tender invitation" },
  introduction: { fr: "présentation à quelqu’un", en: "introduction" },
  other: { fr: "autre chose", en: "something else" },
} satisfies Record<PromiseKind, Bilingual<string>>;

export const doerWords = {
  team: { fr: "nous", en: "us" },
  enterprise: { fr: "l’entreprise", en: "the enterprise" },
  buyer: { fr: "l’acheteur", en: "the buyer" },
} satisfies Record<Doer, Bilingual<string>>;

export const milestoneWords = {
  "day-7": { fr: "7\u00A0jours", en: "7\u00A0days" },
  "day-30": { fr: "30\u00A0jours", en: "30\u00A0days" },
  "day-90": { fr: "90\u00A0jours", en: "90\u00A0days" },
  "day-180": { fr: "180\u00A0jours", en: "180\u00A0days" },
} satisfies Record<Milestone, Bilingual<string>>;

export const outcomeWords = {
  "no-news": { fr: "pas de nouvelle", en: "no news" },
  exchange: { fr: "échange", en: "in touch" },
  offer: { fr: "offre", en: "offer" },
  contract: { fr: "contrat", en: "contract" },
  closed: { fr: "clos", en: "closed" },
} satisfies Record<Outcome, Bilingual<string>>;

export const dueStateWords = {
  late: { fr: "en retard", en: "late" },
  today: { fr: "aujourd’hui", en: "today" },
  soon: { fr: "d’ici 7\u00A0jours", en: "within 7\u00A0days" },
  later: { fr: "plus tard", en: "later" },
  undated: { fr: "sans date", en: "no date" },
  done: { fr: "faites", en: "done" },
} satisfies Record<DueState, Bilingual<string>>;

export const promiseDayWords = {
  tomorrow: { fr: "demain", en: "tomorrow" },
  friday: { fr: "vendredi", en: "Friday" },
  week: { fr: "7\u00A0jours", en: "7\u00A0days" },
} satisfies Record<PromiseDay["code"], Bilingual<string>>;
