import type { FolderFault, FolderWait } from "#storage/folder-status.ts";
import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

/** What keeps a folder from being read or written, and what to do. */
export const faultWords = {
  permission: {
    fr: "Le navigateur demande votre accord à nouveau, une fois par ouverture.",
    en: "The browser asks for your permission again, once per opening.",
  },
  offline: {
    fr: "Pas de réseau\u00A0: rien ne presse, Maillon repassera.",
    en: "No network: nothing presses, Maillon will come by again.",
  },
  gone: {
    fr: "Ce dossier n’est plus là\u00A0: il a été déplacé ou supprimé. Choisissez-le à nouveau. Rien n’est perdu ici.",
    en: "This folder is no longer there: it was moved or deleted. Choose it again. Nothing is lost here.",
  },
  full: {
    fr: "Ce dossier ne prend plus rien\u00A0: faites-y de la place.",
    en: "This folder takes nothing more: make room in it.",
  },
  busy: {
    fr: "Un autre programme tient un fichier de ce dossier. Maillon repassera.",
    en: "Another program holds a file of this folder. Maillon will come by again.",
  },
  "too-big": {
    fr: "Le répertoire dépasse ce qu’un fichier peut porter, 64 Mo. Échangez plutôt par fichiers choisis.",
    en: "The directory is more than one file can hold, 64 MB. Exchange chosen files instead.",
  },
  unpaired: {
    fr: "Cet appareil n’a pas encore les clés de l’équipe\u00A0: jumelez-le avec celui d’un collègue.",
    en: "This device does not have the team’s keys yet: pair it with a colleague’s.",
  },
  late: {
    fr: "L’équipe a changé ses clés\u00A0: jumelez cet appareil à nouveau. D’ici là, rien de cet appareil ne part dans ce dossier.",
    en: "The team changed its keys: pair this device again. Until then nothing of this device goes into this folder.",
  },
  "no-signing": {
    fr: "Ce navigateur ne sait pas signer. Mettez-le à jour pour utiliser un dossier.",
    en: "This browser cannot sign. Update it to use a folder.",
  },
  refused: {
    fr: "Le stockage refuse. Vérifiez l’accès\u00A0: les clés ou leurs droits ont peut-être changé.",
    en: "The store refuses. Check the access: the keys or their rights may have changed.",
  },
} satisfies Record<FolderFault["is"], { readonly fr: string; readonly en: string }>;

export const refusedCode = {
  fr: (code: string) => `Réponse du stockage\u00A0: ${code}`,
  en: (code: string) => `The store’s answer: ${code}`,
};

const objects = (number: number) => plural(number, "1 dépôt", `${count(number)} dépôts`);
const puts = (number: number) => plural(number, "1 object", `${count(number)} objects`);

/** What waits in it, and for what. */
export const waitWords = {
  signer: {
    fr: (number: number) =>
      `${objects(number)} d’un appareil que l’équipe ne connaît pas\u00A0: à regarder dans Échanges`,
    en: (number: number) =>
      `${puts(number)} of a device that the team does not know: to be looked at in Exchanges`,
  },
  epoch: {
    fr: (number: number) =>
      `${objects(number)} sous des clés que cet appareil n’a pas\u00A0: rejumelez-le`,
    en: (number: number) =>
      `${puts(number)} under keys that this device does not have: pair it again`,
  },
  refused: {
    fr: (number: number) =>
      `${objects(number)} ${plural(number, "abîmé ou d’une autre équipe, laissé", "abîmés ou d’une autre équipe, laissés")} de côté`,
    en: (number: number) => `${puts(number)} damaged or of another team, left aside`,
  },
  newer: {
    fr: (number: number) =>
      `${objects(number)} d’une version plus récente\u00A0: mettez Maillon à jour`,
    en: (number: number) => `${puts(number)} of a newer version: update Maillon`,
  },
  unfinished: {
    fr: (number: number) =>
      `${objects(number)} pas encore ${plural(number, "arrivé", "arrivés")} en entier`,
    en: (number: number) => `${puts(number)} not wholly there yet`,
  },
} satisfies Record<
  FolderWait,
  { readonly fr: (number: number) => string; readonly en: (number: number) => string }
>;
