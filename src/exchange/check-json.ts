import type { LineFault } from "#domain/bundle-problem.ts";
import { caps, isReservedKey } from "./caps.ts";

/** Parses one line of a bundle, or names what no line may hold. */
export function parseLine(text: string): { readonly value: unknown } | LineFault {
  // Before parsing: some engines' JSON.parse recurses, and every level costs an object.
  if (isTooNested(text)) return "nested";
  try {
    const value: unknown = JSON.parse(text);
    return faultOf(value) ?? { value };
  } catch {
    return "json";
  }
}

function isTooNested(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at);
    else if (code === openBrace || code === openBracket) {
      depth += 1;
      if (depth > caps.nesting) return true;
    } else if (code === closeBrace || code === closeBracket) depth -= 1;
  }
  return false;
}

const [quote, backslash] = [0x22, 0x5c];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

/** Where the string that opens at `from` closes; the end of the text when it never does. */
function endOfString(text: string, from: number): number {
  let end = from;
  for (;;) {
    end = text.indexOf('"', end + 1);
    if (end === -1) return text.length;
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
}

/** What no line may hold, at any depth. It recurses: only for what is known not to be too deep. */
export function faultOf(value: unknown): LineFault | undefined {
  if (typeof value === "string") return value.isWellFormed() ? undefined : "text";
  // JSON.parse reads 1e999 as Infinity.
  if (typeof value === "number") return Number.isFinite(value) ? undefined : "number";
  if (Array.isArray(value)) {
    for (const part of value) {
      const fault = faultOf(part);
      if (fault !== undefined) return fault;
    }
  } else if (typeof value === "object" && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      const fault = isReservedKey(key) ? "key" : (faultOf(key) ?? faultOf(part));
      if (fault !== undefined) return fault;
    }
  }
  return undefined;
}
