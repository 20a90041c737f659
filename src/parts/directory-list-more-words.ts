import { count } from "#i18n/format.ts";

export const moreWords = {
  sort: { fr: "Trier", en: "Sort" },
  close: { fr: "Fermer", en: "Close" },
  corrected: {
    fr: (typed: string, read: string) =>
      `Rien pour «\u00A0${typed}\u00A0». Voici «\u00A0${read}\u00A0».`,
    en: (typed: string, read: string) => `Nothing for “${typed}”. Here is “${read}”.`,
  },
  partial: {
    fr: "Aucune fiche n’a tous ces mots. Voici celles qui en ont le plus.",
    en: "No record has all these words. Here are those that have the most.",
  },
  elsewhere: {
    fr: (what: string) => `Ailleurs\u00A0: ${what}`,
    en: (what: string) => `Elsewhere: ${what}`,
  },
  import: { fr: "Importer un chiffrier", en: "Import a spreadsheet" },
  print: { fr: "Imprimer la liste", en: "Print the list" },
  receive: { fr: "Recevoir d’un collègue", en: "Receive from a colleague" },
  addByHand: { fr: "Ajouter une fiche à la main", en: "Add a record by hand" },
  emptyWhy: {
    fr: "Partez de la liste que vous avez déjà\u00A0: un chiffrier suffit. Vous verrez chaque ligne avant qu’elle soit gardée.",
    en: "Start from the list that you already have: a spreadsheet is enough. You will see each line before it is kept.",
  },
  remove: {
    fr: (label: string) => `Enlever «\u00A0${label}\u00A0»`,
    en: (label: string) => `Remove “${label}”`,
  },
  removeAll: { fr: "Enlever tous les filtres", en: "Remove all filters" },
  clearSearch: { fr: "Effacer la recherche", en: "Clear the search" },
  givesBack: {
    fr: (rows: number) => `${count(rows)}\u00A0de\u00A0plus`,
    en: (rows: number) => `${count(rows)}\u00A0more`,
  },
  notPublished: {
    fr: "Ce que l’équipe vous a remis n’en contient pas.",
    en: "What the team gave you holds none.",
  },
  newEdition: { fr: "Ouvrir une nouvelle édition", en: "Open a new edition" },
  writeToTeam: { fr: "Écrire à l’équipe", en: "Write to the team" },
};
