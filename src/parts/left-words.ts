import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

/** Of what no file could hold, and so stays on the device. */
export const leftWords = {
  left: {
    fr: (fiches: number) =>
      plural(
        fiches,
        "1 fiche reste ici seulement",
        `${count(fiches)} fiches restent ici seulement`,
      ),
    en: (records: number) =>
      plural(records, "1 record stays only here", `${count(records)} records stay only here`),
  },
  newerType: {
    fr: "fiche d’une version plus récente",
    en: "record of a newer version",
  },
};
