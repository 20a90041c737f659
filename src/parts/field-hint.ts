import type { RecordType } from "#domain/record-types.ts";
import { type Bilingual, t } from "#i18n/language.ts";
import { fieldHints } from "./field-hint-words.ts";

/** A sentence under a field, if there is one. */
export function fieldHint(type: RecordType, field: string): string | undefined {
  const table: Partial<Record<string, Readonly<Partial<Record<string, Bilingual<string>>>>>> =
    fieldHints;
  const words = table[type]?.[field];
  return words && t(words);
}
