/**
 * Bytes as the 45 characters that a QR code packs best, 97 % of what raw bytes would take (RFC 9285).
 * Text and not bytes, since a browser's own reader gives back text alone.
 */
export function toBase45(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 2) {
    const [high = 0, low] = bytes.subarray(at, at + 2);
    let number = low === undefined ? high : high * 256 + low;
    for (let left = low === undefined ? 2 : 3; left > 0; left -= 1) {
      text += characters[number % 45];
      number = Math.floor(number / 45);
    }
  }
  return text;
}

/** `undefined`: it is no such text. */
export function fromBase45(text: string): Uint8Array<ArrayBuffer> | undefined {
  const left = text.length % 3;
  if (left === 1) return undefined;
  const bytes = new Uint8Array(Math.floor(text.length / 3) * 2 + (left === 2 ? 1 : 0));
  for (let at = 0, to = 0; at < text.length; at += 3) {
    const digits = text
      .slice(at, at + 3)
      .split("")
      .map((one) => characters.indexOf(one));
    if (digits.includes(-1)) return undefined;
    const number = digits.reduceRight((sum, digit) => sum * 45 + digit, 0);
    if (number > (digits.length === 3 ? 0xffff : 0xff)) return undefined;
    if (digits.length === 3) bytes[to++] = number >> 8;
    bytes[to++] = number & 0xff;
  }
  return bytes;
}

const characters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
