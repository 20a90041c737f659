import type { RecordType } from "#domain/record-types.ts";
import { capital } from "#i18n/capital.ts";
import { t } from "#i18n/language.ts";
import { recordWords } from "#i18n/record-words.ts";
import { nounWords } from "./record-noun-words.ts";

/** What a record is called in a sentence: an enterprise or a buyer is a « fiche ». */
export interface Noun {
  /** « Note ». */
  readonly one: string;
  /** « Cette note ». */
  readonly this: string;
  readonly isFeminine: boolean;
}

export function nounOf(type: RecordType): Noun {
  const words = type === "enterprises" || type === "buyers" ? nounWords : recordWords[type];
  return {
    one: capital(t(words.one)),
    this: capital(t(words.this)),
    isFeminine: words.feminine,
  };
}
