import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

/** Of two sheets side by side, field by field. */
export const duelWords = {
  same: {
    enterprises: { fr: "La même entreprise?", en: "The same enterprise?" },
    buyers: { fr: "Le même acheteur?", en: "The same buyer?" },
    contacts: { fr: "La même personne?", en: "The same person?" },
  },
  apart: {
    enterprises: { fr: "Deux entreprises", en: "Two enterprises" },
    buyers: { fr: "Deux acheteurs", en: "Two buyers" },
    contacts: { fr: "Deux personnes", en: "Two people" },
  },
  nothing: { fr: "rien", en: "nothing" },
  unchanged: {
    fr: (fields: number) =>
      plural(
        fields,
        `${count(fields)} autre champ est identique.`,
        `${count(fields)} autres champs sont identiques.`,
      ),
    en: (fields: number) =>
      plural(
        fields,
        `${count(fields)} other field is the same.`,
        `${count(fields)} other fields are the same.`,
      ),
  },
  open: { fr: "Voir la fiche", en: "See the record" },
} as const;
