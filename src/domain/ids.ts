declare const idBrand: unique symbol;

/** 12 base-58 characters (70 random bits): no 0, O, I or l, so that it can be read aloud. */
export type Id = string & { readonly [idBrand]: true };

const alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const shape = /^[1-9A-HJ-NP-Za-km-z]{12}$/;

export function isId(text: string): text is Id {
  return shape.test(text);
}

/** @throws {RangeError} not 12 base-58 characters. */
export function toId(text: string): Id {
  if (!isId(text)) throw new RangeError(`no id: ${text}`);
  return text;
}

/** `chance` is at least 12 random numbers; the caller draws them. @throws {RangeError} fewer. */
export function makeId(chance: Uint32Array): Id {
  return toId(makeBase58(chance.subarray(0, 12)));
}

/** One character for each random number: parts of an actor have six and eight. */
export function makeBase58(chance: Uint32Array): string {
  return Array.from(chance, (n) => alphabet[n % alphabet.length]).join("");
}

/** The last 12 base-58 digits of a SHA-256 read as one big-endian number. */
export function idFromHash(sha256: Uint8Array): Id {
  let rest = sha256.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let digits = "";
  for (let place = 0; place < 12; place += 1) {
    digits = `${alphabet[Number(rest % 58n)]}${digits}`;
    rest /= 58n;
  }
  return toId(digits);
}

/** What an id may be derived from. `contest`: the old id of an erased record; `device`: its six characters; `bytes`: the hash of a file; `of`: ids of the records that it joins; `rewritten`: a note and the act that erased it. */
export type DerivedBy = "id" | "neq" | "name" | "contest" | "device" | "bytes" | "of" | "rewritten";

/**
 * The text whose SHA-256 gives a derived id: canonical JSON, to be encoded in UTF-8.
 * The same row imported on two phones gives the same text.
 */
export function derivedIdInput(
  space: string,
  type: string,
  by: DerivedBy,
  value: string,
  municipality?: string,
): string {
  const parts = [space, type, by, exactName(value)];
  return JSON.stringify(municipality === undefined ? parts : [...parts, municipality]);
}

/** A name as two sheets may share it: NFC, trimmed, inner spaces collapsed; capitals and accents kept. */
export function exactName(name: string): string {
  return name.normalize("NFC").trim().replaceAll(/\s+/g, " ");
}
