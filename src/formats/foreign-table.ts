import type { ForeignTable } from "#domain/table-problem.ts";
import { startsWith } from "./decode-text.ts";

/** `undefined`: it may be text. */
export function foreignTable(bytes: Uint8Array): ForeignTable | undefined {
  for (const [kind, start] of magic) {
    if (startsWith(bytes, start)) return kind === "zip" ? kindOfZip(bytes) : kind;
  }
  const isUtf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  const start = bytes.subarray(0, 4096);
  if (!isUtf16 && start.includes(0)) return "other";
  const text = latin(start).replace(/^ï»¿/, "").trimStart();
  return textKinds.find(([, pattern]) => pattern.test(text))?.[0];
}

const magic: readonly (readonly [ForeignTable, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["excel", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
];

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
  const names = latin(bytes.subarray(0, 8192));
  if (names.includes("opendocument.spreadsheet")) return "openDocument";
  return /\[Content_Types\]\.xml|xl\//.test(names) ? "excel" : "zip";
}

function latin(bytes: Uint8Array): string {
  return String.fromCodePoint(...bytes);
}
