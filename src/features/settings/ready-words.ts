import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const readyWords = {
  title: { fr: "Prêt hors ligne", en: "Ready offline" },
  why: {
    fr: "À vérifier avant de quitter le bureau.",
    en: "To check before leaving the office.",
  },
  lastChecked: {
    fr: (when: string) => `Vérifié ${when}\u00A0: prêt.`,
    en: (when: string) => `Checked ${when}: ready.`,
  },
  check: { fr: "Vérifier maintenant", en: "Check now" },
  checking: { fr: "Vérification…", en: "Checking…" },
  ready: { fr: "Prêt\u00A0: vous pouvez partir.", en: "Ready: you can go." },
  readyWith: {
    fr: "Prêt à fonctionner sans réseau. Voyez ce qui suit avant de partir.",
    en: "Ready to work without a network. See what follows before you go.",
  },
  notReady: { fr: "Pas encore prêt.", en: "Not ready yet." },
  version: {
    fr: (version: string) => `Version ${version} de Maillon, la plus récente connue ici.`,
    en: (version: string) => `Version ${version} of Maillon, the newest known here.`,
  },
  versionWaits: {
    fr: (version: string) =>
      `Version ${version}\u00A0: une plus récente est prête. Relancez l’application avant de partir.`,
    en: (version: string) =>
      `Version ${version}: a newer one is ready. Restart the app before you go.`,
  },
  allFiles: {
    fr: "Toute l’application est sur l’appareil.",
    en: "The whole app is on the device.",
  },
  missing: {
    fr: (files: number) =>
      plural(
        files,
        `${count(files)} fichier de l’application manque\u00A0: vérifiez de nouveau avec Internet.`,
        `${count(files)} fichiers de l’application manquent\u00A0: vérifiez de nouveau avec Internet.`,
      ),
    en: (files: number) =>
      plural(
        files,
        `${count(files)} file of the app is missing: check again with the internet on.`,
        `${count(files)} files of the app are missing: check again with the internet on.`,
      ),
  },
  noWorker: {
    fr: "Cette page vient du réseau\u00A0: rechargez-la une fois avec Internet, par son adresse en https.",
    en: "This page comes from the network: reload it once with the internet on, by its https address.",
  },
  records: {
    fr: (records: number) =>
      plural(
        records,
        `${count(records)} fiche ou note lue sur l’appareil.`,
        `${count(records)} fiches et notes lues sur l’appareil.`,
      ),
    en: (records: number) =>
      plural(
        records,
        `${count(records)} record or note read on the device.`,
        `${count(records)} records and notes read on the device.`,
      ),
  },
  exchanged: {
    fr: (when: string) => `Dernier échange\u00A0: ${when}`,
    en: (when: string) => `Last exchange: ${when}`,
  },
  neverExchanged: {
    fr: "Aucun échange encore\u00A0: envoyez un fichier avant de partir.",
    en: "No exchange yet: send a file before you go.",
  },
  room: { fr: (size: string) => `${size} libres.`, en: (size: string) => `${size} free.` },
  tight: {
    fr: (size: string) => `${size} libres seulement\u00A0: libérez de la place.`,
    en: (size: string) => `Only ${size} free: free some space.`,
  },
  roomUnknown: {
    fr: "L’appareil ne dit pas la place qui reste.",
    en: "The device does not say how much space is left.",
  },
  protected: {
    fr: "L’appareil a promis de ne rien effacer.",
    en: "The device promised to erase nothing.",
  },
  notProtected: {
    fr: "L’appareil n’a pas promis de tout garder.",
    en: "The device has not promised to keep everything.",
  },
};
