import { ofName } from "#i18n/of-name.ts";
import { plural } from "#i18n/plural.ts";

export const words = {
  title: { fr: "Imprimer et distribuer", en: "Print and hand out" },
  what: { fr: "Quoi", en: "What" },
  kinds: {
    agendas: { fr: "Agendas", en: "Agendas" },
    tables: { fr: "Feuilles de table", en: "Table sheets" },
    poster: { fr: "Affiche de la salle", en: "Hall poster" },
    badges: { fr: "Badges", en: "Badges" },
    phones: { fr: "Sur les téléphones", en: "On phones" },
  },
  paper: {
    agendas: { fr: "Une feuille A5 par personne.", en: "One A5 sheet a person." },
    tables: {
      fr: "Une feuille A5 par table, avec la place de noter.",
      en: "One A5 sheet a table, with room to write.",
    },
    poster: {
      fr: "Tout l’horaire, sur une feuille de 17 × 11 pouces. À défaut, l’imprimante le réduit.",
      en: "The whole schedule, on a sheet of 17 × 11 inches. Otherwise the printer makes it smaller.",
    },
    badges: {
      fr: "Six badges de 4 × 3 pouces par feuille lettre, à couper ou sur des feuilles prédécoupées.",
      en: "Six badges of 4 × 3 inches a letter sheet, to be cut or on perforated sheets.",
    },
    phones: {
      fr: "Touchez un nom\u00A0: son agenda devient un code que tout appareil photo lit, ou un fichier de calendrier.",
      en: "Tap a name: its agenda becomes a code that any phone’s camera reads, or a calendar file.",
    },
  },
  whom: { fr: "Pour qui", en: "For whom" },
  everybody: { fr: "Tous", en: "Everybody" },
  enterprises: { fr: "Entreprises", en: "Enterprises" },
  buyers: { fr: "Acheteurs", en: "Buyers" },
  printed: { fr: "Rondes imprimées", en: "Printed rounds" },
  printedWhy: {
    fr: "Ce qui est sur papier ne bouge plus, ni à la main ni en replanifiant.",
    en: "What is on paper moves no more, neither by hand nor by planning again.",
  },
  freezeAll: {
    fr: (rounds: string, count: number) =>
      plural(count, `Marquer la ${rounds} comme imprimée`, `Marquer les ${rounds} comme imprimées`),
    en: (rounds: string) => `Mark the ${rounds} as printed`,
  },
  print: { fr: "Imprimer", en: "Print" },
  preview: { fr: "Aperçu", en: "Preview" },
  sheets: {
    fr: (count: number) => plural(count, "1\u00A0feuille", `${count}\u00A0feuilles`),
    en: (count: number) => plural(count, "1\u00A0sheet", `${count}\u00A0sheets`),
  },
  meetings: {
    fr: (count: number) => plural(count, "1\u00A0rencontre", `${count}\u00A0rencontres`),
    en: (count: number) => plural(count, "1\u00A0meeting", `${count}\u00A0meetings`),
  },
  noPlan: { fr: "Pas encore d’horaire", en: "No schedule yet" },
  noPlanWhy: {
    fr: "Proposez d’abord un horaire\u00A0: les agendas en viennent. Les badges, eux, sont prêts.",
    en: "First propose a schedule: agendas come from it. Badges are ready.",
  },
  schedule: { fr: "Ouvrir l’horaire", en: "Open the schedule" },
  nobody: { fr: "Personne d’inscrit pour l’instant", en: "Nobody enrolled yet" },
  nobodyWhy: {
    fr: "Inscrivez d’abord des entreprises et des acheteurs.",
    en: "First enrol enterprises and buyers.",
  },
  toDay: { fr: "Ouvrir la journée", en: "Open the day" },
};

/** What is written on paper. */
export const paperWords = {
  hour: { fr: "Heure", en: "Hour" },
  round: { fr: "Ronde", en: "Round" },
  table: { fr: "Table", en: "Table" },
  tableLabel: {
    fr: (table: string) => `table ${table}`,
    en: (table: string) => `table ${table}`,
  },
  you: { fr: "Vous rencontrez", en: "You meet" },
  enterprise: { fr: "Entreprise", en: "Enterprise" },
  buyer: { fr: "Acheteur", en: "Buyer" },
  interest: { fr: "Intérêt", en: "Interest" },
  next: { fr: "Suite, avant le", en: "Next step, before" },
  free: { fr: "libre", en: "free" },
  pause: { fr: "pause", en: "break" },
  minutes: {
    fr: (meeting: number, change: number) =>
      `${plural(meeting, `${meeting}\u00A0minute`, `${meeting}\u00A0minutes`)} par rencontre, ${plural(change, `${change}\u00A0minute`, `${change}\u00A0minutes`)} pour changer de table.`,
    en: (meeting: number, change: number) =>
      `${plural(meeting, `${meeting}\u00A0minute`, `${meeting}\u00A0minutes`)} a meeting, ${plural(change, `${change}\u00A0minute`, `${change}\u00A0minutes`)} to change tables.`,
  },
  holds: {
    fr: (table: string) => `Vous restez à la table ${table}.`,
    en: (table: string) => `You stay at table ${table}.`,
  },
  seated: {
    fr: (table: string) => `Table ${table}\u00A0· l’acheteur reste assis, l’entreprise vient.`,
    en: (table: string) => `Table ${table}\u00A0· the buyer stays seated, the enterprise comes.`,
  },
  printed: {
    fr: (at: string) => `Imprimé le ${at}. En cas de doute, l’écran de la salle a raison.`,
    en: (at: string) => `Printed on ${at}. In doubt, the hall display is right.`,
  },
  code: {
    fr: (name: string) => `Agenda ${ofName(name)}, à lire avec l’appareil photo`,
    en: (name: string) => `Agenda of ${name}, to be read by a camera`,
  },
  badgeCode: {
    fr: (name: string) => `Code du badge ${ofName(name)}`,
    en: (name: string) => `Code of the badge of ${name}`,
  },
  tables: { fr: "Les tables", en: "The tables" },
};
