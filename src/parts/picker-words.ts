import type { LinkTarget } from "#domain/field.ts";

export const pickerWords = {
  titles: {
    enterprises: { fr: "Quelle entreprise?", en: "Which enterprise?" },
    buyers: { fr: "Quel acheteur?", en: "Which buyer?" },
    contacts: { fr: "Qui était là?", en: "Who was there?" },
    interactions: { fr: "Quelle note?", en: "Which note?" },
    events: { fr: "Quelle journée?", en: "Which day?" },
    members: { fr: "Qui, dans l’équipe?", en: "Who, in the team?" },
    audiences: { fr: "Quel cercle?", en: "Which circle?" },
    readers: { fr: "Quel lecteur?", en: "Which reader?" },
    meetings: { fr: "Quelle rencontre?", en: "Which meeting?" },
  } satisfies Record<LinkTarget, { fr: string; en: string }>,
  search: { fr: "Rechercher", en: "Search" },
  clear: { fr: "Effacer la recherche", en: "Clear the search" },
  close: { fr: "Fermer", en: "Close" },
  done: { fr: "Terminé", en: "Done" },
  nothing: {
    fr: (typed: string) => `Rien pour «\u00A0${typed}\u00A0».`,
    en: (typed: string) => `Nothing for “${typed}”.`,
  },
};
