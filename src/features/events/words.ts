import { plural } from "#i18n/plural.ts";

export const words = {
  title: { fr: "Journées", en: "Days" },
  one: { fr: "Journée", en: "Day" },
  fresh: { fr: "Nouvelle journée", en: "New day" },
  edit: { fr: "Modifier la journée", en: "Edit the day" },
  coming: { fr: "À venir", en: "Coming" },
  past: { fr: "Passées", en: "Past" },
  undated: { fr: "Sans date", en: "No date" },
  noneTitle: { fr: "Aucune journée pour l’instant", en: "No day yet" },
  none: {
    fr: "Une rencontre, un salon, un conseil\u00A0: créez-la pour y ranger vos notes.",
    en: "A meeting, a fair, a council: create it to file your notes under it.",
  },
  notes: { fr: "Notes", en: "Notes" },
  noNotes: { fr: "Aucune note sous cette journée.", en: "No note under this day." },
  followUps: { fr: "Relances", en: "Follow-ups" },
  noteCount: {
    fr: (count: number) => plural(count, `${count} note`, `${count} notes`),
    en: (count: number) => plural(count, `${count} note`, `${count} notes`),
  },
  editButton: { fr: "Modifier", en: "Edit" },
  history: { fr: "Historique", en: "History" },
  remove: { fr: "Mettre à la corbeille", en: "Put in the bin" },
  removed: { fr: "Journée mise à la corbeille.", en: "Day put in the bin." },
  gone: { fr: "Cette journée n’est pas sur cet appareil.", en: "This day is not on this device." },
  inBin: { fr: "Cette journée est à la corbeille.", en: "This day is in the bin." },
};
