import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const words = {
  title: { fr: "Bilan", en: "Report" },
  none: { fr: "Rien à compter encore", en: "Nothing to count yet" },
  noneWhy: {
    fr: "Le bilan se remplit avec les rencontres tenues et leurs évaluations.",
    en: "The report fills up with the meetings held and their ratings.",
  },
  held: {
    fr: (number: number, all: number) =>
      `${plural(number, "rencontre tenue", "rencontres tenues")} sur ${count(all)}`,
    en: (number: number, all: number) =>
      `${plural(number, "meeting held", "meetings held")} of ${count(all)}`,
  },
  mutual: {
    fr: "intérêt des deux côtés, là où les deux ont répondu",
    en: "interest on both sides, where both answered",
  },
  promises: { fr: "promesses tenues à temps", en: "promises kept in time" },
  days: {
    fr: (number: number) => `${count(number)}\u00A0${plural(number, "jour", "jours")}`,
    en: (number: number) => `${count(number)}\u00A0${plural(number, "day", "days")}`,
  },
  toOffer: {
    fr: (middle: number, offers: number) =>
      plural(
        offers,
        "jusqu’à la seule offre",
        `jusqu’à la première offre; la moitié des ${count(offers)} en ${count(middle)}\u00A0${plural(middle, "jour", "jours")} ou moins`,
      ),
    en: (middle: number, offers: number) =>
      plural(
        offers,
        "to the only offer",
        `to the first offer; half of the ${count(offers)} within ${count(middle)}\u00A0${plural(middle, "day", "days")}`,
      ),
  },
  noOffer: { fr: "aucune offre encore", en: "no offer yet" },
  inSight: {
    fr: (number: number) =>
      plural(number, "en vue, selon 1 rencontre", `en vue, selon ${count(number)} rencontres`),
    en: (number: number) =>
      plural(number, "in sight, by 1 meeting", `in sight, by ${count(number)} meetings`),
  },
  signed: {
    fr: (number: number) =>
      plural(
        number,
        `signés avant taxes, par ${count(number)} contrat`,
        `signés avant taxes, par ${count(number)} contrats`,
      ),
    en: (number: number) =>
      `signed before taxes, by ${count(number)} ${plural(number, "contract", "contracts")}`,
  },
  of: {
    fr: (n: number, all: number) => `${n} / ${all}`,
    en: (n: number, all: number) => `${n} / ${all}`,
  },
  became: { fr: "Ce que sont devenues les rencontres", en: "What became of the meetings" },
  led: { fr: "De la rencontre au contrat", en: "From the meeting to the contract" },
  ledHeld: { fr: "Tenues", en: "Held" },
  ledMutual: { fr: "Intérêt des deux côtés", en: "Interest on both sides" },
  ledOffers: { fr: "Offres", en: "Offers" },
  ledContracts: { fr: "Contrats", en: "Contracts" },
  dollars: { fr: "En dollars", en: "In dollars" },
  sightBar: { fr: "En vue", en: "In sight" },
  signedBar: { fr: "Signés", en: "Signed" },
  notZero: { fr: "Non répondu n’est pas zéro.", en: "Not answered is not zero." },
  stillPlanned: {
    fr: (number: number) =>
      plural(
        number,
        "1 rencontre est encore prévue.",
        `${count(number)} rencontres sont encore prévues.`,
      ),
    en: (number: number) =>
      plural(number, "1 meeting is still planned.", `${count(number)} meetings are still planned.`),
  },
  sayWhich: { fr: "Dire lesquelles ont eu lieu", en: "Say which were held" },
  missed: {
    fr: (number: number) =>
      `${plural(number, "1 rencontre tenue n’a pas", `${count(number)} rencontres tenues n’ont pas`)} l’évaluation des deux côtés.`,
    en: (number: number) =>
      `${plural(number, "1 meeting held has not", `${count(number)} meetings held have not`)} the rating of both sides.`,
  },
  toCome: {
    fr: (number: number) =>
      plural(
        number,
        "1 promesse n’est pas encore due.",
        `${count(number)} promesses ne sont pas encore dues.`,
      ),
    en: (number: number) =>
      plural(number, "1 promise is not due yet.", `${count(number)} promises are not due yet.`),
  },
  unsaid: {
    fr: (number: number) =>
      plural(number, "1 contrat est sans montant.", `${count(number)} contrats sont sans montant.`),
    en: (number: number) =>
      plural(number, "1 contract has no amount.", `${count(number)} contracts have no amount.`),
  },
  byEnterprise: { fr: "Par entreprise", en: "By enterprise" },
  byBuyer: { fr: "Par acheteur", en: "By buyer" },
  enterprise: { fr: "Entreprise", en: "Enterprise" },
  buyer: { fr: "Acheteur", en: "Buyer" },
  heldShort: { fr: "Tenues", en: "Held" },
  missedShort: { fr: "Manquées", en: "Missed" },
  mutualShort: { fr: "Intérêt mutuel", en: "Mutual interest" },
  offersShort: { fr: "Offres", en: "Offers" },
  contractsShort: { fr: "Contrats", en: "Contracts" },
  needs: { fr: "Besoins sans fournisseur", en: "Needs without a supplier" },
  need: { fr: "Besoin", en: "Need" },
  print: { fr: "Imprimer", en: "Print" },
  xlsx: { fr: "Chiffrier (Excel)", en: "Spreadsheet (Excel)" },
  csv: { fr: "Chiffrier (CSV)", en: "Spreadsheet (CSV)" },
  fileName: {
    fr: (day: string) => `Bilan ${day}`,
    en: (day: string) => `Report ${day}`,
  },
  meetings: { fr: "Rencontres", en: "Meetings" },
  round: { fr: "Ronde", en: "Round" },
  table: { fr: "Table", en: "Table" },
  state: { fr: "État", en: "State" },
  enterpriseInterest: { fr: "Intérêt de l’entreprise", en: "Interest of the enterprise" },
  buyerInterest: { fr: "Intérêt de l’acheteur", en: "Interest of the buyer" },
  next: { fr: "Promis", en: "Promised" },
  outcome: { fr: "Dernière nouvelle", en: "Last news" },
  contractAmount: {
    fr: "Montant du contrat avant taxes, en dollars",
    en: "Contract amount before taxes, in dollars",
  },
  amount: { fr: "Montant possible, en dollars", en: "Possible amount, in dollars" },
};
