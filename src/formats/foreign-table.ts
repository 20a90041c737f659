import type { ForeignTable } from "#domain/table-problem.ts";
import { startsWith } from "./decode-text.ts";

/** `undefined`: it may be text. */
export function foreignTable(bytes: Uint8Array): ForeignTable | undefined {
  for (const [kind, start] of magic) {
    if (startsWith(bytes, start)) return kind === "zip" ? kindOfZip(bytes) : kind;
  }
  const isUtf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  const start = latin(bytes.subarray(0, 4096));
  if (pictures.test(start)) return "image";
  if (/^[^]{0,1024}?%PDF-\d/.test(start)) return "pdf"; // readers look for it that far
  if (!isUtf16 && isBinary(bytes.subarray(0, longestLook))) return "other";
  const text = start.replace(/^ï»¿/, "").trimStart();
  return textKinds.find(([, pattern]) => pattern.test(text))?.[0];
}

/** Zeros, or as many control characters as no text has: what is compressed has one byte in ten. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20)) controls += 1;
  }
  return controls > Math.max(4, bytes.length / 100);
}

/** An Excel workbook of today, a folder of files in one. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return (startsWith(bytes, zipStart) && kindOfZip(bytes) === "excel") || isLockedWorkbook(bytes);
}

/** One that a password closes: an old container with the new file in it. */
export function isLockedWorkbook(bytes: Uint8Array): boolean {
  const name = Array.from("EncryptedPackage", (letter) => `${letter}\0`).join("");
  return startsWith(bytes, oldStart) && latin(bytes.subarray(0, longestLook)).includes(name);
}

/** Cards of an address book. */
export function isCards(bytes: Uint8Array): boolean {
  return foreignTable(bytes) === "contact";
}

const zipStart = [0x50, 0x4b, 0x03, 0x04];
const oldStart = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Bytes in which the parts of an old container are named. */
const longestLook = 65_536;

const magic: readonly (readonly [ForeignTable, readonly number[]])[] = [
  ["zip", zipStart],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["excel", oldStart],
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
];

const pictures =
  /^(?:GIF8[79]a|RIFF[^]{4}WEBP|[^]{4}ftyp(?:heic|heix|mif1|msf1|avif)|II\*\0|MM\0\*)/;

/** Some exports called .xls are web pages. */
const textKinds: readonly (readonly [ForeignTable, RegExp])[] = [
  ["webPage", /^<(?:!doctype html|html|table|\?xml)/i],
  ["contact", /^BEGIN:VCARD/i],
  [
    "maillon",
    /^(?:-----BEGIN AGE ENCRYPTED FILE-----|age-encryption\.org|\[\s*\{"format":"maillon")/,
  ],
];

function kindOfZip(bytes: Uint8Array): ForeignTable {
  // Names stand before each part and again at the end.
  const names = latin(bytes.subarray(0, 8192)) + latin(bytes.subarray(-8192));
  if (names.includes("opendocument.spreadsheet")) return "openDocument";
  return /\[Content_Types\]\.xml|xl\//.test(names) ? "excel" : "zip";
}

function latin(bytes: Uint8Array): string {
  return String.fromCodePoint(...bytes);
}
