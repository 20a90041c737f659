import { dot } from "#i18n/dotted.ts";
import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const words = {
  title: { fr: "Propositions", en: "Proposals" },
  exchanges: { fr: "Échanges", en: "Exchanges" },
  sub: {
    fr: "Ce que vos lecteurs vous ont répondu",
    en: "What your readers answered",
  },
  waiting: { fr: "À décider", en: "To decide" },
  decided: { fr: "Décidées", en: "Decided" },
  noneTitle: { fr: "Aucune proposition", en: "No proposal" },
  none: {
    fr: "Une entreprise ou un acheteur qui a reçu une publication peut corriger sa fiche et demander une rencontre. Le fichier qu’il vous envoie s’ouvre par «\u00A0Recevoir\u00A0», et attend ici.",
    en: "An enterprise or a buyer that received a publication can correct its sheet and ask for a meeting. The file that it sends you opens by “Receive”, and waits here.",
  },
  chooseOne: { fr: "Choisissez une proposition.", en: "Choose a proposal." },
  someone: { fr: "lecteur retiré", en: "removed reader" },
  itemDetail: {
    fr: (parts: string, when: string) => (when === "" ? parts : `${parts}${dot}du ${when}`),
    en: (parts: string, when: string) => (when === "" ? parts : `${parts}${dot}of ${when}`),
  },
  changes: {
    fr: (lines: number) => plural(lines, "1 changement", `${count(lines)} changements`),
    en: (lines: number) => plural(lines, "1 change", `${count(lines)} changes`),
  },
  meets: {
    fr: (lines: number) => plural(lines, "1 rencontre", `${count(lines)} rencontres`),
    en: (lines: number) => plural(lines, "1 meeting", `${count(lines)} meetings`),
  },
  messages: {
    fr: (lines: number) => plural(lines, "1 message", `${count(lines)} messages`),
    en: (lines: number) => plural(lines, "1 message", `${count(lines)} messages`),
  },
  sheetSub: {
    fr: (parts: string, edition: number) =>
      `${parts}${dot}d’après l’édition ${count(edition)}${dot}signature connue`,
    en: (parts: string, edition: number) =>
      `${parts}${dot}from edition ${count(edition)}${dot}known signature`,
  },
  ours: { fr: "chez vous", en: "yours" },
  oursChanged: {
    fr: "chez vous, changé depuis son édition",
    en: "yours, changed since its edition",
  },
  proposed: { fr: "proposé", en: "proposed" },
  nothing: { fr: "rien", en: "nothing" },
  meetingWith: {
    fr: (name: string) => `Rencontrer ${name}`,
    en: (name: string) => `Meet ${name}`,
  },
  aMeeting: { fr: "Rencontre", en: "Meeting" },
  noMeeting: { fr: "ne pas donner suite", en: "take no action" },
  toOrganise: { fr: "une relance pour l’organiser", en: "a follow-up to organise it" },
  meetingGone: {
    fr: "Une fiche qui n’est pas sur cet appareil",
    en: "A sheet that is not on this device",
  },
  organise: {
    fr: (one: string, other: string, why: string) =>
      `Organiser une rencontre\u00A0: ${one} et ${other}${why === "" ? "" : ` (${why})`}`,
    en: (one: string, other: string, why: string) =>
      `Organise a meeting: ${one} and ${other}${why === "" ? "" : ` (${why})`}`,
  },
  wishes: {
    fr: (day: string) => `Souhaits pour «\u00A0${day}\u00A0»`,
    en: (day: string) => `Wishes for “${day}”`,
  },
  wish: {
    fr: (name: string, why: string) => (why === "" ? name : `${name}\u00A0: ${why}`),
    en: (name: string, why: string) => (why === "" ? name : `${name}: ${why}`),
  },
  ranked: {
    fr: (rank: number, wish: string) => `${rank}.\u00A0${wish}`,
    en: (rank: number, wish: string) => `${rank}.\u00A0${wish}`,
  },
  veto: {
    fr: (name: string) => `Ne pas réunir avec ${name}`,
    en: (name: string) => `Keep apart from ${name}`,
  },
  vetoOn: { fr: "ne pas les réunir", en: "keep them apart" },
  vetoOff: { fr: "pas de veto de ce côté", en: "no veto of this side" },
  vetoSecret: {
    fr: "proposé, et lu par l’équipe seule",
    en: "proposed, and read by the team alone",
  },
  rating: {
    fr: (name: string) => `Son avis sur la rencontre avec ${name}`,
    en: (name: string) => `What it made of the meeting with ${name}`,
  },
  missed: {
    fr: (name: string) => `Ce qu’est devenue sa rencontre avec ${name}`,
    en: (name: string) => `What became of its meeting with ${name}`,
  },
  ratingApart: {
    fr: "proposé, et jamais montré à l’autre côté",
    en: "proposed, and never shown to the other side",
  },
  message: { fr: "Message", en: "Message" },
  toldAbout: {
    fr: (what: string) => `Message au sujet de ${what}`,
    en: (what: string) => `Message about ${what}`,
  },
  toldWhy: {
    fr: "Ce n’est pas sa propre fiche, ou la valeur ne se lit pas\u00A0: c’est à lire, rien n’est écrit.",
    en: "It is not its own sheet, or the value cannot be read: it is to be read, nothing is written.",
  },
  markRead: { fr: "Marquer comme lu", en: "Mark as read" },
  read: { fr: "lu", en: "read" },
  acceptAll: {
    fr: (lines: number) =>
      plural(lines, "Accepter le changement", `Accepter les ${count(lines)} changements`),
    en: (lines: number) => plural(lines, "Accept the change", `Accept the ${count(lines)} changes`),
  },
  acceptAllWhy: {
    fr: (others: number) =>
      others === 0
        ? "Chaque valeur est encore celle que ce lecteur avait sous les yeux."
        : plural(
            others,
            "1 valeur a changé chez vous depuis son édition\u00A0: elle reste à décider.",
            `${count(others)} valeurs ont changé chez vous depuis son édition\u00A0: elles restent à décider.`,
          ),
    en: (others: number) =>
      others === 0
        ? "Each value is still the one that this reader was looking at."
        : plural(
            others,
            "1 value changed here since its edition: it stays to be decided.",
            `${count(others)} values changed here since its edition: they stay to be decided.`,
          ),
  },
  refuseAll: { fr: "Refuser tout", en: "Refuse all" },
  keep: { fr: "Garder ces choix", en: "Keep these choices" },
  keeping: { fr: "Un instant…", en: "One moment…" },
  chooseFirst: {
    fr: "Choisissez au moins une ligne.",
    en: "Choose at least one line.",
  },
  kept: {
    fr: (accepted: number, refused: number) => {
      const yes = `${count(accepted)} ${plural(accepted, "acceptée", "acceptées")}`;
      const no = `${count(refused)} ${plural(refused, "refusée", "refusées")}`;
      if (refused === 0) return `${yes}.`;
      return accepted === 0 ? `${no}.` : `${yes}, ${no}.`;
    },
    en: (accepted: number, refused: number) => {
      const yes = `${count(accepted)} accepted`;
      const no = `${count(refused)} refused`;
      if (refused === 0) return `${yes}.`;
      return accepted === 0 ? `${no}.` : `${yes}, ${no}.`;
    },
  },
  accepted: { fr: "acceptée", en: "accepted" },
  refused: { fr: "refusée", en: "refused" },
  answerBack: {
    fr: "Ce lecteur verra vos réponses dans sa prochaine édition.",
    en: "This reader will see your answers in its next edition.",
  },
  prepare: { fr: "Préparer son édition", en: "Prepare its edition" },
  trust: {
    fr: "Choisir d’avance ce que ce lecteur propose",
    en: "Choose in advance what this reader proposes",
  },
  trustWhy: {
    fr: "pour les prochaines fois, sauf ce qui a changé chez vous entre-temps",
    en: "for the next times, save what changed here meanwhile",
  },
  trusted: { fr: "Choisies d’avance.", en: "Chosen in advance." },
  untrusted: { fr: "Rien n’est choisi d’avance.", en: "Nothing is chosen in advance." },
  gone: { fr: "Cette proposition n’est plus ici", en: "This proposal is no longer here" },
  goneWhy: {
    fr: "Elle a été effacée, ou son lecteur a été retiré.",
    en: "It was erased, or its reader was removed.",
  },
  promise: {
    fr: "Ce que vous remplacez n’est pas perdu\u00A0: il reste dans l’historique de la fiche.",
    en: "What you replace is not lost: it stays in the history of the record.",
  },
};
