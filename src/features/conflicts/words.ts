import { plural } from "#i18n/plural.ts";

export const words = {
  back: { fr: "Aujourd’hui", en: "Today" },
  place: {
    fr: (at: number, all: number) => `À trancher · ${at} sur ${all}`,
    en: (at: number, all: number) => `To settle · ${at} of ${all}`,
  },
  which: { fr: "Lequel est le bon?", en: "Which one is right?" },
  keepOrDelete: { fr: "Garder ou supprimer?", en: "Keep or delete?" },
  of: {
    fr: (field: string) => `${field} de`,
    en: (field: string) => `${field} of`,
  },
  toKeep: {
    fr: (field: string) => `${field} à garder`,
    en: (field: string) => `${field} to keep`,
  },
  here: { fr: "sur cet appareil", en: "on this device" },
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
    fr: "Avant ces changements\u00A0:",
    en: "Before these changes:",
  },
  call: { fr: "Appeler pour vérifier", en: "Call to check" },
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
  openRecord: { fr: "Voir la fiche", en: "See the record" },
  noneTitle: { fr: "Rien à trancher", en: "Nothing to settle" },
  none: {
    fr: "Quand deux personnes écrivent deux choses différentes au même endroit, Maillon garde les deux et vous le demande ici.",
    en: "When two people write two different things in the same place, Maillon keeps both and asks you here.",
  },
};
