export const scanWords = {
  title: { fr: "Scanner les badges", en: "Scan badges" },
  aim: {
    fr: "Montrez les badges ou les agendas, l’un après l’autre.",
    en: "Show badges or agendas, one after the other.",
  },
  byName: { fr: "Chercher un nom", en: "Look for a name" },
  noted: {
    fr: (at: string) => `Arrivée notée à ${at}.`,
    en: (at: string) => `Arrival noted at ${at}.`,
  },
  undo: { fr: "Annuler", en: "Undo" },
  already: {
    fr: (at: string) => `Arrivée déjà notée à ${at}.`,
    en: (at: string) => `Arrival noted already at ${at}.`,
  },
  alreadyBy: {
    fr: (at: string, who: string) => `Arrivée déjà notée à ${at} sur un autre appareil (${who}).`,
    en: (at: string, who: string) => `Arrival noted already at ${at} on another device (${who}).`,
  },
  alreadyNoHour: { fr: "Arrivée déjà notée.", en: "Arrival noted already." },
  noBadge: { fr: "Ce n’est pas un badge de journée", en: "This is not a badge of a day" },
  noBadgeWhy: {
    fr: "Le code dit autre chose. Visez celui du badge ou de l’agenda, ou cherchez le nom.",
    en: "The code says something else. Aim at that of the badge or of the agenda, or look for the name.",
  },
  otherDay: { fr: "Badge d’une autre journée", en: "Badge of another day" },
  otherDayIs: {
    fr: (day: string) => `C’est celui de\u00A0: ${day}. Rien n’est noté.`,
    en: (day: string) => `It is that of: ${day}. Nothing is noted.`,
  },
  otherDayUnknown: {
    fr: "Cette journée n’est pas sur cet appareil. Rien n’est noté.",
    en: "That day is not on this device. Nothing is noted.",
  },
  notKnown: { fr: "Inscription inconnue sur cet appareil", en: "Enrolment unknown on this device" },
  notKnownWhy: {
    fr: "Cherchez le nom, ou notez une arrivée sans inscription\u00A0: à l’échange, ce sera la même.",
    en: "Look for the name, or note a walk-in: once exchanged, it is the same one.",
  },
  last: { fr: "Arrivées notées ici", en: "Arrivals noted here" },
};
