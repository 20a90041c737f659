export const spaceWords = {
  role: {
    team: { fr: "équipe", en: "team" },
    enterprise: { fr: "pour une entreprise", en: "for an enterprise" },
    buyer: { fr: "pour un acheteur", en: "for a buyer" },
    funder: { fr: "pour un bailleur de fonds", en: "for a funder" },
  },
  whose: {
    fr: (name: string, role: string) => `Ouvert\u00A0: ${name}, ${role}. Changer`,
    en: (name: string, role: string) => `Open: ${name}, ${role}. Change`,
  },
  sample: { fr: "exemple", en: "sample" },
  openNow: { fr: "ouvert", en: "open" },
  lastOpened: {
    fr: (when: string) => `ouvert ${when}`,
    en: (when: string) => `opened ${when}`,
  },
  open: { fr: "Ouvrir", en: "Open" },
  opening: { fr: "Ouverture…", en: "Opening…" },
  openLabel: {
    fr: (name: string) => `Ouvrir ${name}`,
    en: (name: string) => `Open ${name}`,
  },
};
