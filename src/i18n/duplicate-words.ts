import type { DuplicateReason } from "#domain/duplicates.ts";
import type { Bilingual } from "./language.ts";

export const duplicateReasonWords = {
  neq: { fr: "même NEQ", en: "same NEQ" },
  "name-place": { fr: "même nom, même lieu", en: "same name, same place" },
  name: { fr: "même nom", en: "same name" },
  email: { fr: "même courriel", en: "same e-mail" },
  phone: { fr: "même téléphone", en: "same phone" },
} satisfies Record<DuplicateReason, Bilingual<string>>;
