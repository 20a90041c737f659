import type { Side } from "#domain/wish.ts";
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
  toGo: { fr: "Prochain rendez-vous", en: "Next meeting" },
  go: {
    fr: (minutes: number) => `dans ${plural(minutes, "1\u00A0min", `${minutes}\u00A0min`)}`,
    en: (minutes: number) => `in ${minutes}\u00A0min`,
  },
  goSpoken: {
    fr: (minutes: number) => `dans ${plural(minutes, "1 minute", `${minutes} minutes`)}`,
    en: (minutes: number) => `in ${plural(minutes, "1 minute", `${minutes} minutes`)}`,
  },
  meetings: {
    fr: (count: number) => plural(count, "1 rencontre", `${count} rencontres`),
    en: (count: number) => plural(count, "1 meeting", `${count} meetings`),
  },
  fresh: { fr: "nouvelle", en: "new" },
  earlier: {
    fr: (hour: string) => `avancée, était à ${hour}`,
    en: (hour: string) => `earlier, was at ${hour}`,
  },
  later: {
    fr: (hour: string) => `reculée, était à ${hour}`,
    en: (hour: string) => `later, was at ${hour}`,
  },
  otherTable: {
    fr: (table: string) => `était à la table ${table}`,
    en: (table: string) => `was at table ${table}`,
  },
  rate: {
    fr: (name: string) => `Évaluer ${name}`,
    en: (name: string) => `Rate ${name}`,
  },
  calendar: { fr: "Ajouter à mon agenda", en: "Add to my calendar" },
  calendarWhy: {
    fr: "Ajoutés de nouveau après un changement, les mêmes rendez-vous se mettent à jour.",
    en: "Added again after a change, the same appointments are updated.",
  },
  rated: { fr: "évaluée", en: "rated" },
  doors: { fr: "Autour de la journée", en: "Around the day" },
  chosen: {
    fr: (chosen: number, of: Side) => {
      if (chosen === 0) return "dites qui vous souhaitez rencontrer";
      return of === "enterprise"
        ? plural(chosen, "1 choisie", `${chosen} choisies`)
        : plural(chosen, "1 choisi", `${chosen} choisis`);
    },
    en: (chosen: number) =>
      chosen === 0 ? "tell whom you would like to meet" : `${chosen} chosen`,
  },
  attendance: { fr: "Ma présence", en: "When I am there" },
  attendanceWhy: {
    fr: "vos heures, et combien de rencontres",
    en: "your hours, and how many meetings",
  },
  toTeam: { fr: "Pour l’équipe", en: "For the team" },
  waiting: {
    fr: (asks: number) =>
      asks === 0 ? "rien n’attend" : plural(asks, "1 chose à envoyer", `${asks} choses à envoyer`),
    en: (asks: number) =>
      asks === 0 ? "nothing waits" : plural(asks, "1 thing to send", `${asks} things to send`),
  },
  ratingGoneWhy: {
    fr: "Le dernier fichier de l’équipe ne la contient plus.",
    en: "The team’s last file does not hold it any more.",
  },
  share: { fr: "Partager cette note avec l’équipe", en: "Share this note with the team" },
  shareWhy: {
    fr: "Sans cela, elle reste sur ce téléphone.",
    en: "Without it, it stays on this phone.",
  },
  sharePrepared: {
    fr: "Partager aussi cette note d’avant",
    en: "Share this earlier note too",
  },
  apart: {
    fr: "L’autre côté répond à part et ne voit pas votre réponse. Elle part à l’équipe avec votre prochain envoi.",
    en: "The other side answers apart and does not see your answer. It goes to the team with what you send next.",
  },
  savedHere: {
    fr: "Votre note est gardée ici. Rien n’est dit à l’équipe.",
    en: "Your note is kept here. Nothing is told to the team.",
  },
  savedMissed: {
    fr: "Absence gardée. Elle attend d’être envoyée.",
    en: "Absence kept. It waits to be sent.",
  },
  knownMissed: {
    fr: "Absence gardée. L’équipe en a déjà été avisée.",
    en: "Absence kept. The team was told already.",
  },
  takenBack: {
    fr: "Votre avis est retiré. L’équipe le saura avec votre prochain envoi.",
    en: "Your answer is taken back. The team will know with what you send next.",
  },
  known: {
    fr: "Évaluation gardée. L’équipe en a déjà été avisée.",
    en: "Rating kept. The team was told already.",
  },
  saved: {
    fr: "Évaluation gardée. Elle attend d’être envoyée.",
    en: "Rating kept. It waits to be sent.",
  },
};
