import { count } from "#i18n/format.ts";
import { ofName } from "#i18n/of-name.ts";
import { plural } from "#i18n/plural.ts";

export const receiveWords = {
  title: { fr: "Recevoir", en: "Receive" },
  sub: { fr: "Le fichier d’un collègue, sans réseau", en: "A colleague’s file, without a network" },
  notKept: {
    fr: (names: string) =>
      `Refusé et non gardé\u00A0: ${names}. Choisissez-le seul pour lire pourquoi.`,
    en: (names: string) => `Refused and not kept: ${names}. Choose it alone to read why.`,
  },
  scan: { fr: "Scanner un code", en: "Scan a code" },
  where: { fr: "Où est le fichier?", en: "Where is the file?" },
  whereSteps: [
    {
      fr: "Par courriel ou par message\u00A0: touchez la pièce jointe et gardez-la sur l’appareil.",
      en: "By e-mail or message: tap the attachment and keep it on the device.",
    },
    {
      fr: "Par AirDrop, Quick Share, clé ou câble\u00A0: il est dans vos fichiers ou vos téléchargements.",
      en: "By AirDrop, Quick Share, key or cable: it is in your files or your downloads.",
    },
    {
      fr: "Son nom finit par «\u00A0.maillon.txt\u00A0» ou «\u00A0.maillon.json\u00A0».",
      en: "Its name ends with “.maillon.txt” or “.maillon.json”.",
    },
  ],
  drop: {
    fr: "Vous pouvez aussi le déposer sur cette page.",
    en: "You can also drop it on this page.",
  },
  safe: {
    fr: "Rien de ce que vous avez écrit n’est remplacé en silence\u00A0: deux valeurs différentes sont gardées toutes les deux.",
    en: "Nothing you wrote is replaced in silence: two different values are both kept.",
  },
  keeping: { fr: "Le fichier est mis de côté.", en: "The file is being put aside." },
  later: { fr: "Plus tard", en: "Later" },
  close: { fr: "Fermer", en: "Close" },
  giveUp: { fr: "Abandonner ce fichier", en: "Give up this file" },
  lockedWhy: {
    fr: "Demandez les six mots à la personne qui l’a envoyé, de vive voix. Le fichier attend ici, même si vous fermez.",
    en: "Ask the person who sent it for the six words, aloud. The file waits here, even if you close.",
  },
  waits: { fr: "Le fichier attend ici.", en: "The file waits here." },
  askForKeys: { fr: "Demander les nouvelles clés", en: "Ask for the new keys" },
  intact: {
    fr: (total: number) =>
      plural(
        total,
        `Votre ${count(total)} fiche ou note est intacte.`,
        `Vos ${count(total)} fiches et notes sont intactes.`,
      ),
    en: (total: number) =>
      plural(
        total,
        `Your ${count(total)} record or note is intact.`,
        `Your ${count(total)} records and notes are intact.`,
      ),
  },
  other: {
    title: { fr: "Ce fichier est d’une autre équipe", en: "This file is another team’s" },
    detail: {
      fr: (from: string, team: string, here: string) =>
        `Il vient ${ofName(from)}, équipe «\u00A0${team}\u00A0». Ici, c’est l’équipe «\u00A0${here}\u00A0»\u00A0: les deux répertoires ne se mêlent pas.`,
      en: (from: string, team: string, here: string) =>
        `It comes from ${from}, team “${team}”. This is team “${here}”: the two directories do not mix.`,
    },
    someone: { fr: "un appareil sans nom", en: "a device without a name" },
    steps: [
      {
        fr: "Vous faites aussi partie de cette équipe? Touchez «\u00A0Ouvrir à part\u00A0»\u00A0: son répertoire s’ouvre dans un espace à lui.",
        en: "Are you in that team too? Tap “Open apart”: its directory opens in a space of its own.",
      },
      {
        fr: "Sinon, demandez à la personne un fichier de la bonne équipe.",
        en: "Otherwise, ask the person for a file of the right team.",
      },
    ],
  },
  published: {
    title: {
      fr: "Ce fichier est fait pour une entreprise ou un acheteur",
      en: "This file is made for an enterprise or a buyer",
    },
    detail: {
      fr: "Il ne s’ajoute pas au répertoire d’une équipe. Il s’ouvre dans un espace à part, comme le verra la personne à qui il est destiné.",
      en: "It is not added to a team’s directory. It opens in a space of its own, as the person it is meant for will see it.",
    },
  },
  openApart: { fr: "Ouvrir à part", en: "Open apart" },
};
