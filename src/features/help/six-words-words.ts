export const sixWordsHelp = {
  title: { fr: "Les six mots d’un fichier", en: "The six words of a file" },
  lead: {
    fr: "Ils ferment le fichier comme une clé. Sans eux, personne ne peut le lire, pas même nous.",
    en: "They lock the file like a key. Without them nobody can read it, not even us.",
  },
  steps: [
    {
      fr: "«\u00A0Envoyer\u00A0» tire six nouveaux mots à chaque fois.",
      en: "“Send” draws six new words each time.",
    },
    {
      fr: "Dites-les de vive voix, ou par un autre chemin que le fichier.",
      en: "Say them aloud, or send them another way than the file.",
    },
    {
      fr: "La personne qui reçoit les écrit, sans accents ni majuscules.",
      en: "The person who receives writes them, without accents or capitals.",
    },
  ],
  after: [
    {
      fr: "Mots perdus? Sur l’appareil qui a envoyé\u00A0: Échanges, «\u00A0Revoir ses six mots\u00A0», pour le dernier envoi. Sinon, envoyez un nouveau fichier\u00A0: rien ne se double.",
      en: "Words lost? On the device that sent: Exchanges, “See its six words again”, for the last file sent. Otherwise send a new file: nothing doubles.",
    },
    {
      fr: "La protection «\u00A0aucune\u00A0» convient à une clé remise en mains propres, pas à un courriel.",
      en: "Protection “none” suits a key handed over in person, not an e-mail.",
    },
  ],
  alt: {
    fr: "Les six mots, numérotés et écrits en grand, à dire de vive voix.",
    en: "The six words, numbered and in large letters, to be said aloud.",
  },
  /** What people type who look for this page. */
  asked: "mot de passe code clé chiffrer protéger oublié password passphrase encrypt forgotten",
};
