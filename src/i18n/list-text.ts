import { perLanguage } from "./language.ts";

/** « Amqui, Causapscal et Sayabec ». */
export function listText(items: readonly string[]): string {
  return lists().format(items);
}

const lists = perLanguage((locale) => new Intl.ListFormat(locale, { type: "conjunction" }));
