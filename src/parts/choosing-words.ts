import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

const sheets = {
  fr: (records: number) => `${count(records)}\u00A0${plural(records, "fiche", "fiches")}`,
  en: (records: number) => `${count(records)}\u00A0${plural(records, "record", "records")}`,
};
const promises = {
  fr: (records: number) => `${count(records)}\u00A0${plural(records, "relance", "relances")}`,
  en: (records: number) => `${count(records)}\u00A0${plural(records, "follow-up", "follow-ups")}`,
};
const notes = {
  fr: (records: number) => `${count(records)}\u00A0${plural(records, "note", "notes")}`,
  en: (records: number) => `${count(records)}\u00A0${plural(records, "note", "notes")}`,
};

export const choosingWords = {
  /** Said of the bar as a whole. */
  bar: { fr: "Agir sur les lignes choisies", en: "Act on the selected lines" },
  chosen: {
    fr: (rows: number, isFeminine: boolean) =>
      `${count(rows)}\u00A0${isFeminine ? plural(rows, "choisie", "choisies") : plural(rows, "choisi", "choisis")}`,
    en: (rows: number) => `${count(rows)}\u00A0selected`,
  },
  tapSome: { fr: "Touchez les lignes à choisir", en: "Tap the lines to select" },
  all: {
    fr: (rows: number) => `Tout choisir (${count(rows)})`,
    en: (rows: number) => `Select all (${count(rows)})`,
  },
  none: { fr: "Tout laisser", en: "Select none" },
  end: { fr: "Finir de choisir", en: "Stop selecting" },
  tag: { fr: "Étiqueter", en: "Tag" },
  export: { fr: "Exporter", en: "Export" },
  bin: { fr: "Corbeille", en: "Bin" },
  assign: { fr: "Confier", en: "Assign" },
  calendar: { fr: "Agenda", en: "Calendar" },
  whichTag: {
    fr: (records: number) => `Étiqueter ${sheets.fr(records)}`,
    en: (records: number) => `Tag ${sheets.en(records)}`,
  },
  /** Under a tag, how many of those chosen carry it. */
  onSome: {
    fr: (some: number) => `sur ${count(some)} des fiches choisies`,
    en: (some: number) => `on ${count(some)} of the selected records`,
  },
  onAll: {
    fr: "sur toutes\u00A0: touchez pour l’enlever",
    en: "on all of them: tap to remove it",
  },
  tagged: {
    fr: (tag: string, records: number) => `«\u00A0${tag}\u00A0» mise sur ${sheets.fr(records)}.`,
    en: (tag: string, records: number) => `“${tag}” put on ${sheets.en(records)}.`,
  },
  untagged: {
    fr: (tag: string, records: number) => `«\u00A0${tag}\u00A0» enlevée de ${sheets.fr(records)}.`,
    en: (tag: string, records: number) => `“${tag}” taken off ${sheets.en(records)}.`,
  },
  toWhom: {
    fr: (records: number) => `Confier ${promises.fr(records)} à qui?`,
    en: (records: number) => `Assign ${promises.en(records)} to whom?`,
  },
  assigned: {
    fr: (records: number, name: string) =>
      `${promises.fr(records)} ${plural(records, "confiée", "confiées")} à ${name}.`,
    en: (records: number, name: string) => `${promises.en(records)} assigned to ${name}.`,
  },
  binned: {
    sheets: {
      fr: (records: number) =>
        `${sheets.fr(records)} ${plural(records, "mise", "mises")} à la corbeille.`,
      en: (records: number) => `${sheets.en(records)} put in the bin.`,
    },
    followUps: {
      fr: (records: number) =>
        `${promises.fr(records)} ${plural(records, "mise", "mises")} à la corbeille.`,
      en: (records: number) => `${promises.en(records)} put in the bin.`,
    },
    interactions: {
      fr: (records: number) =>
        `${notes.fr(records)} ${plural(records, "mise", "mises")} à la corbeille.`,
      en: (records: number) => `${notes.en(records)} put in the bin.`,
    },
  },
  /** After what was done: records that another tab, or a file, took away meanwhile. */
  left: {
    fr: (binned: number, erased: number) =>
      `${plural(binned + erased, "Laissée", "Laissées")} de côté\u00A0: ${[
        binned > 0 && `${count(binned)} déjà à la corbeille`,
        erased > 0 && `${count(erased)} ${plural(erased, "effacée", "effacées")}`,
      ]
        .filter(Boolean)
        .join(", ")}.`,
    en: (binned: number, erased: number) =>
      `Left aside: ${[
        binned > 0 && `${count(binned)} already in the bin`,
        erased > 0 && `${count(erased)} erased`,
      ]
        .filter(Boolean)
        .join(", ")}.`,
  },
  exportTitle: {
    fr: (records: number) => `Exporter ${sheets.fr(records)}`,
    en: (records: number) => `Export ${sheets.en(records)}`,
  },
  excel: { fr: "En Excel", en: "As Excel" },
  csv: { fr: "En CSV", en: "As CSV" },
  cards: { fr: "Les contacts, en cartes de visite", en: "The contacts, as contact cards" },
};
