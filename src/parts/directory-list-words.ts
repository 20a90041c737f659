export const listWords = {
  filters: { fr: "Filtres", en: "Filters" },
  removeAll: { fr: "Tout enlever", en: "Remove all" },
  removeFilter: {
    fr: (label: string) => `Enlever le filtre ${label}`,
    en: (label: string) => `Remove the filter ${label}`,
  },
  more: { fr: "Autres gestes", en: "Other actions" },
  several: { fr: "Choisir", en: "Select" },
  sortedBy: {
    fr: (order: string) => `Trier. Ordre actuel\u00A0: ${order}`,
    en: (order: string) => `Sort. Current order: ${order}`,
  },
  sorts: {
    name: { fr: "Par nom", en: "By name" },
    place: { fr: "Par municipalité", en: "By municipality" },
    recent: { fr: "Dernière modification", en: "Last changed" },
    relevance: { fr: "Pertinence", en: "Relevance" },
  },
  onlyHere: { fr: "seulement ici", en: "only here" },
  twoVersions: { fr: "deux versions", en: "two versions" },
  via: {
    offers: { fr: "Offre\u00A0:", en: "Offer:" },
    needs: { fr: "Besoin\u00A0:", en: "Need:" },
    contacts: { fr: "Contact\u00A0:", en: "Contact:" },
  },
};
