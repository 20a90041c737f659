import { plural } from "#i18n/plural.ts";

export const words = {
  title: { fr: "Journées", en: "Days" },
  fresh: { fr: "Nouvelle journée", en: "New day" },
  edit: { fr: "Modifier la journée", en: "Edit the day" },
  today: { fr: "Aujourd’hui", en: "Today" },
  coming: { fr: "À venir", en: "Coming" },
  past: { fr: "Passées", en: "Past" },
  undated: { fr: "Sans date", en: "No date" },
  noneTitle: { fr: "Aucune journée pour l’instant", en: "No day yet" },
  none: {
    fr: "Une rencontre, un salon, un conseil\u00A0: créez-la pour y ranger vos notes.",
    en: "A meeting, a fair, a council: create it to file your notes under it.",
  },
  noRounds: {
    fr: "Pour y réunir des entreprises et des acheteurs, dites l’heure du début et celle de la fin\u00A0: les inscriptions, l’horaire et l’accueil viennent avec.",
    en: "To bring enterprises and buyers together in it, tell the hours of the start and the end: enrolments, the schedule and the check-in come with them.",
  },
  hours: { fr: "Dire les heures", en: "Tell the hours" },
  notes: { fr: "Notes", en: "Notes" },
  noNotes: { fr: "Aucune note sous cette journée.", en: "No note under this day." },
  followUps: { fr: "Relances", en: "Follow-ups" },
  schedule: { fr: "Horaire", en: "Schedule" },
  checkIn: { fr: "Accueil", en: "Check-in" },
  handOut: { fr: "Imprimer et distribuer", en: "Print and hand out" },
  hall: { fr: "Écran de la salle", en: "Hall display" },
  news: { fr: "Suivis", en: "News" },
  report: { fr: "Bilan", en: "Report" },
  noteCount: {
    fr: (count: number) => plural(count, `${count} note`, `${count} notes`),
    en: (count: number) => plural(count, `${count} note`, `${count} notes`),
  },
};
