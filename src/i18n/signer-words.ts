import type { SignerState } from "#domain/signer.ts";
import type { Bilingual } from "./language.ts";

export const signerStateWords = {
  active: { fr: "en service", en: "in service" },
  lost: { fr: "perdu", en: "lost" },
  retired: { fr: "retiré", en: "retired" },
} satisfies Readonly<Record<SignerState, Bilingual<string>>>;
