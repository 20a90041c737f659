import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const readerMoreWords = {
  title: { fr: "Plus", en: "More" },
  here: { fr: "Ici", en: "Here" },
  exchanges: { fr: "Échanges", en: "Exchanges" },
  waiting: {
    fr: (asks: number) => (asks === 0 ? "rien à envoyer" : `${count(asks)} à envoyer`),
    en: (asks: number) => (asks === 0 ? "nothing to send" : `${count(asks)} to send`),
  },
  mine: { fr: "À vous seul", en: "Yours alone" },
  followUps: { fr: "Relances", en: "Follow-ups" },
  open: {
    fr: (open: number) => (open === 0 ? "rien à faire" : `${count(open)} à faire`),
    en: (open: number) => (open === 0 ? "nothing to do" : `${count(open)} to do`),
  },
  notes: { fr: "Notes", en: "Notes" },
  onlyYours: {
    fr: (notes: number) =>
      notes === 0
        ? "aucune pour l’instant"
        : `${count(notes)} ${plural(notes, "note", "notes")}, l’équipe ne les voit pas`,
    en: (notes: number) =>
      notes === 0
        ? "none so far"
        : `${count(notes)} ${plural(notes, "note", "notes")}, the team does not see them`,
  },
  directory: { fr: "Remis par l’équipe", en: "From the team" },
  forMe: { fr: "qui rencontrer d’abord, et pourquoi", en: "whom to meet first, and why" },
  buyers: { fr: "Acheteurs", en: "Buyers" },
  enterprises: { fr: "Entreprises", en: "Enterprises" },
  sheets: {
    fr: (sheets: number) => `${count(sheets)} ${plural(sheets, "fiche", "fiches")}`,
    en: (sheets: number) => `${count(sheets)} ${plural(sheets, "record", "records")}`,
  },
  device: { fr: "L’appareil", en: "The device" },
  settings: { fr: "Réglages", en: "Settings" },
  settingsDetail: { fr: "langue, sauvegarde, espaces", en: "language, backup, spaces" },
  bin: { fr: "Corbeille", en: "Bin" },
  binDetail: {
    fr: "vos notes et relances mises de côté",
    en: "your notes and follow-ups put aside",
  },
};
