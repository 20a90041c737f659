import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const besideWords = {
  drafts: { fr: "À finir d’écrire", en: "To finish writing" },
  draftNote: { fr: "Note commencée", en: "Note begun" },
  draftImport: { fr: "Import commencé", en: "Import begun" },
  draftForm: { fr: "Fiche commencée", en: "Record begun" },
  draftOf: {
    fr: (when: string) => `brouillon gardé, ${when}`,
    en: (when: string) => `draft kept, ${when}`,
  },
  held: { fr: "Effacements à confirmer", en: "Erasures to confirm" },
  heldBy: {
    fr: (records: number, who: string) =>
      `${plural(records, "1 fiche effacée", `${count(records)} fiches effacées`)} par un fichier de ${who}`,
    en: (records: number, who: string) =>
      `${plural(records, "1 record", `${count(records)} records`)} erased by a file of ${who}`,
  },
  heldDetail: {
    fr: (when: string) => `ajouté ${when}\u00A0· confirmer ou contester`,
    en: (when: string) => `added ${when}\u00A0· confirm or contest`,
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
  backup: { fr: "Sauvegarde", en: "Backup" },
  lastBackup: {
    fr: (when: string) => `Dernière sauvegarde\u00A0: ${when}.`,
    en: (when: string) => `Last backup: ${when}.`,
  },
  neverBackup: { fr: "Aucune sauvegarde encore.", en: "No backup yet." },
  backUp: { fr: "Faire une sauvegarde", en: "Make a backup" },
  send: { fr: "Envoyer à l’équipe", en: "Send to the team" },
};
