export const notFoundWords = {
  notFoundTitle: { fr: "Rien à cette adresse", en: "Nothing at this address" },
  notFound: {
    fr: "Le lien est incomplet, ou la page n’existe plus.",
    en: "The link is incomplete, or the page is gone.",
  },
  toToday: { fr: "Aller à Aujourd’hui", en: "Go to Today" },
};
