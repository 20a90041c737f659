import { plural } from "#i18n/plural.ts";

export const words = {
  title: { fr: "À trancher", en: "To settle" },
  back: { fr: "Aujourd’hui", en: "Today" },
  toRecord: { fr: "Voir la fiche", en: "See the record" },
  place: {
    fr: (at: number, all: number) => `À trancher\u00A0· ${at}\u00A0sur\u00A0${all}`,
    en: (at: number, all: number) => `To settle\u00A0· ${at}\u00A0of\u00A0${all}`,
  },
  which: { fr: "Lequel est le bon?", en: "Which one is right?" },
  keepOrDelete: { fr: "Garder ou supprimer?", en: "Keep or delete?" },
  toKeep: {
    fr: (field: string) => `${field} à garder`,
    en: (field: string) => `${field} to keep`,
  },
  here: { fr: (device: string) => `sur ${device}`, en: (device: string) => `on ${device}` },
  received: {
    fr: (device: string) => `reçu de «\u00A0${device}\u00A0»`,
    en: (device: string) => `received from “${device}”`,
  },
  promise: {
    fr: (others: number) =>
      plural(
        others,
        "L’autre version n’est pas perdue\u00A0: elle reste dans l’historique de la fiche, et vous pourrez revenir sur ce choix.",
        "Les autres versions ne sont pas perdues\u00A0: elles restent dans l’historique de la fiche, et vous pourrez revenir sur ce choix.",
      ),
    en: (others: number) =>
      plural(
        others,
        "The other version is not lost: it stays in the record’s history, and you can go back on this choice.",
        "The other versions are not lost: they stay in the record’s history, and you can go back on this choice.",
      ),
  },
  before: {
    fr: (value: string) => `Avant ces changements\u00A0: ${value}`,
    en: (value: string) => `Before these changes: ${value}`,
  },
  call: {
    fr: (phone: string) => `Appeler le ${phone}`,
    en: (phone: string) => `Call ${phone}`,
  },
  other: { fr: "Écrire autre chose", en: "Write something else" },
  chooseFirst: {
    fr: "Touchez d’abord ce qu’il faut garder.",
    en: "First tap what is to be kept.",
  },
  plansWhy: {
    fr: (day: string) =>
      `${day}\u00A0: des appareils ont replanifié chacun de son côté. L’application en fait un seul horaire, et montre ce qui cède avant que vous acceptiez.`,
    en: (day: string) =>
      `${day}: devices planned again apart. The app makes one schedule of them, and shows what gives before you accept.`,
  },
  mergePlans: { fr: "Réunir les horaires", en: "Bring the schedules together" },
  later: { fr: "Plus tard", en: "Later" },
  keep: { fr: "Garder ce choix", en: "Keep this choice" },
  keeping: { fr: "Enregistrement…", en: "Saving…" },
  settled: { fr: "Choix gardé.", en: "Choice kept." },
  keepRecord: { fr: "Garder la fiche", en: "Keep the record" },
  keepRecordWhy: {
    fr: "Elle revient dans les listes, avec tous ses changements.",
    en: "It comes back to the lists, with all its changes.",
  },
  deleteRecord: { fr: "La mettre à la corbeille", en: "Put it in the bin" },
  deleteRecordWhy: {
    fr: "Elle y reste avec tous ses changements; on peut la reprendre.",
    en: "It stays there with all its changes; it can be taken back.",
  },
  deletionWhy: {
    fr: "Quelqu’un l’a mise à la corbeille pendant que quelqu’un d’autre la modifiait.",
    en: "Somebody put it in the bin while somebody else was changing it.",
  },
  binnedBy: { fr: "À la corbeille", en: "In the bin" },
  mergedBy: { fr: "Fusion", en: "Merged" },
  mergeWhy: {
    fr: (kept: string) =>
      `Quelqu’un l’a fusionnée dans «\u00A0${kept}\u00A0» pendant que quelqu’un d’autre la modifiait.`,
    en: (kept: string) => `Somebody merged it into “${kept}” while somebody else was changing it.`,
  },
  keepBoth: { fr: "Garder deux fiches", en: "Keep two records" },
  keepBothWhy: {
    fr: "Elle revient dans les listes, avec tous ses changements.",
    en: "It comes back to the lists, with all its changes.",
  },
  keepMerged: { fr: "La laisser fusionnée", en: "Leave it merged" },
  keepMergedWhy: {
    fr: "Ce qui a changé ensuite reste avec elle à la corbeille; on peut le reprendre.",
    en: "What changed since stays with it in the bin; it can be taken back.",
  },
  mergeAgain: {
    fr: "Fusionner de nouveau, champ par champ",
    en: "Merge again, field by field",
  },
  restoredBy: { fr: "Reprise", en: "Taken back" },
  nothingLost: {
    fr: "Rien n’est perdu\u00A0: ce que la corbeille contient peut être repris, et vous pourrez revenir sur ce choix.",
    en: "Nothing is lost: what is in the bin can be taken back, and you can go back on this choice.",
  },
  noneTitle: { fr: "Rien à trancher", en: "Nothing to settle" },
  none: {
    fr: "Quand deux personnes écrivent deux choses différentes au même endroit, Maillon garde les deux et vous le demande ici.",
    en: "When two people write two different things in the same place, Maillon keeps both and asks you here.",
  },
};
