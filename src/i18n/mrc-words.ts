import type { MrcCode } from "#domain/mrc.ts";
import type { Bilingual } from "./language.ts";

/** With « MRC de »; the bare name is `mrcName` of domain. */
export const mrcWords = {
  "070": { fr: "MRC de La Matapédia", en: "La Matapédia MRC" },
  "080": { fr: "MRC de La Matanie", en: "La Matanie MRC" },
  "090": { fr: "MRC de La Mitis", en: "La Mitis MRC" },
  "100": { fr: "MRC de Rimouski-Neigette", en: "Rimouski-Neigette MRC" },
  "110": { fr: "MRC des Basques", en: "Les Basques MRC" },
  "120": { fr: "MRC de Rivière-du-Loup", en: "Rivière-du-Loup MRC" },
  "130": { fr: "MRC de Témiscouata", en: "Témiscouata MRC" },
  "140": { fr: "MRC de Kamouraska", en: "Kamouraska MRC" },
} satisfies Record<MrcCode, Bilingual<string>>;
