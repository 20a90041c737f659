/** What can be known of private browsing and of a device that is nearly full. */
export const roomWords = {
  private: { fr: "Navigation privée, peut-être.", en: "Private browsing, perhaps." },
  small: {
    fr: "L’espace offert est très petit\u00A0: ce que vous écririez ici pourrait disparaître à la fermeture. Ouvrez Maillon dans une fenêtre ordinaire.",
    en: "Very little space is offered: what you write here may vanish on closing. Open Maillon in an ordinary window.",
  },
  unkept: {
    fr: "Ce navigateur refuse de garder l’application\u00A0: ce que vous écririez ici pourrait disparaître à la fermeture. Ouvrez Maillon dans une fenêtre ordinaire.",
    en: "This browser refuses to keep the app: what you write here may vanish on closing. Open Maillon in an ordinary window.",
  },
  tight: { fr: "Bientôt plein.", en: "Nearly full." },
  tightWhy: {
    fr: (size: string) =>
      `Il reste ${size} pour Maillon sur cet appareil. Libérez de l’espace (photos, vidéos).`,
    en: (size: string) =>
      `${size} are left for Maillon on this device. Free some space (pictures, videos).`,
  },
};
