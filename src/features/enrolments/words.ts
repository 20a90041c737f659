import { plural } from "#i18n/plural.ts";

export const words = {
  back: { fr: "Journée", en: "Day" },
  edit: { fr: "Modifier l’inscription", en: "Edit the enrolment" },
  arrivesAt: { fr: "Arrive à", en: "Arrives at" },
  leavesAt: { fr: "Part à", en: "Leaves at" },
  fromStart: { fr: "dès le début", en: "from the start" },
  toEnd: { fr: "jusqu’à la fin", en: "to the end" },
  arrives: {
    fr: (name: string, at: string) => `${name} : arrive à ${at}.`,
    en: (name: string, at: string) => `${name}: arrives at ${at}.`,
  },
  leaves: {
    fr: (name: string, at: string) => `${name} : part à ${at}.`,
    en: (name: string, at: string) => `${name}: leaves at ${at}.`,
  },
  thereFromStart: {
    fr: (name: string) => `${name} : là dès le début.`,
    en: (name: string) => `${name}: there from the start.`,
  },
  thereToEnd: {
    fr: (name: string) => `${name} : là jusqu’à la fin.`,
    en: (name: string) => `${name}: there to the end.`,
  },
  otherHours: {
    fr: (count: number) =>
      plural(
        count,
        "Une de ses rencontres ne tient plus à ces heures.",
        `${count} de ses rencontres ne tiennent plus à ces heures.`,
      ),
    en: (count: number) =>
      plural(
        count,
        "One of its meetings cannot be held at these hours.",
        `${count} of its meetings cannot be held at these hours.`,
      ),
  },
  awaited: {
    fr: (count: number) =>
      plural(
        count,
        "1\u00A0rencontre l’attend encore dans l’horaire.",
        `${count}\u00A0rencontres l’attendent encore dans l’horaire.`,
      ),
    en: (count: number) =>
      plural(
        count,
        "1\u00A0meeting awaits it still in the schedule.",
        `${count}\u00A0meetings await it still in the schedule.`,
      ),
  },
  replan: { fr: "Replanifier", en: "Plan again" },
  agenda: { fr: "Agenda", en: "Agenda" },
  sheet: { fr: "Ouvrir sa fiche", en: "Open its sheet" },
  wishes: { fr: "Souhaite rencontrer", en: "Would like to meet" },
  noWish: {
    fr: "Aucun souhait. Le premier de la liste compte le plus.",
    en: "No wish. The first of the list counts most.",
  },
  addWish: { fr: "Ajouter un souhait", en: "Add a wish" },
  whichWish: { fr: "Qui souhaite-t-on rencontrer?", en: "Whom would they like to meet?" },
  wishKept: { fr: "Souhait gardé.", en: "Wish kept." },
  wishesKept: { fr: "Ordre gardé.", en: "Order kept." },
  wishGone: { fr: "Souhait enlevé.", en: "Wish removed." },
  mutual: {
    fr: (rank: number) => `souhait réciproque, rang ${rank}`,
    en: (rank: number) => `mutual wish, rank ${rank}`,
  },
  up: {
    fr: (name: string) => `Monter ${name}`,
    en: (name: string) => `Move ${name} up`,
  },
  remove: {
    fr: (name: string) => `Enlever ${name}`,
    en: (name: string) => `Remove ${name}`,
  },
  wanted: { fr: "Souhaité par", en: "Wished for by" },
  rank: {
    fr: (rank: number) => `rang ${rank}`,
    en: (rank: number) => `rank ${rank}`,
  },
  vetoes: { fr: "À ne pas réunir", en: "To be kept apart" },
  addVeto: { fr: "Ajouter un veto", en: "Add a veto" },
  whichVeto: { fr: "Avec qui ne pas réunir?", en: "Kept apart from whom?" },
  vetoKept: {
    fr: "Veto gardé. Personne d’autre que l’équipe ne le lit.",
    en: "Veto kept. Only the team reads it.",
  },
  vetoGone: { fr: "Veto enlevé.", en: "Veto removed." },
  vetoBy: {
    enterprise: { fr: "demandé par l’entreprise", en: "asked by the enterprise" },
    buyer: { fr: "demandé par l’acheteur", en: "asked by the buyer" },
    team: { fr: "demandé par l’équipe", en: "asked by the team" },
  },
};
