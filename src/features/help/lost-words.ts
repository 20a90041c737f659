export const lostHelp = {
  title: { fr: "Un téléphone perdu ou plein", en: "A phone lost or full" },
  lead: {
    fr: "Le répertoire vit sur les appareils\u00A0: ce que vos collègues ont reçu de vous n’est pas perdu.",
    en: "The directory lives on the devices: what your colleagues received from you is not lost.",
  },
  steps: [
    {
      fr: "Perdu ou brisé\u00A0: installez Maillon sur un autre appareil.",
      en: "Lost or broken: install Maillon on another device.",
    },
    {
      fr: "Demandez un fichier à un collègue et touchez «\u00A0Rejoindre une équipe\u00A0».",
      en: "Ask a colleague for a file and tap “Join a team”.",
    },
    {
      fr: "Cherchez aussi vos propres fichiers «\u00A0.maillon\u00A0» dans vos courriels envoyés\u00A0: recevez-les.",
      en: "Look for your own “.maillon” files in your sent e-mail too: receive them.",
    },
  ],
  after: [
    {
      fr: "Ce qui manque\u00A0: ce qui n’existait que sur le téléphone perdu. Envoyez souvent; Aujourd’hui dit combien n’existe qu’ici.",
      en: "What is missing: what existed only on the lost phone. Send often; Today says how much exists only here.",
    },
    {
      fr: "«\u00A0Espace plein\u00A0»\u00A0: rien de ce qui était gardé n’est perdu. Enlevez des photos ou des vidéos, puis enregistrez de nouveau.",
      en: "“Storage full”: nothing that was kept is lost. Remove pictures or videos, then save again.",
    },
    {
      fr: "Le verrou du téléphone est celui de vos fiches\u00A0: mettez un code. Signalez la perte à votre équipe, car le téléphone porte des coordonnées.",
      en: "The phone’s lock is the lock of your records: set a code. Tell your team of the loss, for the phone carries people’s details.",
    },
  ],
  door: { fr: "Voir où sont vos fiches", en: "See where your records are" },
  /** What people type who look for this page. */
  asked: "volé cassé brisé espace mémoire disparu effacé stolen broken storage space gone",
};
