import { perLanguage, unbreakable } from "./language.ts";

/** « 1 204 », « 12,5 ». */
export function count(number: number): string {
  return unbreakable(numbers().format(number));
}
const numbers = perLanguage(
  (locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
);
