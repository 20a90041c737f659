/** How the letters of a file were written. Excel for Mac still saves « CSV » as macintosh. */
export type Encoding = "utf-8" | "utf-16" | "windows-1252" | "macintosh";

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** Letters that could not be read and show as U+FFFD. */
  readonly unreadable: number;
}

export function decodeText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, [0xff, 0xfe])) return lenient(bytes, "utf-16le", "utf-16");
  if (startsWith(bytes, [0xfe, 0xff])) return lenient(bytes, "utf-16be", "utf-16");
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { text, encoding: "utf-8", unreadable: 0 };
  } catch {
    return isDamagedUtf8(bytes)
      ? lenient(bytes, "utf-8", "utf-8")
      : lenient(bytes, oneByteEncoding(bytes), oneByteEncoding(bytes));
  }
}

export function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function lenient(bytes: Uint8Array, label: string, encoding: Encoding): DecodedText {
  const text = new TextDecoder(label).decode(bytes);
  return { text, encoding, unreadable: text.split("\uFFFD").length - 1 };
}

/** How much is looked at to tell encodings apart. */
const looked = 1_000_000;

/**
 * UTF-8 with a few spoilt bytes, and not another encoding: in French Windows-1252 an accent is
 * almost never followed by what UTF-8 asks for, so one whole letter weighs as much as a broken one.
 */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return true;
  const text = new TextDecoder("utf-8").decode(bytes.subarray(0, looked));
  let whole = 0;
  let broken = 0;
  for (const [letter] of text.matchAll(/[^\0-\x7f]/gu)) {
    if (letter === "\uFFFD") broken += 1;
    else whole += 1;
  }
  return whole > broken;
}

/** 0x83–0x9F hold the accented letters of macintosh, and hardly a letter of Windows-1252. */
function oneByteEncoding(bytes: Uint8Array): "windows-1252" | "macintosh" {
  let mac = 0;
  let windows = 0;
  for (const byte of bytes.subarray(0, looked)) {
    if (macAccents.has(byte)) mac += 1;
    else if (byte >= 0xc0 && !macSigns.has(byte)) windows += 1;
  }
  return mac > windows ? "macintosh" : "windows-1252";
}

/** É à â ç é è ê ù û of macintosh; in Windows-1252 rare signs or nothing. */
const macAccents = new Set([0x83, 0x88, 0x89, 0x8d, 0x8e, 0x8f, 0x90, 0x9d, 0x9e]);

/** « » … no-break space À œ — ’ of macintosh, which are capital letters in Windows-1252. */
const macSigns = new Set([0xc7, 0xc8, 0xc9, 0xca, 0xcb, 0xcf, 0xd0, 0xd1, 0xd5]);
