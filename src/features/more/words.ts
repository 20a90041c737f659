import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const words = {
  title: { fr: "Plus", en: "More" },
  daily: { fr: "Tous les jours", en: "Every day" },
  followUps: { fr: "Relances", en: "Follow-ups" },
  followUpsLeft: {
    fr: (open: number) => (open === 0 ? "rien à faire" : `${count(open)} à faire`),
    en: (open: number) => (open === 0 ? "nothing to do" : `${count(open)} to do`),
  },
  notes: { fr: "Notes", en: "Notes" },
  noNote: { fr: "aucune pour l’instant", en: "none so far" },
  notesDetail: {
    fr: (notes: number, drafts: number) =>
      `${count(notes)}${drafts === 0 ? "" : `, et ${count(drafts)} ${plural(drafts, "brouillon", "brouillons")}`}`,
    en: (notes: number, drafts: number) =>
      `${count(notes)}${drafts === 0 ? "" : `, and ${count(drafts)} ${plural(drafts, "draft", "drafts")}`}`,
  },
  exchanges: { fr: "Échanges", en: "Exchanges" },
  toSend: {
    fr: (here: number) => (here === 0 ? "rien à envoyer" : `${count(here)} à envoyer`),
    en: (here: number) => (here === 0 ? "nothing to send" : `${count(here)} to send`),
  },
  publications: { fr: "Publications", en: "Publications" },
  publicationsDetail: {
    fr: (readers: number) =>
      readers === 0
        ? "pour les entreprises et les acheteurs"
        : plural(readers, "1 lecteur", `${count(readers)} lecteurs`),
    en: (readers: number) =>
      readers === 0
        ? "for enterprises and buyers"
        : plural(readers, "1 reader", `${count(readers)} readers`),
  },
  proposals: { fr: "Propositions", en: "Proposals" },
  proposalsDetail: {
    fr: (open: number) => (open === 0 ? "rien à décider" : `${count(open)} à décider`),
    en: (open: number) => (open === 0 ? "nothing to decide" : `${count(open)} to decide`),
  },
  settle: { fr: "À trancher", en: "To settle" },
  settleDetail: {
    fr: (questions: number) =>
      questions === 0
        ? "rien à trancher"
        : plural(questions, "1 question", `${count(questions)} questions`),
    en: (questions: number) =>
      questions === 0
        ? "nothing to settle"
        : plural(questions, "1 question", `${count(questions)} questions`),
  },
  directory: { fr: "Le répertoire", en: "The directory" },
  enterprises: { fr: "Entreprises", en: "Enterprises" },
  buyers: { fr: "Acheteurs", en: "Buyers" },
  sheets: {
    fr: (sheets: number) => `${count(sheets)} ${plural(sheets, "fiche", "fiches")}`,
    en: (sheets: number) => `${count(sheets)} ${plural(sheets, "record", "records")}`,
  },
  import: { fr: "Importer un chiffrier", en: "Import a spreadsheet" },
  importDetail: {
    fr: "un classeur Excel, un CSV, des cartes de visite",
    en: "an Excel workbook, a CSV, contact cards",
  },
  duplicates: { fr: "Doublons probables", en: "Probable duplicates" },
  duplicatesDetail: {
    fr: "deux fiches pour une seule chose",
    en: "two records for one thing",
  },
  spaces: { fr: "Espaces", en: "Spaces" },
  spaceOpen: {
    fr: (name: string) => `ouvert\u00A0: ${name}`,
    en: (name: string) => `open: ${name}`,
  },
  device: { fr: "L’appareil", en: "The device" },
  settings: { fr: "Réglages", en: "Settings" },
  settingsDetail: {
    kept: { fr: "protégé", en: "protected" },
    evictable: { fr: "non protégé", en: "not protected" },
    unasked: { fr: "langue, équipe, appareil", en: "language, team, device" },
  },
  sentAgo: {
    fr: (when: string) => `dernier envoi ${when}`,
    en: (when: string) => `last sent ${when}`,
  },
  neverSent: { fr: "aucun envoi", en: "nothing sent" },
  bin: { fr: "Corbeille", en: "Bin" },
  binDetail: {
    fr: (sheets: number) =>
      sheets === 0
        ? "vide"
        : `${count(sheets)} ${plural(sheets, "fiche", "fiches")}, rien ne disparaît`,
    en: (sheets: number) =>
      sheets === 0
        ? "empty"
        : `${count(sheets)} ${plural(sheets, "record", "records")}, nothing disappears`,
  },
  privacy: { fr: "Vie privée", en: "Privacy" },
  privacyDetail: {
    fr: "responsable, demandes, effacements, incidents",
    en: "person in charge, requests, erasures, incidents",
  },
};
