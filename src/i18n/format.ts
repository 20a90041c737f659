import { count } from "./count.ts";
import { language, perLanguage, unbreakable } from "./language.ts";

export { count };

/** `cents` is a whole number of cents: « 18,50 $ », « 60 000 $ » without its « ,00 ». */
export function money(cents: number): string {
  const format = cents % 100 === 0 ? dollars() : dollarsAndCents();
  return unbreakable(format.format(cents / 100));
}

const dollars = moneyFormat(0);
const dollarsAndCents = moneyFormat(2);

function moneyFormat(digits: number) {
  return perLanguage(
    (locale) =>
      new Intl.NumberFormat(locale, {
        style: "currency",
        currency: "CAD",
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  );
}

/** 0.125 reads « 12,5 % ». */
export function percent(share: number): string {
  return unbreakable(percents().format(share));
}
const percents = perLanguage(
  (locale) => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }),
);

/** « 640 ko », « 1,2 Mo », « 12,3 Go ». */
export function fileSize(bytes: number): string {
  const kilo = Math.max(1, Math.round(bytes / 1000));
  const [number, unit] =
    kilo < 1000 ? [kilo, "k"] : bytes < 1e9 ? [bytes / 1e6, "M"] : [bytes / 1e9, "G"];
  return `${count(number)}\u00A0${unit}${language() === "fr" ? "o" : "B"}`;
}

/** « G5L 1A1 » on one line. */
export function postalCode(stored: string): string {
  return unbreakable(stored);
}

/** Ten digits, unbroken: no rule groups them, and people search and copy them. */
export function neq(stored: string): string {
  return unbreakable(stored);
}
