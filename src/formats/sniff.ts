import { isEmail } from "#domain/email.ts";
import { foldName } from "#domain/fold-name.ts";
import { municipalityByName } from "#domain/read-municipality.ts";
import { isNeq } from "#domain/neq.ts";
import { readPhone } from "#domain/phone.ts";
import { readPostalCode } from "#domain/postal-code.ts";
import { isUrl } from "#domain/url.ts";
import { readOption } from "./options.ts";

/** What a cell plainly is, whatever its title says. */
export type Nature =
  | "email"
  | "neq"
  | "phone"
  | "extension"
  | "postalCode"
  | "url"
  | "mrc"
  | "municipality"
  | "family"
  | "person"
  | "publicBody"
  | "text";

/** The nature of six values in ten or more; blank ones do not count. */
export function natureOfColumn(values: readonly string[]): Nature {
  const filled = values.filter((value) => value.trim() !== "");
  const counts = new Map<Nature, number>();
  for (const value of filled) {
    const nature = natureOf(value);
    counts.set(nature, (counts.get(nature) ?? 0) + 1);
  }
  const most = Array.from(counts).find(([, count]) => count >= filled.length * 0.6);
  return most?.[0] ?? "text";
}

/** True for what no title is: a number, an address, a place of the region. */
export function looksLikeData(cell: string): boolean {
  const nature = natureOf(cell);
  return !["text", "person", "family"].includes(nature) || /^[\d\s.,:/$%-]+$/.test(cell.trim());
}

function natureOf(cell: string): Nature {
  const text = cell.trim();
  return natures.find(([, fits]) => fits(text))?.[0] ?? "text";
}

/** The share of the filled values that fit: two natures may fit one value, « Rivière-du-Loup » is also a MRC. */
export function shareOf(values: readonly string[], nature: Nature): number {
  const fits = natures.find(([name]) => name === nature)?.[1];
  const filled = values.filter((value) => value.trim() !== "");
  if (fits === undefined || filled.length === 0) return 0;
  return filled.filter((value) => fits(value.trim())).length / filled.length;
}

/** The first that fits holds. */
const natures: readonly (readonly [Nature, (text: string) => boolean])[] = [
  ["email", (text) => text.includes("@") && isEmail(text.replace(/^mailto:/i, ""))],
  ["neq", (text) => /^[\d\s.-]{10,14}$/.test(text) && isNeq(text.replaceAll(/\D/g, ""))],
  ["phone", isPhone],
  ["extension", (text) => /^(?:(?:poste?|p|ext|x|#)[ .:]*)?\d{2,5}$/i.test(text)],
  [
    "postalCode",
    (text) => text.length < 9 && readPostalCode(text).problems.length === 0 && text !== "",
  ],
  [
    "url",
    (text) =>
      /^(?:https?:\/\/|www\.)/i.test(text) ||
      (/^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text) && isUrl(`https://${text}`)),
  ],
  ["municipality", (text) => text !== "" && municipalityByName(text) !== undefined],
  ["mrc", isMrc],
  ["publicBody", (text) => publicBody.test(foldName(text))],
  ["family", (text) => readOption("sectors", text) !== undefined],
  ["person", (text) => person.test(text)],
];

function isPhone(text: string): boolean {
  return /\d{3}\D*\d{4}/.test(text) && readPhone(text).problems.length === 0;
}

function isMrc(text: string): boolean {
  return readOption("mrcs", text) !== undefined;
}

/** « Ville de », « Cégep », « CISSS »: buyers more often than enterprises. */
const publicBody =
  /^(?:ville d|municipalite d|mrc d|regie inter|office (?:municipal |regional )?d ?habitation|cegep|college|universite|centre de services scolaire|css |commission scolaire|cisss|ciusss|centre integre|ministere|societe d habitation|societe quebecoise|hydro quebec|transports? adapte)/;

/** Two to four words that begin with a capital: « Fernande Dubé-Ross », « J. Côté ». */
const person =
  /^(?:M\.|Mme|Mr\.?|Mrs\.?|Ms\.?|Dr\.?)?\s*\p{Lu}[\p{L}’'-]*\.?(?:-\p{Lu}\.?)?(?:\s+\p{Lu}[\p{L}’'-]*\.?){1,3}$/u;
