import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const carriedWords = {
  title: { fr: "Ce qu’il portait", en: "What it carried" },
  sub: {
    fr: (device: string, people: number) =>
      `${device}, ${plural(people, `${count(people)} personne`, `${count(people)} personnes`)}`,
    en: (device: string, people: number) =>
      `${device}, ${plural(people, `${count(people)} person`, `${count(people)} people`)}`,
  },
  reading: { fr: "Lecture des fiches…", en: "Reading the records…" },
  how: { fr: "D’où vient cette liste", en: "Where this list comes from" },
  fromFiles: {
    fr: (when: string) =>
      `Des fichiers que cet appareil a envoyés, le dernier reçu ici ${when}, et de ce qui y a été écrit\u00A0: cela était dessus.`,
    en: (when: string) =>
      `From the files that this device sent, the last received here ${when}, and from what was written on it: this was on it.`,
  },
  noFiles: {
    fr: "Aucun fichier de cet appareil n’est arrivé ici. Ce qui y a été écrit était dessus; pour le reste, rien ne le prouve et rien ne l’exclut.",
    en: "No file of this device came here. What was written on it was on it; as for the rest, nothing proves it and nothing rules it out.",
  },
  perhapsWhy: {
    fr: "Le reste du répertoire a pu lui être envoyé par un collègue. Pour la loi, comptez-le aussi, à moins de savoir le contraire.",
    en: "A colleague may have sent it the rest of the directory. For the law, count it too, unless you know otherwise.",
  },
  surely: { fr: "Personnes, c’est sûr", en: "People, for certain" },
  perhaps: { fr: "Personnes, peut-être", en: "People, perhaps" },
  nobody: { fr: "Personne.", en: "Nobody." },
  notes: {
    fr: (notes: number) => plural(notes, `${count(notes)} note`, `${count(notes)} notes`),
    en: (notes: number) => plural(notes, `${count(notes)} note`, `${count(notes)} notes`),
  },
  more: {
    fr: (people: number) => `Et ${count(people)} de plus, dans la liste à télécharger`,
    en: (people: number) => `And ${count(people)} more, in the list to download`,
  },
  others: { fr: "Et aussi, sans compter les personnes", en: "And also, people aside" },
  sureMaybe: {
    fr: (sure: number, maybe: number) =>
      `${plural(sure, `${count(sure)} sûre`, `${count(sure)} sûres`)}, ${count(maybe)} peut-être`,
    en: (sure: number, maybe: number) => `${count(sure)} for certain, ${count(maybe)} perhaps`,
  },
  register: {
    fr: "Inscrire au registre des incidents",
    en: "Enter in the register of incidents",
  },
  registered: { fr: "Inscrit au registre.", en: "Entered in the register." },
  seeRegister: {
    fr: "Voir et compléter la ligne du registre",
    en: "See and complete the line of the register",
  },
  registerWhy: {
    fr: "La loi demande de garder cinq ans la trace de chaque perte, même sans gravité.",
    en: "The law asks that a trace of each loss be kept for five years, even when it is slight.",
  },
  incidentWhat: {
    fr: (sure: number, maybe: number, details: string) =>
      `${plural(sure, `${count(sure)} personne, c’est sûr`, `${count(sure)} personnes, c’est sûr`)}; ${count(maybe)} peut-être. Renseignements\u00A0: ${details}. Et les notes qui en parlent.`,
    en: (sure: number, maybe: number, details: string) =>
      `${plural(sure, `${count(sure)} person for certain`, `${count(sure)} people for certain`)}; ${count(maybe)} perhaps. Details: ${details}. And the notes about them.`,
  },
  noDetails: { fr: "aucun", en: "none" },
  circumstances: {
    fr: (device: string) => `${device} est perdu ou volé.`,
    en: (device: string) => `${device} is lost or stolen.`,
  },
  measures: {
    fr: "Les clés de l’équipe ont été changées; les fichiers scellés depuis ne s’ouvrent pas sur cet appareil.",
    en: "The team’s keys were changed; files sealed since do not open on this device.",
  },
  print: { fr: "Imprimer", en: "Print" },
  download: { fr: "Télécharger la liste", en: "Download the list" },
  file: { fr: "ce-qu-il-portait", en: "what-it-carried" },
  columns: [
    { fr: "Personne", en: "Person" },
    { fr: "Organisme", en: "Organisation" },
    { fr: "Renseignements", en: "Details" },
    { fr: "Notes qui en parlent", en: "Notes about them" },
    { fr: "Sur l’appareil", en: "On the device" },
  ],
  sure: { fr: "c’est sûr", en: "for certain" },
  maybe: { fr: "peut-être", en: "perhaps" },
};
