import { plural } from "#i18n/plural.ts";

export const words = {
  enterprise: { fr: "Entreprises", en: "Enterprises" },
  buyer: { fr: "Acheteurs", en: "Buyers" },
  none: {
    enterprise: { fr: "Aucune entreprise inscrite.", en: "No enterprise enrolled." },
    buyer: { fr: "Aucun acheteur inscrit.", en: "No buyer enrolled." },
  },
  enrol: {
    enterprise: { fr: "Inscrire des entreprises", en: "Enrol enterprises" },
    buyer: { fr: "Inscrire des acheteurs", en: "Enrol buyers" },
  },
  who: {
    enterprise: { fr: "Qui inscrire?", en: "Whom to enrol?" },
    buyer: { fr: "Qui inscrire?", en: "Whom to enrol?" },
  },
  enrolled: {
    enterprise: {
      fr: (count: number) =>
        plural(count, "1 entreprise inscrite.", `${count} entreprises inscrites.`),
      en: (count: number) =>
        plural(count, "1 enterprise enrolled.", `${count} enterprises enrolled.`),
    },
    buyer: {
      fr: (count: number) => plural(count, "1 acheteur inscrit.", `${count} acheteurs inscrits.`),
      en: (count: number) => plural(count, "1 buyer enrolled.", `${count} buyers enrolled.`),
    },
  },
  state: {
    invited: { fr: "sur invitation", en: "invited" },
    present: { fr: "sur place", en: "here" },
    absent: { fr: "absence", en: "absent" },
    "walk-in": { fr: "sans inscription", en: "walk-in" },
  },
  wishes: {
    fr: (count: number) => plural(count, "1\u00A0souhait", `${count}\u00A0souhaits`),
    en: (count: number) => plural(count, "1\u00A0wish", `${count}\u00A0wishes`),
  },
  noWish: { fr: "aucun souhait", en: "no wish" },
  arrives: {
    fr: (at: string) => `arrive à ${at}`,
    en: (at: string) => `arrives at ${at}`,
  },
  leaves: {
    fr: (at: string) => `repart à ${at}`,
    en: (at: string) => `leaves at ${at}`,
  },
  atMost: {
    fr: (count: number) =>
      plural(count, "1\u00A0rencontre au plus", `${count}\u00A0rencontres au plus`),
    en: (count: number) =>
      plural(count, "1\u00A0meeting at most", `${count}\u00A0meetings at most`),
  },
  table: {
    fr: (table: number) => `table ${table}`,
    en: (table: number) => `table ${table}`,
  },
  hours: {
    fr: (from: string, to: string) => `de ${from} à ${to}`,
    en: (from: string, to: string) => `from ${from} to ${to}`,
  },
  late: {
    fr: (minutes: number) =>
      plural(minutes, "1\u00A0minute de retard", `${minutes}\u00A0minutes de retard`),
    en: (minutes: number) => plural(minutes, "1\u00A0minute late", `${minutes}\u00A0minutes late`),
  },
  rounds: {
    fr: (count: number, minutes: number) =>
      `${plural(count, "1\u00A0ronde", `${count}\u00A0rondes`)} de ${plural(minutes, "1\u00A0minute", `${minutes}\u00A0minutes`)}`,
    en: (count: number, minutes: number) =>
      `${plural(count, "1\u00A0round", `${count}\u00A0rounds`)} of ${plural(minutes, "1\u00A0minute", `${minutes}\u00A0minutes`)}`,
  },
  pause: {
    fr: (from: string, to: string) => `pause de ${from} à ${to}`,
    en: (from: string, to: string) => `break from ${from} to ${to}`,
  },
  tables: {
    fr: (count: number) => plural(count, "1\u00A0table", `${count}\u00A0tables`),
    en: (count: number) => plural(count, "1\u00A0table", `${count}\u00A0tables`),
  },
  minimum: {
    fr: (count: number) =>
      `au moins ${plural(count, "1\u00A0rencontre", `${count}\u00A0rencontres`)} par entreprise`,
    en: (count: number) =>
      `at least ${plural(count, "1\u00A0meeting", `${count}\u00A0meetings`)} an enterprise`,
  },
};
