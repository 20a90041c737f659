import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

const lines = {
  fr: (number: number) => `${count(number)} ${plural(number, "ligne", "lignes")}`,
  en: (number: number) => `${count(number)} ${plural(number, "row", "rows")}`,
};

/** Of the import as a whole, and of its first screen. */
export const words = {
  title: { fr: "Importer un chiffrier", en: "Import a spreadsheet" },
  lines,
  line: {
    fr: (line: number) => `Ligne ${count(line)}`,
    en: (line: number) => `Row ${count(line)}`,
  },
  step: {
    fr: (step: number) => `étape\u00A0${step}\u00A0de\u00A03`,
    en: (step: number) => `step\u00A0${step}\u00A0of\u00A03`,
  },
  nothingKept: { fr: "Rien n’est encore gardé", en: "Nothing is kept yet" },
  back: { fr: "Retour", en: "Back" },
  cancel: { fr: "Annuler", en: "Cancel" },
  cancelled: { fr: "Import abandonné.", en: "Import given up." },
  choose: {
    start: {
      fr: "Partez de la liste que vous avez déjà. Vous verrez chaque ligne avant qu’elle soit gardée.",
      en: "Start from the list that you already have. You will see each row before it is kept.",
    },
    drop: {
      fr: "Sur un ordinateur, vous pouvez aussi le déposer ici.",
      en: "On a computer, you may also drop it here.",
    },
    accepted: { fr: "Quel fichier", en: "Which file" },
    workbook: {
      fr: "Un classeur Excel (.xlsx), tel quel\u00A0: vous choisissez la feuille. Les formules ne sont pas exécutées.",
      en: "An Excel workbook (.xlsx), as it is: you choose the sheet. Formulas are not run.",
    },
    csv: {
      fr: "Un fichier CSV, même vieux\u00A0: toutes les sortes d’accents et de séparateurs se lisent.",
      en: "A CSV file, even an old one: every kind of accents and separators can be read.",
    },
    cards: {
      fr: "Des cartes de visite (.vcf) sorties d’un téléphone ou d’Outlook.",
      en: "Contact cards (.vcf) taken out of a phone or of Outlook.",
    },
    rows: {
      fr: "Une ligne par entreprise, par acheteur ou par personne, dans l’ordre que vous voulez.",
      en: "One row for each enterprise, buyer or person, in any order.",
    },
    next: { fr: "Ce qui se passe ensuite", en: "What happens next" },
    steps: [
      {
        fr: "Les colonnes sont reconnues; vous corrigez ce qui est faux.",
        en: "The columns are recognised; you mend what is wrong.",
      },
      {
        fr: "Chaque ligne est vérifiée; ce qui manque se corrige sur place.",
        en: "Each row is checked; what is missing is mended on the spot.",
      },
      {
        fr: "Ce que vous avez déjà est reconnu\u00A0: rien n’est doublé ni remplacé sans vous.",
        en: "What you already have is recognised: nothing is doubled or replaced without you.",
      },
    ],
  },
  refused: {
    title: { fr: "Ce fichier ne s’importe pas", en: "This file cannot be imported" },
    gone: {
      fr: "Cet import a été terminé ou abandonné dans un autre onglet.",
      en: "This import was finished or given up in another tab.",
    },
    close: { fr: "Fermer", en: "Close" },
  },
  work: {
    title: { fr: "Import du chiffrier", en: "Importing the spreadsheet" },
    label: { fr: "Import", en: "Import" },
    keeping: { fr: "Le fichier est mis à l’abri.", en: "The file is being put away safely." },
    opening: { fr: "Ouverture du fichier", en: "Opening the file" },
    read: {
      fr: (done: number, of: number) =>
        `${lines.fr(done)} ${plural(done, "lue", "lues")} sur ${count(of)}`,
      en: (done: number, of: number) => `${lines.en(done)} read of ${count(of)}`,
    },
    check: {
      fr: (done: number, of: number) =>
        `${lines.fr(done)} ${plural(done, "vérifiée", "vérifiées")} sur ${count(of)}`,
      en: (done: number, of: number) => `${lines.en(done)} checked of ${count(of)}`,
    },
    derive: {
      fr: (done: number, of: number) =>
        `${lines.fr(done)} ${plural(done, "reconnue", "reconnues")} sur ${count(of)}`,
      en: (done: number, of: number) => `${lines.en(done)} recognised of ${count(of)}`,
    },
    compare: {
      fr: (done: number, of: number) =>
        `${lines.fr(done)} ${plural(done, "comparée", "comparées")} à vos fiches sur ${count(of)}`,
      en: (done: number, of: number) => `${lines.en(done)} compared with yours of ${count(of)}`,
    },
    left: {
      fr: (seconds: number) =>
        `environ ${count(seconds)} ${plural(seconds, "seconde", "secondes")}`,
      en: (seconds: number) => `about ${count(seconds)} ${plural(seconds, "second", "seconds")}`,
    },
    stop: { fr: "Arrêter l’import", en: "Stop the import" },
    ifStopped: {
      fr: "Si vous arrêtez maintenant, rien n’est gardé de ce fichier.",
      en: "If you stop now, nothing of this file is kept.",
    },
    writing: {
      fr: (records: number, device: string) =>
        `${count(records)} ${plural(records, "fiche s’écrit", "fiches s’écrivent")} sur ${device}.`,
      en: (records: number, device: string) =>
        `${count(records)} ${plural(records, "record is", "records are")} being written on ${device}.`,
    },
    allOrNothing: {
      fr: "Tout est gardé d’un coup\u00A0: si l’application se fermait maintenant, il y aurait tout ou rien, jamais la moitié.",
      en: "All is kept at once: if the app closed now, there would be all or nothing, never half.",
    },
  },
  failed: {
    title: { fr: "L’appareil a refusé", en: "The device refused" },
    full: {
      fr: "Il n’a plus de place. Rien n’a été écrit, et vos réponses sont gardées\u00A0: libérez de l’espace, puis essayez de nouveau.",
      en: "It is out of space. Nothing was written, and your answers are kept: free some space, then try again.",
    },
    newer: {
      fr: "Une version plus récente de Maillon a ouvert vos fiches. Rien n’a été écrit\u00A0: relancez l’application, vos réponses y sont.",
      en: "A newer version of Maillon has opened your records. Nothing was written: restart the app, your answers are there.",
    },
    other: {
      fr: "Rien n’a été écrit, et vos réponses sont gardées. Essayez de nouveau, ou rouvrez l’application.",
      en: "Nothing was written, and your answers are kept. Try again, or reopen the app.",
    },
    again: { fr: "Essayer de nouveau", en: "Try again" },
  },
};
