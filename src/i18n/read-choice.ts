import { foldName } from "#domain/fold-name.ts";
import type { Bilingual } from "./language.ts";

/** The code whose word, in either language, is the one written: « Coop de solidarité », « OSBL », « npo ». */
export function readChoice(
  words: Readonly<Record<string, Bilingual<string>>>,
  text: string,
): string | undefined {
  const key = keyOf(text);
  if (key === "") return undefined;
  const found = Object.entries(words).find(([code, { fr, en }]) =>
    [code, fr, en].some((word) => keyOf(word) === key),
  );
  return found?.[0];
}

/** « oui », « x », « vrai »; undefined when it says neither. */
export function readFlag(text: string): boolean | undefined {
  const key = foldName(text);
  if (yes.has(key)) return true;
  return no.has(key) ? false : undefined;
}

const yes = new Set(["oui", "o", "vrai", "x", "1", "yes", "y", "true"]);
const no = new Set(["non", "n", "faux", "0", "no", "false"]);

function keyOf(text: string): string {
  return foldName(text)
    .replaceAll(/\bco ?op\b/g, "cooperative")
    .replaceAll(/\bosbl\b/g, "obnl");
}
