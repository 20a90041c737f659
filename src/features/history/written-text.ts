import type { Day } from "#domain/day.ts";
import { dayAndTime } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { authorName } from "#parts/author-text.ts";
import type { Author } from "#workspace/authors.ts";
import { words } from "./words.ts";

/** « écrit par Solène sur « Tablette du bureau », hier à 15 h 32 ». `at` in ms. */
export function writtenText(author: Author, at: number, today: Day): string {
  const { here, memberName, deviceName } = author;
  const isNamed = !here && memberName !== undefined && deviceName !== undefined;
  const who = authorName(author);
  return t(words.writtenBy)(
    isNamed ? t(words.onDevice)(who, deviceName) : who,
    dayAndTime(at, today),
  );
}
