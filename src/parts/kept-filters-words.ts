export const keptWords = {
  title: { fr: "Filtres gardés", en: "Kept filters" },
  keep: { fr: "Garder ces filtres", en: "Keep these filters" },
  name: { fr: "Nom", en: "Name" },
  nameHint: {
    fr: "Reste sur cet appareil. Par exemple «\u00A0Traiteurs de Matane\u00A0».",
    en: "Stays on this device. For example “Caterers in Matane”.",
  },
  save: { fr: "Garder", en: "Keep" },
  close: { fr: "Fermer", en: "Close" },
  missing: { fr: "Écrivez un nom.", en: "Write a name." },
  renameIt: { fr: "Renommer", en: "Rename" },
  removeIt: { fr: "Enlever", en: "Remove" },
  rename: {
    fr: (name: string) => `Renommer «\u00A0${name}\u00A0»`,
    en: (name: string) => `Rename “${name}”`,
  },
  remove: {
    fr: (name: string) => `Enlever «\u00A0${name}\u00A0»`,
    en: (name: string) => `Remove “${name}”`,
  },
  kept: { fr: "Filtres gardés.", en: "Filters kept." },
  removed: { fr: "Filtres enlevés de la liste.", en: "Filters removed from the list." },
};
