import { count } from "#i18n/count.ts";

/** Of what another app gave. */
export const giftWords = {
  title: { fr: "Reçu d’une autre application", en: "Received from another app" },
  detail: {
    fr: (when: string, files: number) =>
      files > 1 ? `${when}, ${count(files)} fichiers à ouvrir` : `${when}, à ouvrir`,
    en: (when: string, files: number) =>
      files > 1 ? `${when}, ${count(files)} files to open` : `${when}, to open`,
  },
};
