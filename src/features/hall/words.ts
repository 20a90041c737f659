import { plural } from "#i18n/plural.ts";

export const words = {
  title: { fr: "Écran de la salle", en: "Hall display" },
  back: { fr: "Journée", en: "Day" },
  round: {
    fr: (round: number) => `Ronde ${round}`,
    en: (round: number) => `Round ${round}`,
  },
  of: {
    fr: (all: number, until: string) => `sur ${all} · jusqu’à ${until}`,
    en: (all: number, until: string) => `of ${all} · until ${until}`,
  },
  left: { fr: "minutes restantes", en: "minutes left" },
  lastMinute: { fr: "Dernière minute", en: "Last minute" },
  change: { fr: "Changez de table", en: "Change tables" },
  pause: { fr: "Pause", en: "Break" },
  before: { fr: "Bienvenue", en: "Welcome" },
  over: { fr: "Merci à tous", en: "Thank you all" },
  overWhy: { fr: "Les rencontres sont terminées.", en: "The meetings are over." },
  untilRound: {
    fr: (round: number) => `avant la ronde ${round}`,
    en: (round: number) => `until round ${round}`,
  },
  onDay: {
    fr: (on: string) => `le ${on}`,
    en: (on: string) => `on ${on}`,
  },
  next: {
    fr: (round: number, at: string) => `Ensuite, ronde ${round} à ${at}`,
    en: (round: number, at: string) => `Next, round ${round} at ${at}`,
  },
  page: {
    fr: (at: number, all: number) => `${at} de ${all}`,
    en: (at: number, all: number) => `${at} of ${all}`,
  },
  none: { fr: "Aucune rencontre prévue.", en: "No meeting planned." },
  table: {
    fr: (table: string) => `table ${table}`,
    en: (table: string) => `table ${table}`,
  },
  moved: {
    fr: "Un rendez-vous déplacé? Demandez à l’accueil.",
    en: "A meeting moved? Ask at the check-in.",
  },
  minutesLeft: {
    fr: (minutes: number) => plural(minutes, "1 minute restante", `${minutes} minutes restantes`),
    en: (minutes: number) => plural(minutes, "1 minute left", `${minutes} minutes left`),
  },
  end: { fr: "La ronde est terminée.", en: "The round is over." },
  sound: { fr: "Faire sonner", en: "Ring the bell" },
  noSound: {
    fr: "Ce navigateur n’émet aucun son\u00A0: annoncez les changements de vive voix.",
    en: "This browser makes no sound: call the changes aloud.",
  },
  silence: { fr: "Ne plus sonner", en: "Stop the bell" },
  whole: { fr: "Plein écran", en: "Full screen" },
  unforeseen: { fr: "Imprévus", en: "Unforeseen" },
  leave: { fr: "Quitter", en: "Leave" },
};
