import { plural } from "#i18n/plural.ts";

/** Of a list, where it has nothing to show or is taken out: not needed to draw it. */
export const rareListWords = {
  enterprises: {
    empty: { fr: "Aucune entreprise pour l’instant", en: "No enterprise yet" },
    nothing: {
      fr: (search: string | undefined, filters: number) =>
        `Aucune entreprise${search ? ` pour «\u00A0${search}\u00A0»` : ""}${filters === 0 ? "" : plural(filters, " avec ce filtre", ` avec ces ${filters} filtres`)}.`,
      en: (search: string | undefined, filters: number) =>
        `No enterprise${search ? ` for “${search}”` : ""}${filters === 0 ? "" : plural(filters, " with this filter", ` with these ${filters} filters`)}.`,
    },
    fileName: { fr: "entreprises", en: "enterprises" },
  },
  buyers: {
    empty: { fr: "Aucun acheteur pour l’instant", en: "No buyer yet" },
    nothing: {
      fr: (search: string | undefined, filters: number) =>
        `Aucun acheteur${search ? ` pour «\u00A0${search}\u00A0»` : ""}${filters === 0 ? "" : plural(filters, " avec ce filtre", ` avec ces ${filters} filtres`)}.`,
      en: (search: string | undefined, filters: number) =>
        `No buyer${search ? ` for “${search}”` : ""}${filters === 0 ? "" : plural(filters, " with this filter", ` with these ${filters} filters`)}.`,
    },
    fileName: { fr: "acheteurs", en: "buyers" },
  },
};
