import type { BundleProblem } from "#domain/bundle-problem.ts";
import type { Bytes } from "./bundle.ts";
import { caps } from "./caps.ts";
import { parseLine } from "./check-json.ts";
import { isLineCount, readVersion } from "./header-line.ts";
import { isObject } from "./read-record.ts";

/** What stands around the lines of a bundle. */
export interface Frame {
  /** The header, parsed only. */
  readonly header: unknown;
  readonly end: Readonly<Record<string, unknown>>;
  /** Where the first line after the header begins. */
  readonly from: number;
  /** Where the last element begins: the hash covers all before it, the newline included. */
  readonly to: number;
}

/** `bytes` as `asWritten` gives them. */
export function findFrame(bytes: Bytes): Frame | { readonly problem: BundleProblem } {
  const isOurs = /^\[\s*\{\s*"format"\s*:\s*"maillon"/.test(startOf(bytes));
  const headerEnd = bytes.indexOf(newline, 2);
  if (bytes[1] !== newline || headerEnd === -1) return { problem: isOurs ? cut : foreign };
  const header = elementAt(bytes, 2, headerEnd);
  if (typeof header === "string") return { problem: isOurs ? altered : foreign };
  const problem = readVersion(header.value);
  if (problem !== undefined) return { problem };

  const close = lastWritten(bytes, bytes.length);
  const last = lastWritten(bytes, close);
  const to = bytes.lastIndexOf(newline, last) + 1;
  if (bytes[close] !== closeBracket) {
    return { problem: cutAt(bytes, header.value) };
  }
  const end = parseSlice(bytes, to, last + 1);
  if (typeof end === "string" || !isObject(end.value) || end.value["end"] !== true) {
    return { problem: cutAt(bytes, header.value) };
  }
  return { header: header.value, end: end.value, from: headerEnd + 1, to };
}

const cut = { code: "bundle.cut" } as const;
function cutAt(bytes: Bytes, header: unknown): BundleProblem {
  const count = isObject(header) ? header["count"] : undefined;
  if (!isLineCount(count)) return cut;
  let line = 0;
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) line += 1;
  // Around the records stand `[`, the header, the end and `]`.
  return line < count + 4 ? { code: "bundle.cut", at: { line, of: count + 4 } } : cut;
}

const altered = { code: "bundle.altered" } as const;
const foreign = { code: "bundle.foreign", looks: "other" } as const;

const [newline, carriageReturn, space, tab] = [0x0a, 0x0d, 0x20, 0x09];
const [openBracket, closeBracket, comma] = [0x5b, 0x5d, 0x2c];

/** From its first bracket. A mail may have put CRLF: inside JSON no line end is data. */
export function asWritten(bytes: Bytes): Bytes {
  const plain = bytes.subarray(Math.max(0, bytes.indexOf(openBracket)));
  if (plain[1] !== carriageReturn) return plain;
  return plain.filter((byte, at) => byte !== carriageReturn || plain[at + 1] !== newline);
}

/** One element and its comma, without the newline. */
export function elementAt(bytes: Bytes, from: number, to: number): ReturnType<typeof parseLine> {
  if (bytes[to - 1] !== comma) return "json";
  return parseSlice(bytes, from, to - 1);
}

function parseSlice(bytes: Bytes, from: number, to: number): ReturnType<typeof parseLine> {
  if (to - from > caps.lineBytes) return "long";
  try {
    return parseLine(decoder.decode(bytes.subarray(from, to)));
  } catch {
    return "text";
  }
}

export const decoder = new TextDecoder("utf-8", { fatal: true });

function startOf(bytes: Bytes): string {
  return new TextDecoder().decode(bytes.subarray(0, 200));
}

/** The last place before `end` that is no white space. */
function lastWritten(bytes: Bytes, end: number): number {
  let at = end - 1;
  while (at >= 0 && isWhite(bytes[at])) at -= 1;
  return at;
}

function isWhite(byte: number | undefined): boolean {
  return byte === newline || byte === space || byte === carriageReturn || byte === tab;
}
