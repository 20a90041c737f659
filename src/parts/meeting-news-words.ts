import { plural } from "#i18n/plural.ts";

export const meetingNewsWords = {
  title: { fr: "Suivis de la rencontre", en: "News of the meeting" },
  where: { fr: "Où en est-on?", en: "Where does it stand?" },
  whereOf: {
    fr: (pair: string) => `Où en est-on\u00A0: ${pair}`,
    en: (pair: string) => `Where does it stand: ${pair}`,
  },
  kept: { fr: "Réponse gardée.", en: "Answer kept." },
  closed: {
    fr: "Clos\u00A0: ses autres suivis sont terminés.",
    en: "Closed: its other follow-ups are over.",
  },
  takenBack: { fr: "Réponse enlevée.", en: "Answer taken back." },
  pair: {
    fr: (enterprise: string, buyer: string) => `${enterprise} × ${buyer}`,
    en: (enterprise: string, buyer: string) => `${enterprise} × ${buyer}`,
  },
  meetings: {
    fr: (count: number) => plural(count, "1 rencontre", `${count} rencontres`),
    en: (count: number) => plural(count, "1 meeting", `${count} meetings`),
  },
};
