/** What the quiet lines of help say, for the pages that a screen leads to. */
export const helpWords = {
  line: {
    fr: (task: string) => `Aide\u00A0: ${task}`,
    en: (task: string) => `Help: ${task}`,
  },
  topics: {
    rejoindre: { fr: "rejoindre une équipe", en: "join a team" },
    lecteur: {
      fr: "lire ce qu’une équipe vous a remis",
      en: "read what a team gave you",
    },
    espaces: { fr: "passer d’une équipe à une autre", en: "switch from one team to another" },
    maillage: { fr: "tenir une journée de maillage", en: "run a matchmaking day" },
    imprevus: { fr: "un imprévu pendant la journée", en: "something unforeseen on the day" },
    note: { fr: "prendre une note en six gestes", en: "take a note in six taps" },
    liste: { fr: "faire entrer une liste", en: "bring in a list" },
    doublons: { fr: "quand une ligne ressemble à une fiche", en: "when a row looks like a record" },
    fusionner: { fr: "fusionner deux fiches", en: "merge two records" },
    repertoire: { fr: "se donner le répertoire", en: "give each other the directory" },
    dossier: { fr: "se retrouver dans un dossier", en: "meet in a folder" },
    "six-mots": { fr: "les six mots d’un fichier", en: "the six words of a file" },
    code: { fr: "passer un fichier par un code", en: "pass a file by a code" },
    "deux-versions": { fr: "quand deux numéros se contredisent", en: "when two numbers disagree" },
    reprendre: { fr: "reprendre ce qui a été supprimé", en: "take back what was deleted" },
    "hors-reseau": { fr: "avant une salle sans réseau", en: "before a hall without a network" },
    sauvegarde: { fr: "faire et rouvrir une sauvegarde", en: "make and open a backup" },
    perdu: { fr: "un téléphone perdu ou plein", en: "a phone lost or full" },
    partager: {
      fr: "ouvrir un fichier depuis une autre application",
      en: "open a file from another app",
    },
    quitter: {
      fr: "quitter l’équipe et vider un appareil",
      en: "leave the team and empty a device",
    },
    jumelage: { fr: "ajouter un appareil, en personne", en: "add a device, in person" },
    "telephone-perdu": {
      fr: "un téléphone perdu ou volé",
      en: "a lost or stolen phone",
    },
    verrou: { fr: "le verrou de Maillon", en: "Maillon’s lock" },
    "appareil-partage": { fr: "partager une tablette", en: "share a tablet" },
    publications: { fr: "donner à lire hors de l’équipe", en: "give to read outside the team" },
    propositions: {
      fr: "répondre à ce qu’un lecteur propose",
      en: "answer what a reader proposes",
    },
    "vie-privee": {
      fr: "effacer, répondre à une personne",
      en: "erase, answer a person",
    },
    agendas: { fr: "imprimer et distribuer les agendas", en: "print and hand out agendas" },
    accueil: { fr: "accueillir à la porte d’une journée", en: "welcome people at a day’s door" },
    "mes-rendez-vous": {
      fr: "participer à une journée de maillage",
      en: "take part in a matchmaking day",
    },
    journee: { fr: "ranger les notes d’une journée", en: "file the notes of a day" },
  },
};
