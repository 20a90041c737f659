import type { BundleProblem, LineFault } from "#domain/bundle-problem.ts";
import { count } from "./format.ts";
import { askAgain, doubtSender } from "./file-step-words.ts";
import type { Bilingual } from "./language.ts";
import { proposalProblemWords } from "./proposal-problem-words.ts";
import { teamProblemWords } from "./team-problem-words.ts";

type Of<C extends BundleProblem["code"]> = Extract<BundleProblem, { code: C }>;
interface CutAt {
  readonly at: NonNullable<Of<"bundle.cut">["at"]>;
}

/** One for each thing that a screen must be able to say. */
type Key =
  | Exclude<BundleProblem["code"], "bundle.foreign" | "bundle.kind" | "bundle.line">
  | "bundle.cut.at"
  | `bundle.line.${LineFault}`;

/** A title, one sentence more, and what to do, step by step. */
export interface BundleProblemEntry {
  readonly title: Bilingual<string>;
  readonly detail: Bilingual<string> | Bilingual<(problem: never) => string>;
  readonly steps: readonly Bilingual<string>[];
}

const asAttachment = {
  fr: "Par courriel, il doit voyager en pièce jointe, sans être ouvert ni modifié en chemin.",
  en: "By e-mail, it must travel as an attachment, neither opened nor changed on the way.",
};
const unreadableLine = {
  fr: "Une ligne de ce fichier ne se lit pas",
  en: "One line of this file cannot be read",
};
const updateAndResend = {
  fr: "Demandez à la personne qui vous l’a donné de mettre Maillon à jour, puis de l’envoyer une autre fois.",
  en: "Ask the person who gave it to you to update Maillon, then to send it again.",
};
/** The second half of a sentence: « la fiche est laissée de côté : … ». */
export const lineFaultWords = {
  long: {
    fr: "le contenu dépasse 4\u00A0Mo",
    en: "what it holds is over 4\u00A0MB",
  },
  nested: {
    fr: "le contenu est imbriqué sur plus de 16 niveaux",
    en: "what it holds is nested more than 16 levels deep",
  },
  json: {
    fr: "le texte n’est pas du JSON",
    en: "the text is not JSON",
  },
  key: {
    fr: "un nom réservé est employé, comme le ferait un fichier piégé",
    en: "a reserved name is used, as a trap would",
  },
  number: {
    fr: "un nombre est hors de toute mesure",
    en: "a number is beyond all measure",
  },
  text: {
    fr: "un texte contient la moitié d’un caractère",
    en: "a text holds half a character",
  },
  shape: {
    fr: "le contenu n’a pas la forme d’une fiche",
    en: "what it holds does not have the form of a record",
  },
  attachment: {
    fr: "une pièce jointe n’est pas celle que son nom annonce",
    en: "an attachment is not the one that its name announces",
  },
} satisfies { readonly [F in LineFault]: Bilingual<string> };

