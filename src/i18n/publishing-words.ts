import type { ReaderKind, ReaderScope } from "#domain/publishing.ts";
import type { Bilingual } from "./language.ts";

export const readerKindWords = {
  enterprise: { fr: "entreprises", en: "enterprises" },
  buyer: { fr: "acheteurs", en: "buyers" },
  funder: { fr: "bailleurs de fonds", en: "funders" },
} satisfies Record<ReaderKind, Bilingual<string>>;

export const readerScopeWords = {
  all: { fr: "tous les acheteurs", en: "all buyers" },
  event: { fr: "ceux d’une journée", en: "those of a day" },
  tag: { fr: "ceux d’une étiquette", en: "those with a tag" },
} satisfies Record<ReaderScope, Bilingual<string>>;
