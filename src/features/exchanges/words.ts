import { dot } from "#i18n/dotted.ts";
import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";
import { ofName } from "#i18n/of-name.ts";

export const exchangeWords = {
  title: { fr: "Échanges", en: "Exchanges" },
  sub: { fr: "De la main à la main, sans réseau", en: "From hand to hand, without a network" },
  where: { fr: "Où sont vos fiches", en: "Where your records are" },
  elsewhere: {
    fr: (records: number) =>
      plural(records, "fiche ou note\naussi ailleurs", "fiches et notes\naussi ailleurs"),
    en: (records: number) =>
      plural(records, "record or note\nalso elsewhere", "records and notes\nalso elsewhere"),
  },
  onlyHere: {
    fr: (_here: number, device: string) => `seulement\nsur ${device}`,
    en: (_here: number, device: string) => `only\non ${device}`,
  },
  unconfirmed: {
    fr: (sent: number) =>
      plural(sent, "1 envoyée, non confirmée.", `${count(sent)} envoyées, non confirmées.`),
    en: (sent: number) => plural(sent, "1 sent, unconfirmed.", `${count(sent)} sent, unconfirmed.`),
  },
  unconfirmedWhy: {
    fr: "Le reçu de votre collègue, ou son prochain fichier, dira qu’elles sont arrivées.",
    en: "Your colleague’s receipt, or the next file, will say that they arrived.",
  },
  holders: {
    fr: (devices: number) =>
      plural(
        devices,
        "Tout est aussi sur 1 autre appareil.",
        `Tout est aussi sur ${count(devices)} autres appareils.`,
      ),
    en: (devices: number) =>
      plural(
        devices,
        "Everything is on 1 other device too.",
        `Everything is on ${count(devices)} other devices too.`,
      ),
  },
  send: { fr: "Envoyer", en: "Send" },
  receive: { fr: "Recevoir", en: "Receive" },
  lastSent: {
    fr: (when: string) => `Dernier envoi\u00A0: ${when}`,
    en: (when: string) => `Last sent: ${when}`,
  },
  neverSent: { fr: "Aucun fichier encore donné à la main.", en: "No file handed over yet." },
  lastWords: { fr: "Revoir ses six mots", en: "See its six words again" },
  lastReceived: {
    fr: (when: string) => `Dernière réception\u00A0: ${when}`,
    en: (when: string) => `Last received: ${when}`,
  },
  orDrop: {
    fr: "Un fichier reçu? Déposez-le sur cette page.",
    en: "A file received? Drop it on this page.",
  },
  waiting: { fr: "Fichiers à ouvrir", en: "Files to open" },
  waitingDetail: {
    fr: (when: string, size: string) => `gardé ${when}, ${size}`,
    en: (when: string, size: string) => `kept ${when}, ${size}`,
  },
  remove: { fr: "Enlever", en: "Remove" },
  removeLabel: {
    fr: (name: string) => `Enlever ${name}`,
    en: (name: string) => `Remove ${name}`,
  },
  removed: { fr: "Fichier enlevé.", en: "File removed." },
  received: { fr: "Reçu de vos collègues", en: "Received from colleagues" },
  receivedFrom: {
    fr: (who: string) => `Reçu ${ofName(who)}`,
    en: (who: string) => `Received from ${who}`,
  },
  fromNameless: { fr: "Reçu d’un appareil sans nom", en: "Received from a device without a name" },
  ownFile: { fr: "Votre propre fichier", en: "Your own file" },
  receivedDetail: {
    fr: (when: string, received: number, fresh: number) =>
      `${when}${dot}${count(received)} ${plural(received, "fiche", "fiches")}, dont ${count(fresh)} ${plural(fresh, "nouvelle ou mise à jour", "nouvelles ou mises à jour")}`,
    en: (when: string, received: number, fresh: number) =>
      `${when}${dot}${count(received)} ${plural(received, "record", "records")}, ${count(fresh)} new or updated`,
  },
  toSettle: {
    fr: (questions: number) => `${count(questions)} à trancher`,
    en: (questions: number) => `${count(questions)} to settle`,
  },
  allSettled: { fr: "rien à trancher", en: "nothing to settle" },
  nothingReceived: {
    fr: "Aucun fichier reçu. Quand deux personnes s’envoient chacune le leur, dans n’importe quel ordre, les deux appareils montrent la même chose.",
    en: "No file received yet. When two people each send theirs, in any order, both devices show the same.",
  },
  outsiders: { fr: "Hors de l’équipe", en: "Outside the team" },
  publications: { fr: "Publications", en: "Publications" },
  publicationsWhy: {
    fr: "ce que reçoivent les entreprises, les acheteurs et les bailleurs de fonds",
    en: "what enterprises, buyers and funders receive",
  },
  proposals: { fr: "Propositions", en: "Proposals" },
  proposalsWhy: {
    fr: "ce qu’ils vous répondent, à accepter ou à refuser",
    en: "what they answer, to accept or refuse",
  },
  sheets: { fr: "Avec un chiffrier", en: "With a spreadsheet" },
  import: { fr: "Importer un chiffrier", en: "Import a spreadsheet" },
  importWhy: {
    fr: "une liste en Excel ou en CSV, des cartes de visite",
    en: "a list as Excel or CSV, contact cards",
  },
  export: { fr: "Exporter un chiffrier", en: "Export a spreadsheet" },
  exportWhy: {
    fr: "par «\u00A0…\u00A0», en haut de la liste des entreprises ou des acheteurs",
    en: "by “…”, above the list of enterprises or buyers",
  },
};
