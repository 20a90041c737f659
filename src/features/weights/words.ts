import type { Term } from "#domain/matching/weights.ts";
import { type Bilingual } from "#i18n/language.ts";
import { plural } from "#i18n/plural.ts";

export const words = {
  title: { fr: "Ce qui compte le plus", en: "What counts most" },
  back: { fr: "Horaire", en: "Schedule" },
  lead: {
    fr: "Glissez vers la droite ce qui doit compter davantage. L’horaire d’avant reste tant que vous n’en proposez pas un autre.",
    en: "Slide to the right what should count more. The schedule of before stays until you propose another.",
  },
  ofHundred: {
    fr: (points: string) => `${points} points sur 100`,
    en: (points: string) => `${points} points of 100`,
  },
  nothing: {
    fr: "Rien ne compte\u00A0: toutes les paires se vaudraient.",
    en: "Nothing counts: all pairs would be worth the same.",
  },
  usual: { fr: "Remettre comme au départ", en: "Put back as at first" },
  save: { fr: "Garder ces choix", en: "Keep these choices" },
  saved: {
    fr: "Choix gardés. Le prochain horaire proposé les suivra.",
    en: "Choices kept. The next schedule proposed will follow them.",
  },
  same: { fr: "Rien n’est changé.", en: "Nothing is changed." },
  preview: { fr: "Ce que cela change", en: "What it changes" },
  rising: {
    fr: (count: number) =>
      plural(count, `${count}\u00A0paire vaut plus`, `${count}\u00A0paires valent plus`),
    en: (count: number) =>
      plural(count, `${count}\u00A0pair is worth more`, `${count}\u00A0pairs are worth more`),
  },
  falling: {
    fr: (count: number) => plural(count, `${count}\u00A0vaut moins`, `${count}\u00A0valent moins`),
    en: (count: number) =>
      plural(count, `${count}\u00A0is worth less`, `${count}\u00A0are worth less`),
  },
  unchanged: {
    fr: (count: number) =>
      plural(count, `${count}\u00A0ne change pas`, `${count}\u00A0ne changent pas`),
    en: (count: number) =>
      plural(count, `${count}\u00A0does not change`, `${count}\u00A0do not change`),
  },
  noPair: {
    fr: "Personne n’est encore inscrit des deux côtés, ou rien ne rapproche encore les inscrits.",
    en: "Nobody is enrolled on both sides yet, or nothing brings those enrolled together yet.",
  },
  best: {
    fr: (count: number) => plural(count, "La meilleure paire", `Les ${count} meilleures paires`),
    en: (count: number) => plural(count, "The best pair", `The ${count} best pairs`),
  },
  leaving: { fr: "N’y sont plus", en: "Not among them any more" },
  place: {
    fr: (place: number) => `${place}${place === 1 ? "re" : "e"} place`,
    en: (place: number) => `place ${place}`,
  },
  samePlace: { fr: "même place", en: "same place" },
  placeBefore: {
    fr: (place: number) => `avant\u00A0: ${place}${place === 1 ? "re" : "e"} place`,
    en: (place: number) => `before: place ${place}`,
  },
  points: {
    fr: (points: number) => plural(points, `${points}\u00A0point`, `${points}\u00A0points`),
    en: (points: number) => plural(points, `${points}\u00A0point`, `${points}\u00A0points`),
  },
  pointsBefore: {
    fr: (now: number, before: number) => `${before} → ${now}\u00A0points`,
    en: (now: number, before: number) => `${before} → ${now}\u00A0points`,
  },
};

export const termWords = {
  "need-offer": {
    fr: "Ce que l’entreprise vend répond au besoin",
    en: "What the enterprise sells answers the need",
  },
  wishes: { fr: "Ils souhaitent se rencontrer", en: "They wish to meet" },
  territory: {
    fr: "L’entreprise dessert ce territoire",
    en: "The enterprise serves the territory",
  },
  capacity: { fr: "Le montant est à sa portée", en: "The amount is within its reach" },
  deadline: { fr: "L’achat est pour bientôt", en: "The purchase is soon" },
  "never-met": { fr: "Ils ne se sont jamais rencontrés", en: "They have never met" },
} satisfies Readonly<Record<Term, Bilingual<string>>>;
