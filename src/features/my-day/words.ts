import { plural } from "#i18n/plural.ts";

export const words = {
  title: { fr: "Mes rendez-vous", en: "My meetings" },
  back: { fr: "Journées", en: "Days" },
  gone: { fr: "Cette journée n’est pas ici", en: "This day is not here" },
  goneWhy: {
    fr: "Ouvrez le dernier fichier de l’équipe\u00A0: il dit à quelles journées vous participez.",
    en: "Open the team’s last file: it says in which days you take part.",
  },
  none: {
    fr: "Pas encore de rendez-vous\u00A0: l’horaire viendra avec un prochain fichier de l’équipe.",
    en: "No meeting yet: the schedule will come with one of the team’s next files.",
  },
  now: { fr: "Rendez-vous en cours", en: "Meeting now" },
  next: { fr: "Ensuite", en: "Next" },
  past: { fr: "Déjà passés", en: "Past" },
  seat: {
    fr: (round: number, from: string, to: string) => `Ronde ${round} · ${from} à ${to}`,
    en: (round: number, from: string, to: string) => `Round ${round} · ${from} to ${to}`,
  },
  round: {
    fr: (round: number) => `Ronde ${round}`,
    en: (round: number) => `Round ${round}`,
  },
  cancelled: { fr: "annulée", en: "cancelled" },
  table: {
    fr: (table: string) => `table ${table}`,
    en: (table: string) => `table ${table}`,
  },
  tableWord: { fr: "table", en: "table" },
  left: {
    fr: (minutes: number) => plural(minutes, "1\u00A0min", `${minutes}\u00A0min`),
    en: (minutes: number) => `${minutes}\u00A0min`,
  },
  leftSpoken: {
    fr: (minutes: number) => plural(minutes, "1 minute restante", `${minutes} minutes restantes`),
    en: (minutes: number) => plural(minutes, "1 minute left", `${minutes} minutes left`),
  },
  thenChange: {
    fr: (minutes: number) => `puis ${minutes}\u00A0min pour changer`,
    en: (minutes: number) => `then ${minutes}\u00A0min to change`,
  },
  go: {
    fr: (minutes: number) => `dans ${plural(minutes, "1\u00A0min", `${minutes}\u00A0min`)}`,
    en: (minutes: number) => `in ${minutes}\u00A0min`,
  },
  ask: { fr: "À demander", en: "To ask" },
  askNeed: {
    fr: (need: string) => `«\u00A0${need}\u00A0»\u00A0: pour quand, et qui décide?`,
    en: (need: string) => `“${need}”: by when, and who decides?`,
  },
  askOffer: {
    fr: (offer: string) => `«\u00A0${offer}\u00A0»\u00A0: à quel prix, et dans quel délai?`,
    en: (offer: string) => `“${offer}”: at what price, and how soon?`,
  },
  meetings: {
    fr: (count: number) => plural(count, "1 rencontre", `${count} rencontres`),
    en: (count: number) => plural(count, "1 meeting", `${count} meetings`),
  },
};
