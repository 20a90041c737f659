import type { RequestKind } from "#domain/access-request.ts";
import type { IncidentKind, SeriousRisk } from "#domain/incident.ts";
import type { Bilingual } from "./language.ts";

export const incidentKindWords = {
  "lost-device": { fr: "appareil perdu ou volé", en: "device lost or stolen" },
  "wrong-reader": { fr: "envoyé à la mauvaise personne", en: "sent to the wrong person" },
  "mass-erasure": { fr: "effacements contestés", en: "erasures contested" },
  other: { fr: "autre", en: "other" },
} satisfies Record<IncidentKind, Bilingual<string>>;

export const seriousRiskWords = {
  yes: { fr: "oui", en: "yes" },
  no: { fr: "non", en: "no" },
  unsure: { fr: "à évaluer", en: "to be assessed" },
} satisfies Record<SeriousRisk, Bilingual<string>>;

export const requestKindWords = {
  access: { fr: "voir ses renseignements", en: "see their information" },
  correction: { fr: "les corriger", en: "correct it" },
  erasure: { fr: "les effacer", en: "erase it" },
} satisfies Record<RequestKind, Bilingual<string>>;
