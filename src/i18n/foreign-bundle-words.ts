import type { ForeignFile, FileKind } from "#domain/bundle-problem.ts";
import type { BundleProblemEntry } from "./bundle-problem-words.ts";

const notOurs = {
  fr: "Ce fichier ne vient pas de Maillon",
  en: "This file does not come from Maillon",
};
const lookFor = {
  fr: "Cherchez un fichier dont le nom finit par .maillon.txt ou .maillon.json.",
  en: "Look for a file whose name ends in .maillon.txt or .maillon.json.",
};
const askExchange = {
  fr: "Demandez un fichier d’échange\u00A0: il se fait avec «\u00A0Envoyer\u00A0».",
  en: "Ask for an exchange file: it is made with “Send”.",
};

/** Files that are not for « Recevoir »: other people's, then the other kinds of ours. */
export const foreignBundleWords = {
  spreadsheet: {
    title: notOurs,
    detail: { fr: "On dirait un chiffrier.", en: "It looks like a spreadsheet." },
    steps: [
      {
        fr: "Une liste d’entreprises ou d’acheteurs s’importe depuis l’écran de cette liste.",
        en: "A list of enterprises or buyers is imported from the screen of that list.",
      },
      lookFor,
    ],
  },
  contact: {
    title: notOurs,
    detail: { fr: "On dirait une carte de visite.", en: "It looks like a contact card." },
    steps: [lookFor],
  },
  calendar: {
    title: notOurs,
    detail: { fr: "On dirait un rendez-vous d’agenda.", en: "It looks like a calendar entry." },
    steps: [lookFor],
  },
  pdf: {
    title: notOurs,
    detail: { fr: "On dirait un document PDF.", en: "It looks like a PDF document." },
    steps: [lookFor],
  },
  image: {
    title: notOurs,
    detail: { fr: "On dirait une image.", en: "It looks like a picture." },
    steps: [lookFor],
  },
  zip: {
    title: notOurs,
    detail: { fr: "On dirait un dossier compressé.", en: "It looks like a compressed folder." },
    steps: [
      {
        fr: "Ouvrez d’abord ce dossier\u00A0: le fichier de Maillon est peut-être dedans.",
        en: "Open this folder first: the file of Maillon may be inside.",
      },
      lookFor,
    ],
  },
  other: {
    title: notOurs,
    detail: {
      fr: "Son contenu n’a pas la forme d’un fichier d’échange.",
      en: "What it holds does not have the form of an exchange file.",
    },
    steps: [lookFor],
  },

  backup: {
    title: { fr: "Ce fichier est une sauvegarde", en: "This file is a backup" },
    detail: {
      fr: "Une sauvegarde ne se reçoit pas comme un échange.",
      en: "A backup is not received as an exchange.",
    },
    steps: [
      {
        fr: "Si elle est à vous, ouvrez-la par «\u00A0Ouvrir une sauvegarde\u00A0», à la première ouverture ou dans Réglages.",
        en: "If it is yours, open it by “Open a backup”, at the first run or in Settings.",
      },
      askExchange,
    ],
  },
  replica: {
    title: { fr: "Ce fichier vient d’un échange", en: "This file comes from an exchange" },
    detail: {
      fr: "Il n’a pas été fait comme une sauvegarde.",
      en: "It was not made as a backup.",
    },
    steps: [
      {
        fr: "Ajoutez-le à vos fiches par Échanges, «\u00A0Recevoir\u00A0», ou par «\u00A0Rejoindre une équipe\u00A0» si l’équipe n’est pas encore ici.",
        en: "Add it to your records by Exchanges, “Receive”, or by “Join a team” if the team is not here yet.",
      },
      {
        fr: "Une sauvegarde se fait dans Réglages; son nom commence par «\u00A0maillon-sauvegarde\u00A0».",
        en: "A backup is made in Settings; its name begins with “maillon-sauvegarde”.",
      },
    ],
  },
  receipt: {
    title: { fr: "Ce fichier est un accusé de réception", en: "This file is a receipt" },
    detail: {
      fr: "Il dit ce qu’un autre appareil a pris; il ne contient ni fiche ni note.",
      en: "It says what another device took; it holds neither records nor notes.",
    },
    steps: [askExchange],
  },
  publication: {
    title: {
      fr: "Ce fichier est fait pour une entreprise ou un acheteur",
      en: "This file is made for an enterprise or a buyer",
    },
    detail: {
      fr: "Il ne contient pas de quoi compléter les fiches d’une équipe.",
      en: "It does not hold what would complete a team’s records.",
    },
    steps: [askExchange],
  },
  proposal: {
    title: {
      fr: "Ce fichier est la réponse d’une entreprise ou d’un acheteur",
      en: "This file is the reply of an enterprise or a buyer",
    },
    detail: {
      fr: "Il est pour l’équipe qui a préparé sa publication.",
      en: "It is for the team that prepared its publication.",
    },
    steps: [
      {
        fr: "Dans cette équipe, ouvrez-le par Échanges, «\u00A0Recevoir\u00A0»\u00A0: il attend ensuite dans Propositions.",
        en: "In that team, open it by Exchanges, “Receive”: it then waits in Proposals.",
      },
    ],
  },
} satisfies { readonly [K in ForeignFile | FileKind]: BundleProblemEntry };
