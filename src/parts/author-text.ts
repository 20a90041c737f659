import type { Day } from "#domain/day.ts";
import { dayAndTime } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import type { Author } from "#workspace/authors.ts";
import { authorWords } from "./author-words.ts";

/** « vous », « Solène », or the device while its person is not known here. */
export function authorName({ here, memberName, deviceName }: Author): string {
  if (here) return t(authorWords.you);
  return memberName ?? deviceName ?? t(authorWords.unknown);
}

/** « Solène, 21 novembre, 15 h 32 ». `at` in ms. */
export function authorText(author: Author, at: number, today: Day): string {
  return t(authorWords.when)(authorName(author), dayAndTime(at, today));
}
