import { plural } from "#i18n/plural.ts";

export const words = {
  title: { fr: "Bilan", en: "Report" },
  back: { fr: "Journée", en: "Day" },
  gone: { fr: "Cette journée n’est pas ici", en: "This day is not here" },
  goneWhy: {
    fr: "Elle n’a pas encore été reçue, ou elle a été effacée.",
    en: "It was not received yet, or it was erased.",
  },
  none: { fr: "Rien à compter encore", en: "Nothing to count yet" },
  noneWhy: {
    fr: "Le bilan se remplit avec les rencontres tenues et leurs évaluations.",
    en: "The report fills up with the meetings held and their ratings.",
  },
  held: {
    fr: (count: number) => plural(count, "rencontre tenue", "rencontres tenues"),
    en: (count: number) => plural(count, "meeting held", "meetings held"),
  },
  mutual: {
    fr: "intérêt des deux côtés, sur celles que les deux ont évaluées",
    en: "interest on both sides, of those that both rated",
  },
  promises: {
    fr: "promesses tenues, sur celles de la journée",
    en: "promises kept, of those of the day",
  },
  inSight: {
    fr: (count: number) =>
      plural(count, "en vue, selon 1 rencontre", `en vue, selon ${count} rencontres`),
    en: (count: number) =>
      plural(count, "in sight, by 1 meeting", `in sight, by ${count} meetings`),
  },
  of: {
    fr: (n: number, all: number) => `${n} / ${all}`,
    en: (n: number, all: number) => `${n} / ${all}`,
  },
  became: { fr: "Ce que sont devenues les rencontres", en: "What became of the meetings" },
  missed: {
    fr: (count: number) =>
      `Non répondu n’est pas zéro\u00A0: ${plural(count, "1 rencontre tenue n’a pas", `${count} rencontres tenues n’ont pas`)} l’évaluation des deux côtés.`,
    en: (count: number) =>
      `Not answered is not zero: ${plural(count, "1 meeting held has not", `${count} meetings held have not`)} the rating of both sides.`,
  },
  inTime: {
    fr: (n: number, all: number) => `Promesses tenues à temps\u00A0: ${n} sur ${all} tenues.`,
    en: (n: number, all: number) => `Promises kept in time: ${n} of ${all} kept.`,
  },
  byEnterprise: { fr: "Par entreprise", en: "By enterprise" },
  byBuyer: { fr: "Par acheteur", en: "By buyer" },
  enterprise: { fr: "Entreprise", en: "Enterprise" },
  buyer: { fr: "Acheteur", en: "Buyer" },
  heldShort: { fr: "Tenues", en: "Held" },
  missedShort: { fr: "Manquées", en: "Missed" },
  mutualShort: { fr: "Intérêt mutuel", en: "Mutual interest" },
  needs: { fr: "Besoins découverts", en: "Needs found" },
  print: { fr: "Imprimer", en: "Print" },
  csv: { fr: "Chiffrier (CSV)", en: "Spreadsheet (CSV)" },
  round: { fr: "Ronde", en: "Round" },
  table: { fr: "Table", en: "Table" },
  state: { fr: "État", en: "State" },
  enterpriseInterest: { fr: "Intérêt de l’entreprise", en: "Interest of the enterprise" },
  buyerInterest: { fr: "Intérêt de l’acheteur", en: "Interest of the buyer" },
  next: { fr: "Promis", en: "Promised" },
  amount: { fr: "Montant possible, en dollars", en: "Possible amount, in dollars" },
};
