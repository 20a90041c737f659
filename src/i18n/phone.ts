import { phoneParts } from "#domain/phone.ts";
import { language, unbreakable } from "./language.ts";

/** Stored « 418 555-0142, poste 210 », held together on screen; « ext. 210 » in English. */
export function phone(stored: string): string {
  const { number, extension } = phoneParts(stored);
  const word = language() === "fr" ? "poste" : "ext.";
  return unbreakable(extension === undefined ? number : `${number}, ${word} ${extension}`);
}
