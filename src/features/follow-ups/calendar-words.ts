import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

/** Of promises that go into the phone's own calendar. */
export const calendarWords = {
  add: { fr: "Ajouter à l’agenda", en: "Add to the calendar" },
  addAll: {
    fr: (promises: number) =>
      `Ajouter ${plural(promises, "la relance", `ces ${count(promises)} relances`)} à l’agenda`,
    en: (promises: number) =>
      `Add ${plural(promises, "the follow-up", `these ${count(promises)} follow-ups`)} to the calendar`,
  },
  fileName: { fr: "relances", en: "follow-ups" },
  late: {
    fr: (day: string) => `En retard\u00A0: promis pour le ${day}.`,
    en: (day: string) => `Late: promised for ${day}.`,
  },
};
