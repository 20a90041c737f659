import type { ForeignFile } from "#domain/bundle-problem.ts";
import type { Bytes } from "./bundle.ts";

/** What a file is by its first bytes: any name and any media type are accepted. */
export type Recognised =
  | { readonly is: "json" | "gzip" | "age" | "armour" | "empty" }
  | { readonly is: "foreign"; readonly looks: ForeignFile };

export const armourBegin = "-----BEGIN AGE ENCRYPTED FILE-----";

export function recognise(bytes: Bytes): Recognised {
  // Windows-1252 in truth: it never fails, and ASCII is ASCII.
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, startBytes));
  const text = start.replace(/^ï»¿/, "").trimStart();
  if (text === "") return { is: "empty" };
  if (/^\[\s*\{/.test(text)) return { is: "json" };
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return { is: "gzip" };
  if (text.startsWith("age-encryption.org/v1\n")) return { is: "age" };
  if (text.includes(armourBegin)) return { is: "armour" };
  return { is: "foreign", looks: looksLike(start, text) };
}

/** A mail may come before the armour. */
const startBytes = 65_536;

function looksLike(start: string, text: string): ForeignFile {
  if (start.startsWith("PK")) return isSpreadsheet.test(start) ? "spreadsheet" : "zip";
  if (start.startsWith("ÐÏ\u0011à")) return "spreadsheet";
  for (const [looks, pattern] of patterns) if (pattern.test(text)) return looks;
  const [line = ""] = text.split(/[\r\n]/, 1);
  // UTF-16, which spreadsheets write, has zeros too.
  const isText = !start.includes("\0") || /^(?:ÿþ|þÿ)/.test(start);
  return isText && /[;,\t]/.test(line) && !/^[<[{]/.test(text) ? "spreadsheet" : "other";
}

/** Names inside the zip of .xlsx and .ods. */
const isSpreadsheet = /xl\/|\[Content_Types\]\.xml|opendocument\.spreadsheet/;

const patterns: readonly (readonly [ForeignFile, RegExp])[] = [
  ["pdf", /^%PDF-/],
  ["image", /^(?:.PNG|ÿØÿ|GIF8|RIFF....WEBP|.{4}ftyp(?:heic|heix|mif1|avif))/s],
  ["contact", /^BEGIN:VCARD/i],
  ["calendar", /^BEGIN:VCALENDAR/i],
];
