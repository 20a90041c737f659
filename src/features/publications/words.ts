import { dot } from "#i18n/dotted.ts";
import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const words = {
  title: { fr: "Publications", en: "Publications" },
  exchanges: { fr: "Échanges", en: "Exchanges" },
  sub: {
    fr: "Ce que reçoit chaque lecteur",
    en: "What each reader receives",
  },
  fresh: { fr: "Nouveau lecteur", en: "New reader" },
  noneTitle: { fr: "Aucun lecteur pour l’instant", en: "No reader yet" },
  none: {
    fr: "Une entreprise reçoit le répertoire, les acheteurs et ses propres renseignements; un acheteur reçoit les entreprises et leurs offres; un bailleur de fonds, des comptes seulement. Rien d’autre ne part.",
    en: "An enterprise receives the directory, the buyers and its own details; a buyer receives the enterprises and their offers; a funder, counts alone. Nothing else leaves.",
  },
  nothingYet: { fr: "rien reçu encore", en: "nothing received yet" },
  lastEdition: {
    fr: (edition: number, when: string) => `édition ${count(edition)}, remise ${when}`,
    en: (edition: number, when: string) => `edition ${count(edition)}, given ${when}`,
  },
  changed: {
    fr: (records: number) =>
      records === 0
        ? "rien n’a changé depuis"
        : plural(records, "1 fiche a changé depuis", `${count(records)} fiches ont changé depuis`),
    en: (records: number) =>
      records === 0
        ? "nothing changed since"
        : plural(records, "1 record changed since", `${count(records)} records changed since`),
  },
  choose: {
    fr: (name: string) => `Choisir ${name}`,
    en: (name: string) => `Choose ${name}`,
  },
  prepare: { fr: "Préparer l’édition", en: "Prepare the edition" },
  prepareSome: {
    fr: (readers: number) =>
      plural(readers, "Préparer pour 1 lecteur", `Préparer pour ${count(readers)} lecteurs`),
    en: (readers: number) =>
      plural(readers, "Prepare for 1 reader", `Prepare for ${count(readers)} readers`),
  },
  cancel: { fr: "Annuler", en: "Cancel" },
  proposals: { fr: "Propositions", en: "Proposals" },
  proposalsDetail: {
    fr: (open: number) =>
      open === 0
        ? "rien à décider"
        : plural(open, "1 réponse à lire", `${count(open)} réponses à lire`),
    en: (open: number) =>
      open === 0
        ? "nothing to decide"
        : plural(open, "1 answer to read", `${count(open)} answers to read`),
  },

  readerName: { fr: "Nom du lecteur", en: "Name of the reader" },
  nameHint: {
    fr: "Le nom que le lecteur lira sur sa publication.",
    en: "The name that the reader will read on its publication.",
  },
  nameMissing: { fr: "Écrivez le nom du lecteur.", en: "Write the name of the reader." },
  ownMissing: {
    fr: "Choisissez la fiche de ce lecteur\u00A0: il pourra la corriger.",
    en: "Choose the sheet of this reader: it will be able to correct it.",
  },
  forWhom: { fr: "Qui va lire?", en: "Who will read?" },
  kinds: {
    enterprise: { fr: "une entreprise", en: "an enterprise" },
    buyer: { fr: "un acheteur", en: "a buyer" },
    funder: { fr: "un bailleur de fonds", en: "a funder" },
  },
  receives: {
    enterprise: {
      fr: "Recevra\u00A0: les entreprises et leurs offres, les acheteurs, leurs besoins qui ne sont pas confidentiels, les personnes qui ont accepté d’être communiquées, tout de sa propre fiche, et ses rendez-vous des journées.",
      en: "Will receive: the enterprises and their offers, the buyers, their needs that are not confidential, the people who agreed to be shared, all of its own sheet, and its meetings of each day.",
    },
    buyer: {
      fr: "Recevra\u00A0: les entreprises et leurs offres, sa propre fiche, et ses rendez-vous des journées.",
      en: "Will receive: the enterprises and their offers, its own sheet, and its meetings of each day.",
    },
    funder: {
      fr: "Recevra\u00A0: des comptes, par MRC et par famille. Ce qui compte moins de 3 est caché. Aucun nom.",
      en: "Will receive: counts, by MRC and by family. What counts less than 3 is hidden. No name.",
    },
  },
  ownSheet: { fr: "Sa fiche", en: "Its sheet" },
  chooseSheet: { fr: "choisir", en: "choose" },
  add: { fr: "Ajouter ce lecteur", en: "Add this reader" },
  adding: { fr: "Ajout…", en: "Adding…" },
  added: { fr: "Lecteur ajouté.", en: "Reader added." },
  noSignature: {
    fr: "Ce navigateur ne sait pas signer un fichier. Mettez-le à jour (Safari 17, Chrome 137, Firefox 129 ou plus récent), ou préparez la publication sur un autre appareil de l’équipe.",
    en: "This browser cannot sign a file. Update it (Safari 17, Chrome 137, Firefox 129 or newer), or prepare the publication on another device of the team.",
  },

  editReader: { fr: "Modifier le lecteur", en: "Edit the reader" },
  which: { fr: "Acheteurs communiqués", en: "Buyers shared" },
  about: { fr: "Ce qu’il reçoit", en: "What it receives" },
  editions: { fr: "Éditions remises", en: "Editions handed over" },
  noEdition: {
    fr: "Aucune édition n’a encore été remise à ce lecteur.",
    en: "No edition was handed to this reader yet.",
  },
  editionLine: {
    fr: (edition: number) => `Édition ${count(edition)}`,
    en: (edition: number) => `Edition ${count(edition)}`,
  },
  answersFrom: { fr: "Ce qu’il a proposé", en: "What it proposed" },
  answerOf: {
    fr: (when: string) => `Réponse du ${when}`,
    en: (when: string) => `Answer of ${when}`,
  },
  toDecide: {
    fr: (lines: number) => (lines === 0 ? "décidé" : `${count(lines)} à décider`),
    en: (lines: number) => (lines === 0 ? "decided" : `${count(lines)} to decide`),
  },
  subOf: {
    fr: (kind: string, edition: number | undefined) =>
      edition === undefined ? kind : `${kind}${dot}édition ${count(edition)}`,
    en: (kind: string, edition: number | undefined) =>
      edition === undefined ? kind : `${kind}${dot}edition ${count(edition)}`,
  },
};
