import type { Reading } from "./problem.ts";

/**
 * A phone number as people type it, to the house form (OQLF): « 418 555-0133 », « 418 555-0133, poste 210 »,
 * « 1 800 555-0133 ». What cannot be read is kept as typed: it may be right all the same.
 */
export function readPhone(text: string): Reading<string> {
  const typed = text.trim().replaceAll(/\s+/g, " ");
  if (typed === "") return { value: undefined, problems: [] };
  if (typed.length > longest) return unreadable(typed);
  const bare = typed.replace(/^t[ée]l(?:[ée]phone)?[ .:]*(?=[\d(+])/i, "");
  const [, main = bare, extension] = withExtension.exec(bare) ?? [];
  const number = houseForm(main);
  if (number !== undefined) {
    const value = extension === undefined ? number : `${number}${between}${extension}`;
    return { value, problems: [] };
  }
  if (isAbroad(main)) return { value: typed, problems: [] };
  if (!/^\d{3}\W?\d{4}$/.test(main)) return unreadable(typed);
  return { value: typed, problems: [{ code: "phone.area", weight: "check" }] };
}

function unreadable(typed: string): Reading<string> {
  return { value: typed, problems: [{ code: "phone.unreadable", weight: "check" }] };
}

/** Characters; a longer text is no number, and is not worth a regular expression. */
const longest = 60;

export interface PhoneParts {
  readonly number: string;
  readonly extension?: string;
}

/** The parts of a stored number. */
export function phoneParts(stored: string): PhoneParts {
  const place = stored.indexOf(between);
  if (place < 0) return { number: stored };
  return { number: stored.slice(0, place), extension: stored.slice(place + between.length) };
}

/** The address that dials a stored number, with a pause before the extension; none for what cannot be dialled. */
export function phoneLink(stored: string, extension?: string): string | undefined {
  const parts = phoneParts(stored);
  if (houseForm(parts.number) === undefined && !isAbroad(parts.number)) return undefined;
  const digits = parts.number.replaceAll(/\D/g, "");
  const number = parts.number.startsWith("+") || digits.length === 11 ? digits : `1${digits}`;
  const after = parts.extension ?? extension;
  return `tel:+${number}${after === undefined ? "" : `,${after.replaceAll(/\D/g, "")}`}`;
}

const between = ", poste ";
const withExtension =
  /^(.+?)[ ,;]*(?:\b(?:poste?|p\.?|ext(?:ension|\.)?|local|x\.?)|#|(?<=\d)[px])[ :.]*(\d{1,7})$/i;

/** Area codes that the caller does not pay for: they keep their 1. */
const free = /^8(?:00|88|77|66|55|44|33|22)/;

/** North American numbers; the area code and the exchange never begin with 0 or 1. */
function houseForm(text: string): string | undefined {
  if (!/^\+?[\d\s().\-‐-―/]+$/.test(text)) return undefined;
  const digits = text.replaceAll(/\D/g, "");
  const ten = digits.length === 11 && digits.startsWith("1") ? digits.slice(1) : digits;
  if (!/^[2-9]\d\d[2-9]\d{6}$/.test(ten)) return undefined;
  if (text.startsWith("+") && ten === digits) return undefined;
  const local = `${ten.slice(0, 3)} ${ten.slice(3, 6)}-${ten.slice(6)}`;
  return free.test(ten) ? `1 ${local}` : local;
}

/** « +33 1 42 68 53 00 »: 8 to 15 digits after a country other than 1 (ITU E.164). */
function isAbroad(text: string): boolean {
  return /^\+(?!1)[\d\s().-]+$/.test(text) && /^\d{8,15}$/.test(text.replaceAll(/\D/g, ""));
}
