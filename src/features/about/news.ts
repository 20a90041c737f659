import type { Day } from "#domain/day.ts";
import type { Bilingual } from "#i18n/language.ts";
import { news010 } from "./news-0-1-0-words.ts";
import { news020 } from "./news-0-2-0-words.ts";

export interface VersionNews {
  readonly version: string;
  readonly on: Day;
  readonly words: {
    readonly lead: Bilingual<string>;
    readonly lines: readonly Bilingual<string>[];
  };
}

/**
 * What each version brought, the newest first: a file of words each. A new version is a row here, the
 * same number and day in parts/release.ts, and the number in package.json.
 */
export const news: readonly VersionNews[] = [
  { version: "0.2.0", on: "2026-12-01", words: news020 },
  { version: "0.1.0", on: "2026-11-23", words: news010 },
];
