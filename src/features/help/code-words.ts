export const codeHelp = {
  title: { fr: "Passer un fichier par un code", en: "Pass a file by a code" },
  lead: {
    fr: "Deux appareils face à face, sans réseau ni câble\u00A0: l’un montre un code animé, l’autre le lit avec sa caméra.",
    en: "Two devices face to face, without a network or a cable: one shows an animated code, the other reads it with its camera.",
  },
  steps: [
    {
      fr: "Dans Échanges, touchez «\u00A0Envoyer\u00A0», puis «\u00A0Par code, d’un écran à l’autre\u00A0».",
      en: "In Exchanges, tap “Send”, then “By code, from screen to screen”.",
    },
    {
      fr: "Sur l’autre appareil\u00A0: «\u00A0Recevoir\u00A0», «\u00A0Scanner un code\u00A0».",
      en: "On the other device: “Receive”, “Scan a code”.",
    },
    {
      fr: "Tenez-le à 20 centimètres, luminosité au plus haut. Si le code sort du cadre, rien n’est à recommencer.",
      en: "Hold it 20 centimetres away, brightness at its highest. If the code leaves the frame, nothing is to be started again.",
    },
    {
      fr: "S’il ne lit pas, choisissez «\u00A0plus lent\u00A0». Quand il a tout, touchez «\u00A0Il a tout reçu\u00A0».",
      en: "If it does not read, choose “slower”. When it has everything, tap “It has everything”.",
    },
  ],
  after: [
    {
      fr: "Le code clignote. Si cela vous gêne, passez par un fichier. Au-delà de 100 ko aussi.",
      en: "The code blinks. If that bothers you, use a file. Above 100 kB too.",
    },
    {
      fr: "Qui filme l’écran ne peut rien lire sans les six mots.",
      en: "Whoever films the screen can read nothing without the six words.",
    },
    {
      fr: "La même caméra lit le code d’une carte de visite et remplit une fiche de contact.",
      en: "The same camera reads the code of a contact card and fills in a contact record.",
    },
  ],
  door: { fr: "Scanner un code", en: "Scan a code" },
  /** What people type who look for this page. */
  asked: "qr code caméra scanner carte de visite vcard face à face avion camera scan card",
};
