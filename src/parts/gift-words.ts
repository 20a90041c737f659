import { count } from "#i18n/count.ts";
import { plural } from "#i18n/plural.ts";

/** Of what another app gave. */
export const giftWords = {
  title: { fr: "Reçu d’une autre application", en: "Received from another app" },
  detail: {
    fr: (when: string, files: number) =>
      files > 1
        ? `${when}, ${count(files)} ${plural(files, "fichier", "fichiers")}, pas encore ouverts`
        : `${when}, pas encore ouvert`,
    en: (when: string, files: number) =>
      files > 1
        ? `${when}, ${count(files)} ${plural(files, "file", "files")}, not opened yet`
        : `${when}, not opened yet`,
  },
};
