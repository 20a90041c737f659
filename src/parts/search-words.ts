export const searchWords = {
  search: { fr: "Rechercher", en: "Search" },
  clear: { fr: "Effacer la recherche", en: "Clear the search" },
};
