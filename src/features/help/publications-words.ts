export const publicationsHelp = {
  title: {
    fr: "Donner le répertoire à une entreprise ou à un acheteur",
    en: "Give the directory to an enterprise or a buyer",
  },
  lead: {
    fr: "Chaque lecteur reçoit un fichier fait pour lui\u00A0: ce qu’il peut lire, et rien d’autre.",
    en: "Each reader receives a file made for it: what it may read, and nothing else.",
  },
  steps: [
    {
      fr: "Dans Publications, touchez «\u00A0Nouveau lecteur\u00A0», puis choisissez sa fiche.",
      en: "In Publications, tap “New reader”, then choose its sheet.",
    },
    {
      fr: "Touchez «\u00A0Préparer l’édition\u00A0»\u00A0: vous voyez exactement ce que recevra ce lecteur, et ce qu’il ne recevra pas.",
      en: "Tap “Prepare the edition”: you see exactly what this reader will receive, and what it will not.",
    },
    {
      fr: "S’il y a un numéro, une adresse ou un nom dans un texte, décidez\u00A0: «\u00A0Envoyer tel quel\u00A0» ou «\u00A0Ne pas envoyer\u00A0».",
      en: "If a text holds a number, an address or a name, decide: “Send as it is” or “Leave out”.",
    },
    {
      fr: "Remettez le fichier, et dites les six mots de vive voix. Si le lecteur est devant vous, choisissez «\u00A0code à l’écran\u00A0»\u00A0: son téléphone le lit, sans réseau.",
      en: "Hand over the file, and say the six words aloud. If the reader stands before you, choose “code on screen”: its phone reads it, without a network.",
    },
  ],
  after: [
    {
      fr: "Les notes, les cellulaires, les étiquettes et les montants des autres ne partent jamais. Une personne n’est communiquée que si sa fiche le dit; un besoin confidentiel reste ici.",
      en: "Notes, mobile numbers, tags and the amounts of others never leave. A person is shared only if the record says so; a confidential need stays here.",
    },
    {
      fr: "La prochaine édition remplace la précédente sur l’appareil du lecteur. Ce qui a été effacé ne lui est plus jamais montré.",
      en: "The next edition replaces the one before on the reader’s device. What was erased is never shown to it again.",
    },
  ],
  door: { fr: "Ouvrir Publications", en: "Open Publications" },
  asked:
    "publication publier lecteur entreprise acheteur bailleur édition répertoire donner partager publish reader funder directory",
};
