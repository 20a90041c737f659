import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const lostWords = {
  title: { fr: "Vos fiches ont disparu", en: "Your records are gone" },
  sub: {
    fr: (device: string) => `Ce n’est pas vous\u00A0: ${device} les a effacées.`,
    en: (device: string) => `It is not you: ${device} erased them.`,
  },
  boxTitle: {
    fr: (team: string) => `Équipe «\u00A0${team}\u00A0»`,
    en: (team: string) => `Team “${team}”`,
  },
  box: {
    fr: (total: number, when: string) =>
      `${count(total)} ${plural(total, "fiche ou note était", "fiches et notes étaient")} ici, ${when}. Il n’en reste aucune.`,
    en: (total: number, when: string) =>
      `${count(total)} ${plural(total, "record or note was", "records and notes were")} here, ${when}. None is left.`,
  },
  boxUncounted: {
    fr: (when: string) =>
      `Ce qu’elle avait ici, ${when}, n’y est plus. Rien n’est remplacé en silence\u00A0: elle n’est plus dans la liste des équipes.`,
    en: (when: string) =>
      `What it had here, ${when}, is gone. Nothing is replaced in silence: it is no longer in the list of teams.`,
  },
  why: {
    fr: "Un navigateur peut effacer ce qu’un site garde\u00A0: par manque de place, après un long temps sans visite, ou quand on vide ses données.",
    en: "A browser may erase what a site keeps: for lack of space, after a long time without a visit, or when its data is cleared.",
  },
  comesBack: { fr: "Ce qui peut revenir", en: "What can come back" },
  fromColleague: {
    fr: "Tout ce que vos collègues ont reçu de vous, et tout ce qu’ils ont\u00A0: demandez-leur un fichier, puis touchez «\u00A0Rejoindre une équipe\u00A0».",
    en: "Everything your colleagues received from you, and all they have: ask them for a file, then tap “Join a team”.",
  },
  fromFile: {
    fr: "Un fichier «\u00A0.maillon\u00A0» que vous aviez envoyé s’ouvre de la même façon\u00A0: cherchez-le dans vos courriels envoyés et vos téléchargements.",
    en: "A “.maillon” file that you had sent opens in the same way: look in your sent e-mail and your downloads.",
  },
  backup: {
    fr: (total: number) => `${count(total)} ${plural(total, "fiche ou note", "fiches et notes")}`,
    en: (total: number) =>
      `${count(total)} ${plural(total, "record or note", "records and notes")}`,
  },
  backupWhere: {
    fr: (when: string, name: string) => `sauvegarde du ${when}, dans vos fichiers\u00A0: ${name}`,
    en: (when: string, name: string) => `backup of ${when}, in your files: ${name}`,
  },
  ifMade: {
    fr: "si vous en aviez fait une, avec ses six mots",
    en: "if you had made one, with its six words",
  },
  openBackup: { fr: "Ouvrir une sauvegarde", en: "Open a backup" },
  missing: { fr: "Ce qui manque peut-être", en: "What may be missing" },
  onlyHere: {
    fr: (records: number) =>
      plural(
        records,
        "1 fiche ou note n’existait que sur cet appareil.",
        `${count(records)} fiches et notes n’existaient que sur cet appareil.`,
      ),
    en: (records: number) =>
      plural(
        records,
        "1 record or note existed only on this device.",
        `${count(records)} records and notes existed only on this device.`,
      ),
  },
  nothingOnlyHere: {
    fr: "Rien, sans doute\u00A0: tout était aussi parti dans un fichier.",
    en: "Probably nothing: everything had also left in a file.",
  },
  later: { fr: "Plus tard", en: "Later" },
};
