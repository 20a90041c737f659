import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const tagWords = {
  tags: { fr: "Étiquettes", en: "Tags" },
  add: { fr: "Ajouter une étiquette", en: "Add a tag" },
  choose: { fr: "Quelles étiquettes?", en: "Which tags?" },
  search: { fr: "Chercher ou écrire une étiquette", en: "Find or write a tag" },
  remove: {
    fr: (tag: string) => `Enlever l’étiquette ${tag}`,
    en: (tag: string) => `Remove the tag ${tag}`,
  },
  fresh: {
    fr: (tag: string) => `Nouvelle étiquette «\u00A0${tag}\u00A0»`,
    en: (tag: string) => `New tag “${tag}”`,
  },
  /** Under a tag, on how many records it is. */
  used: {
    fr: (records: number) =>
      `sur ${count(records)}\u00A0${plural(records, "fiche", "fiches")} ou ${plural(records, "contact", "contacts")}`,
    en: (records: number) =>
      `on ${count(records)}\u00A0${plural(records, "record or contact", "records or contacts")}`,
  },
  none: {
    fr: "Aucune étiquette pour l’instant. Écrivez la première.",
    en: "No tag yet. Write the first one.",
  },
};
