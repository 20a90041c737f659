import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const words = {
  toDo: { fr: "À faire aujourd’hui", en: "To do today" },
  nothingToDo: { fr: "Rien à faire aujourd’hui.", en: "Nothing to do today." },
  nextDue: {
    fr: (when: string) => `Prochaine relance\u00A0: ${when}.`,
    en: (when: string) => `Next follow-up: ${when}.`,
  },
  allFollowUps: { fr: "Toutes les relances", en: "All follow-ups" },
  toSettle: { fr: "À trancher", en: "To settle" },
  drafts: { fr: "À finir d’écrire", en: "To finish writing" },
  draftNote: { fr: "Note commencée", en: "Note begun" },
  draftImport: { fr: "Import commencé", en: "Import begun" },
  draftForm: { fr: "Fiche commencée", en: "Record begun" },
  draftOf: {
    fr: (when: string) => `brouillon gardé, ${when}`,
    en: (when: string) => `draft kept, ${when}`,
  },
  thisWeek: { fr: "Cette semaine", en: "This week" },
  toSecure: { fr: "À mettre en sûreté", en: "To make safe" },
  onlyHere: {
    fr: (here: number, device: string) =>
      plural(
        here,
        `${count(here)} fiche ou note n’existe que sur ${device}.`,
        `${count(here)} fiches et notes n’existent que sur ${device}.`,
      ),
    en: (here: number, device: string) =>
      plural(
        here,
        `${count(here)} record or note exists only on ${device}.`,
        `${count(here)} records and notes exist only on ${device}.`,
      ),
  },
  lastSent: {
    fr: (when: string) => `Dernier envoi\u00A0: ${when}.`,
    en: (when: string) => `Last sent: ${when}.`,
  },
  neverSent: { fr: "Aucun envoi encore.", en: "Nothing sent yet." },
  send: { fr: "Envoyer à l’équipe", en: "Send to the team" },
  empty: {
    fr: "Aucune fiche pour l’instant",
    en: "No record yet",
  },
  emptyWhy: {
    fr: "Partez de la liste que vous avez déjà\u00A0: un chiffrier suffit.",
    en: "Start from the list you already have: a spreadsheet will do.",
  },
  import: { fr: "Importer un chiffrier", en: "Import a spreadsheet" },
  newBuyer: { fr: "Nouvel acheteur", en: "New buyer" },
  newEnterprise: { fr: "Nouvelle entreprise", en: "New enterprise" },
  receive: { fr: "Recevoir le fichier d’un collègue", en: "Receive a colleague’s file" },
};
