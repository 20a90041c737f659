export const joinHelp = {
  title: { fr: "Rejoindre une équipe", en: "Join a team" },
  lead: {
    fr: "Un collègue vous donne un fichier; il contient tout le répertoire.",
    en: "A colleague gives you a file; it holds the whole directory.",
  },
  steps: [
    { fr: "Installez d’abord Maillon sur l’appareil.", en: "First install Maillon on the device." },
    {
      fr: "Demandez à votre collègue d’ouvrir Échanges, de toucher «\u00A0Envoyer\u00A0» et de vous donner le fichier.",
      en: "Ask your colleague to open Exchanges, tap “Send” and give you the file.",
    },
    {
      fr: "Gardez le fichier sur l’appareil\u00A0: une pièce jointe se garde depuis le courriel.",
      en: "Keep the file on the device: an attachment is kept from the e-mail.",
    },
    {
      fr: "Dans Maillon, touchez «\u00A0Rejoindre une équipe\u00A0», puis choisissez le fichier.",
      en: "In Maillon, tap “Join a team”, then choose the file.",
    },
    {
      fr: "Écrivez les six mots que votre collègue vous dit de vive voix.",
      en: "Write the six words that your colleague tells you aloud.",
    },
    {
      fr: "Dites qui vous êtes, puis touchez «\u00A0Rejoindre l’équipe\u00A0».",
      en: "Say who you are, then tap “Join the team”.",
    },
  ],
  after: [
    {
      fr: "Votre nom n’est pas dans la liste? Choisissez «\u00A0quelqu’un d’autre\u00A0» et écrivez-le.",
      en: "Your name is not on the list? Choose “someone else” and write it.",
    },
  ],
  /** What people type who look for this page. */
  asked: "nouveau collègue arriver code invitation new colleague invite",
};
