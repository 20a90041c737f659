import { ofName } from "#i18n/of-name.ts";

export const agendaPageWords = {
  back: { fr: "Inscription", en: "Enrolment" },
  gone: { fr: "Cette inscription n’est pas ici", en: "This enrolment is not here" },
  goneWhy: {
    fr: "Elle n’a pas encore été reçue, ou elle a été effacée.",
    en: "It was not received yet, or it was erased.",
  },
  none: { fr: "Aucune rencontre à son horaire", en: "No meeting in its schedule" },
  noneWhy: {
    fr: "L’agenda se remplit dès que l’horaire lui en donne une.",
    en: "The agenda fills as soon as the schedule gives it one.",
  },
  schedule: { fr: "Ouvrir l’horaire", en: "Open the schedule" },
  code: {
    fr: (name: string) => `Agenda ${ofName(name)}, en texte`,
    en: (name: string) => `Agenda of ${name}, as text`,
  },
  part: {
    fr: (at: number, of: number) => `${at} de ${of}`,
    en: (at: number, of: number) => `${at} of ${of}`,
  },
  aim: {
    fr: "L’appareil photo de tout téléphone lit ce code\u00A0: ni application, ni réseau. Une photo de l’écran suffit aussi.",
    en: "The camera of any phone reads this code: no app, no network. A picture of the screen will do too.",
  },
  shortened: {
    fr: "Des noms y sont abrégés, pour que le code reste facile à lire.",
    en: "Some names are shortened in it, so that the code stays easy to read.",
  },
  inCode: { fr: "Ce que dit le code", en: "What the code says" },
  calendar: { fr: "Fichier de calendrier", en: "Calendar file" },
  calendarWhy: {
    fr: "Le fichier de calendrier, donné de nouveau après un changement, met à jour les mêmes rendez-vous.",
    en: "The calendar file, given again after a change, updates the same appointments.",
  },
  calendarName: {
    fr: (name: string) => `Agenda ${name}`,
    en: (name: string) => `Agenda ${name}`,
  },
  print: { fr: "Imprimer", en: "Print" },
  ownPhone: { fr: "Avec Maillon sur son téléphone", en: "With Maillon on its phone" },
  ownPhoneWhy: {
    fr: "Il suit la journée d’heure en heure, et change avec l’horaire à chaque fichier que vous lui donnez.",
    en: "It follows the day hour by hour, and changes with the schedule at each file that you give it.",
  },
  publish: { fr: "Préparer un fichier pour lui", en: "Prepare a file for it" },
};
