import { language } from "./language.ts";

/** French keeps the singular up to 2 (0 and 1,5 too), English only for 1. */
export function plural(number: number, one: string, many: string): string {
  const singular = language() === "fr" ? Math.abs(number) < 2 : Math.abs(number) === 1;
  return singular ? one : many;
}
