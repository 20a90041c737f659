import { t } from "#i18n/language.ts";
import type { News } from "./news.ts";
import { words } from "./words.ts";

/** « 3 absents, 1 table de moins »; of a day without news, « 0 absent ». */
export function newsText({ absent, tables, rounds, hours }: News): string {
  const others = [
    tables > 0 && t(words.fewerTables)(tables),
    rounds > 0 && t(words.fewerRounds)(rounds),
    hours > 0 && t(words.otherHours)(hours),
  ].filter((text) => text !== false);
  return [...(absent > 0 || others.length === 0 ? [t(words.absent)(absent)] : []), ...others].join(
    ", ",
  );
}

/** « 3 absents → 2 déplacements, 0 rencontre perdue ». */
export function verdictText(news: News, moved: number, lost: number): string {
  return t(words.verdict)(newsText(news), moved, lost);
}