/** What is wrong with the file, what is known of it, and what to do. The screen says that nothing changed. */
export const bundleProblemWords = {
  "bundle.empty": {
    title: { fr: "Ce fichier est vide", en: "This file is empty" },
    detail: {
      fr: "Il ne contient rien à lire. L’envoi a sans doute été coupé.",
      en: "There is nothing in it to read. The transfer was probably cut short.",
    },
    steps: [askAgain],
  },
  "bundle.cut": {
    title: { fr: "Il manque la fin de ce fichier", en: "The end of this file is missing" },
    detail: {
      fr: "L’envoi a sans doute été coupé.",
      en: "The transfer was probably cut short.",
    },
    steps: [askAgain, asAttachment],
  },
  "bundle.cut.at": {
    title: { fr: "Il manque la fin de ce fichier", en: "The end of this file is missing" },
    detail: {
      fr: ({ at }: CutAt) =>
        `Il s’arrête à la ligne ${count(at.line)} sur ${count(at.of)}. L’envoi a sans doute été coupé.`,
      en: ({ at }: CutAt) =>
        `It stops at line ${count(at.line)} of ${count(at.of)}. The transfer was probably cut short.`,
    },
    steps: [askAgain, asAttachment],
  },
  "bundle.altered": {
    title: {
      fr: "Ce fichier a été abîmé en chemin",
      en: "This file was damaged on the way",
    },
    detail: {
      fr: "Son contenu n’est plus tout à fait celui qui a été envoyé.",
      en: "What it holds is no longer quite what was sent.",
    },
    steps: [askAgain, asAttachment],
  },
  ...proposalProblemWords,
  "bundle.signature": {
    title: {
      fr: "La signature de ce fichier ne tient pas",
      en: "The signature of this file does not hold",
    },
    detail: {
      fr: "Quelqu’un d’autre que son auteur l’a modifié.",
      en: "Somebody other than its author changed it.",
    },
    steps: [askAgain, doubtSender],
  },
  "bundle.count": {
    title: { fr: "Ce fichier se contredit", en: "This file contradicts itself" },
    detail: {
      fr: ({ said, found }: Of<"bundle.count">) =>
        `Nombre de lignes annoncé\u00A0: ${count(said)}; trouvé\u00A0: ${count(found)}.`,
      en: ({ said, found }: Of<"bundle.count">) =>
        `Lines announced: ${count(said)}; found: ${count(found)}.`,
    },
    steps: [updateAndResend],
  },
  "bundle.newer": {
    title: {
      fr: "Ce fichier vient d’une version plus récente de Maillon",
      en: "This file comes from a newer version of Maillon",
    },
    detail: {
      fr: "La vôtre ne sait pas encore le lire.",
      en: "Yours cannot read it yet.",
    },
    steps: [
      {
        fr: "Ouvrez Maillon une fois avec Internet et acceptez la nouvelle version.",
        en: "Open Maillon once with the internet on and accept the new version.",
      },
      { fr: "Choisissez ce fichier de nouveau.", en: "Choose this file again." },
    ],
  },
  "bundle.passphraseNeeded": {
    title: {
      fr: "Ce fichier est protégé par une phrase de passe",
      en: "This file is protected by a passphrase",
    },
    detail: {
      fr: "Ce sont six mots, affichés à la personne qui l’a envoyé.",
      en: "It is six words, shown to the person who sent it.",
    },
    steps: [
      {
        fr: "Demandez-lui ces six mots, de vive voix ou par un autre chemin que le fichier.",
        en: "Ask for those six words, aloud or by another way than the file’s.",
      },
      { fr: "Écrivez-les ici.", en: "Write them here." },
    ],
  },
  "bundle.passphraseWrong": {
    title: {
      fr: "Cette phrase de passe n’ouvre pas ce fichier",
      en: "This passphrase does not open this file",
    },
    detail: {
      fr: "Un mot est différent, ou le fichier a été abîmé en chemin.",
      en: "A word is different, or the file was damaged on the way.",
    },
    steps: [
      {
        fr: "Comparez les six mots un par un. Les accents, les majuscules et les traits d’union ne comptent pas.",
        en: "Compare the six words one by one. Accents, capitals and hyphens do not matter.",
      },
      {
        fr: "Si la phrase est la bonne, demandez que le fichier soit envoyé une autre fois.",
        en: "If the passphrase is right, ask for the file to be sent again.",
      },
    ],
  },
  "bundle.workFactor": {
    title: {
      fr: "La protection de ce fichier est trop lourde à ouvrir",
      en: "The protection of this file is too heavy to open",
    },
    detail: {
      fr: "Elle n’a pas été mise par Maillon et bloquerait votre appareil longtemps.",
      en: "Maillon did not make it, and it would block your device for a long time.",
    },
    steps: [
      {
        fr: "Demandez un fichier protégé par Maillon, avec «\u00A0Envoyer\u00A0».",
        en: "Ask for a file protected by Maillon, with “Send”.",
      },
      doubtSender,
    ],
  },
  ...teamProblemWords,
  "bundle.big": {
    title: { fr: "Ce fichier est trop gros", en: "This file is too large" },
    detail: {
      fr: ({ megabytes }: Of<"bundle.big">) =>
        `Maillon lit des fichiers de ${count(megabytes)}\u00A0Mo au plus.`,
      en: ({ megabytes }: Of<"bundle.big">) =>
        `Maillon reads files of ${count(megabytes)}\u00A0MB at most.`,
    },
    steps: [
      {
        fr: "Demandez un fichier protégé par une phrase de passe\u00A0: il prend beaucoup moins de place.",
        en: "Ask for a file protected by a passphrase: it takes much less room.",
      },
    ],
  },
  "bundle.bomb": {
    title: {
      fr: "Ce fichier deviendrait énorme une fois ouvert",
      en: "This file would become huge once opened",
    },
    detail: {
      fr: "Un fichier de Maillon ne grossit jamais autant\u00A0: celui-ci est abîmé ou piégé.",
      en: "A file of Maillon never grows that much: this one is damaged or a trap.",
    },
    steps: [askAgain, doubtSender],
  },
  "bundle.line.long": unreadable(lineFaultWords.long),
  "bundle.line.nested": unreadable(lineFaultWords.nested),
  "bundle.line.json": unreadable(lineFaultWords.json),
  "bundle.line.key": unreadable(lineFaultWords.key),
  "bundle.line.number": unreadable(lineFaultWords.number),
  "bundle.line.text": unreadable(lineFaultWords.text),
  "bundle.line.shape": unreadable(lineFaultWords.shape),
  "bundle.line.attachment": unreadable(lineFaultWords.attachment),
} satisfies { readonly [K in Key]: BundleProblemEntry };

function unreadable(fault: Bilingual<string>) {
  return {
    title: unreadableLine,
    detail: {
      fr: ({ line }: Of<"bundle.line">) => `À la ligne ${count(line)}, ${fault.fr}.`,
      en: ({ line }: Of<"bundle.line">) => `At line ${count(line)}, ${fault.en}.`,
    },
    steps: [updateAndResend, doubtSender],
  };
}
