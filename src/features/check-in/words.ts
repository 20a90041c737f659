import { plural } from "#i18n/plural.ts";

export const words = {
  title: { fr: "Accueil", en: "Check-in" },
  arrived: {
    fr: (here: number, all: number) => `${here} ${plural(here, "arrivé", "arrivés")} sur ${all}`,
    en: (here: number, all: number) => `${here} of ${all} arrived`,
  },
  name: { fr: "Trois lettres d’un nom", en: "Three letters of a name" },
  scan: { fr: "Scanner", en: "Scan" },
  clear: { fr: "Effacer ces lettres", en: "Clear these letters" },
  nobody: {
    fr: (typed: string) => `Personne d’inscrit pour «\u00A0${typed}\u00A0».`,
    en: (typed: string) => `Nobody enrolled for “${typed}”.`,
  },
  notYet: { fr: "Pas encore là", en: "Not here yet" },
  allHere: { fr: "Tout le monde est là.", en: "Everybody is here." },
  noneAwaited: { fr: "Plus personne n’est attendu.", en: "Nobody else is expected." },
  here: { fr: "Arrivés", en: "Arrived" },
  absent: { fr: "Absents", en: "Absent" },
  check: { fr: "Arrivé", en: "Arrived" },
  checkName: {
    fr: (name: string) => `Arrivé\u00A0: ${name}`,
    en: (name: string) => `Arrived: ${name}`,
  },
  miss: { fr: "Absent", en: "Absent" },
  missName: {
    fr: (name: string) => `Absent\u00A0: ${name}`,
    en: (name: string) => `Absent: ${name}`,
  },
  checked: {
    fr: (name: string) => `${name}\u00A0: arrivée notée.`,
    en: (name: string) => `${name}: arrival noted.`,
  },
  missed: {
    fr: (name: string) => `${name}\u00A0: absence notée.`,
    en: (name: string) => `${name}: absence noted.`,
  },
  already: {
    fr: (name: string, at: string) => `${name} est déjà là, depuis ${at}.`,
    en: (name: string, at: string) => `${name} is here already, since ${at}.`,
  },
  alreadyNoHour: {
    fr: (name: string) => `${name} est déjà là.`,
    en: (name: string) => `${name} is here already.`,
  },
  since: {
    fr: (at: string) => `à ${at}`,
    en: (at: string) => `at ${at}`,
  },
  elsewhereToo: {
    fr: (at: string) => `notée aussi à ${at} sur un autre appareil`,
    en: (at: string) => `noted also at ${at} on another device`,
  },
  twoStates: {
    fr: "un autre appareil dit autre chose\u00A0: à trancher",
    en: "another device says otherwise: to be settled",
  },
  walkInTag: { fr: "sans inscription", en: "walk-in" },
  first: {
    fr: (at: string, table: string) => `1er rendez-vous à ${at}, table ${table}`,
    en: (at: string, table: string) => `first meeting at ${at}, table ${table}`,
  },
  firstAt: {
    fr: (at: string) => `1er rendez-vous à ${at}`,
    en: (at: string) => `first meeting at ${at}`,
  },
  holds: {
    fr: (table: number) => `tient la table ${table}`,
    en: (table: number) => `holds table ${table}`,
  },
  noMeeting: { fr: "sans rendez-vous", en: "no meeting" },
  table: {
    fr: (table: number) => `table ${table}`,
    en: (table: number) => `table ${table}`,
  },
  walkInEnterprise: { fr: "Entreprise sans inscription", en: "Enterprise, walk-in" },
  walkInBuyer: { fr: "Acheteur sans inscription", en: "Buyer, walk-in" },
  who: { fr: "Qui est venu?", en: "Who came?" },
  newcomer: {
    enterprise: {
      fr: (name: string) => `Ajouter «\u00A0${name}\u00A0» comme nouvelle entreprise`,
      en: (name: string) => `Add “${name}” as a new enterprise`,
    },
    buyer: {
      fr: (name: string) => `Ajouter «\u00A0${name}\u00A0» comme nouvel acheteur`,
      en: (name: string) => `Add “${name}” as a new buyer`,
    },
  },
  walkedIn: {
    fr: (name: string) => `${name}\u00A0: sur place, sans inscription.`,
    en: (name: string) => `${name}: here, without an enrolment.`,
  },
  unforeseen: { fr: "Imprévus", en: "Unforeseen" },
  arrivesAt: {
    fr: (at: string) => `arrive à ${at}`,
    en: (at: string) => `arrives at ${at}`,
  },
  leavesAt: {
    fr: (at: string) => `part à ${at}`,
    en: (at: string) => `leaves at ${at}`,
  },
  absentAwaited: {
    fr: (people: number, count: number) =>
      `${plural(people, `${people}\u00A0absent a`, `${people}\u00A0absents ont`)} encore ${plural(count, `${count}\u00A0rencontre`, `${count}\u00A0rencontres`)} à venir.`,
    en: (people: number, count: number) =>
      `${plural(people, `${people} who is absent has`, `${people} who are absent have`)} ${plural(count, `${count}\u00A0meeting`, `${count}\u00A0meetings`)} still to come.`,
  },
  otherHours: {
    fr: (people: number, count: number) =>
      `${plural(people, `${people}\u00A0participant arrive ou part`, `${people}\u00A0participants arrivent ou partent`)} à une autre heure\u00A0: ${plural(count, `${count}\u00A0rencontre ne tient plus`, `${count}\u00A0rencontres ne tiennent plus`)}.`,
    en: (people: number, count: number) =>
      `${plural(people, `${people}\u00A0participant arrives or leaves`, `${people}\u00A0participants arrive or leave`)} at another hour: ${plural(count, `${count}\u00A0meeting cannot be held`, `${count}\u00A0meetings cannot be held`)}.`,
  },
  replan: { fr: "Replanifier", en: "Plan again" },
};
