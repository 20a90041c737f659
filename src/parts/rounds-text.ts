import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { roundsWords as words } from "./rounds-words.ts";

/** « ronde 3 », « rondes 1 à 4 et 6 »: numbers from 1, in their order. */
export function roundsText(numbers: readonly number[]): string {
  const runs: { readonly first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && number === run.last + 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  const parts = runs.flatMap(({ first, last }) => {
    if (last > first + 1) return [t(words.range)(first, last)];
    return first === last ? [String(first)] : [String(first), String(last)];
  });
  return t(words.rounds)(listText(parts), numbers.length);
}
