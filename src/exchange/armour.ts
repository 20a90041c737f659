import { fromBase64 } from "./attachment-line.ts";
import type { Bytes } from "./bundle.ts";
import { armourBegin } from "./recognise.ts";

/**
 * The bytes inside an ASCII-armoured age file, wherever it stands in a mail, with any line length,
 * line end or quote mark. `undefined`: its end is missing. `null`: what is inside is no base64.
 */
export function unarmour(bytes: Bytes): Bytes | null | undefined {
  const text = new TextDecoder("latin1").decode(bytes);
  const from = text.indexOf(armourBegin) + armourBegin.length;
  const to = text.indexOf(armourEnd, from);
  if (to === -1) return undefined;
  return fromBase64(text.slice(from, to).replaceAll(/[\s>]+/g, "")) ?? null;
}

const armourEnd = "-----END AGE ENCRYPTED FILE-----";
