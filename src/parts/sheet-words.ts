import type { RecordType } from "#domain/record-types.ts";
import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

type Many = readonly [one: string, many: string];

function counted(rows: number, [one, many]: Many): string {
  return `${count(rows)}\u00A0${plural(rows, one, many)}`;
}

export const sheetWords = {
  edit: { fr: "Modifier", en: "Edit" },
  editWhat: { fr: (name: string) => `Modifier ${name}`, en: (name: string) => `Edit ${name}` },
  history: { fr: "Historique", en: "History" },
  print: { fr: "Imprimer", en: "Print" },
  bin: { fr: "Mettre à la corbeille", en: "Move to the bin" },
  restore: { fr: "Reprendre", en: "Take back" },
  restored: {
    fr: (one: string, isFeminine: boolean) => `${one} ${isFeminine ? "reprise" : "repris"}.`,
    en: (one: string) => `${one} taken back.`,
  },
  binned: {
    fr: (what: string) => `${what} est à la corbeille.`,
    en: (what: string) => `${what} is in the bin.`,
  },
  stays: {
    fr: (what: string) => `Restent visibles\u00A0: ${what}.`,
    en: (what: string) => `Still visible: ${what}.`,
  },
  binnedToast: {
    fr: (one: string, isFeminine: boolean) =>
      `${one} ${isFeminine ? "mise" : "mis"} à la corbeille.`,
    en: (one: string) => `${one} moved to the bin.`,
  },
  counts: {
    offers: {
      fr: (rows: number) => counted(rows, ["offre", "offres"]),
      en: (rows: number) => counted(rows, ["offer", "offers"]),
    },
    needs: {
      fr: (rows: number) => counted(rows, ["besoin", "besoins"]),
      en: (rows: number) => counted(rows, ["need", "needs"]),
    },
    contacts: {
      fr: (rows: number) => counted(rows, ["contact", "contacts"]),
      en: (rows: number) => counted(rows, ["contact", "contacts"]),
    },
    interactions: {
      fr: (rows: number) => counted(rows, ["note", "notes"]),
      en: (rows: number) => counted(rows, ["note", "notes"]),
    },
    followUps: {
      fr: (rows: number) => counted(rows, ["relance", "relances"]),
      en: (rows: number) => counted(rows, ["follow-up", "follow-ups"]),
    },
  } satisfies Partial<Record<RecordType, unknown>>,
  asked: {
    fr: "Supprimée d’un côté, modifiée de l’autre\u00A0: la garder ou non?",
    en: "Deleted on one side, changed on the other: keep it or not?",
  },
  settle: { fr: "Trancher", en: "Settle" },
  conflict: {
    fr: (field: string) => `Deux versions\u00A0: ${field}.`,
    en: (field: string) => `Two versions: ${field}.`,
  },
  chooseRight: { fr: "Choisir la bonne", en: "Choose the right one" },
  unknownTitle: {
    fr: (what: string) => `${what} n’est pas sur cet appareil`,
    en: (what: string) => `${what} is not on this device`,
  },
  unknownWhy: {
    fr: "Un collègue l’a peut-être, et vous n’avez pas encore reçu son fichier.",
    en: "A colleague may have it, and you have not received their file yet.",
  },
  receive: { fr: "Recevoir d’un collègue", en: "Receive from a colleague" },
  erasedTitle: {
    fr: (what: string, isFeminine: boolean) => `${what} a été ${isFeminine ? "effacée" : "effacé"}`,
    en: (what: string) => `${what} was erased`,
  },
  erasedWhy: {
    fr: "Son contenu n’existe plus\u00A0: il ne peut pas être repris.",
    en: "Its content no longer exists: it cannot be taken back.",
  },
  changed: {
    fr: (who: string) => `Dernière modification\u00A0: ${who}`,
    en: (who: string) => `Last changed: ${who}`,
  },
  onlyHere: {
    fr: (device: string) => `Seulement sur ${device}`,
    en: (device: string) => `Only on ${device}`,
  },
  toCheck: { fr: "à vérifier", en: "to be checked" },
  rest: { fr: "Autres renseignements", en: "Other details" },
  odd: { fr: "Valeur illisible reçue", en: "Unreadable value received" },
  unknownFields: {
    fr: "Fait avec une version plus récente de Maillon",
    en: "Made with a newer version of Maillon",
  },
  call: { fr: "Appeler", en: "Call" },
  write: { fr: "Écrire", en: "Write" },
  map: { fr: "Carte", en: "Map" },
  card: { fr: "Sa carte", en: "Card" },
  cardName: { fr: "Sa carte, pour vos contacts", en: "Card for your contacts" },
  shared: { fr: "Carte prête.", en: "Card ready." },
};
