/** One property of a card: « item1.TEL;TYPE=work,voice:+1 418 555-0133 ». */
export interface CardLine {
  /** In capitals, without its group. */
  readonly name: string;
  /** What its types and parameters say, in small letters: « work », « voice », « pref ». */
  readonly types: ReadonlySet<string>;
  /** Decoded, with its escapes. */
  readonly value: string;
}

/**
 * The lines of a vCard of any version (2.1, 3.0, 4.0), unfolded: a line that begins with a blank goes
 * on the one before, and so does the one after « = » where the letters are written as numbers.
 * Line ends are LF.
 */
export function* cardLines(text: string): Generator<CardLine, void> {
  let open = "";
  let size = 0;
  let isPrintable = false;
  const parts: string[] = [];
  for (let at = 0; at <= text.length;) {
    const end = text.indexOf("\n", at);
    const line = text.slice(at, end === -1 ? undefined : end);
    at = end === -1 ? text.length + 1 : end + 1;
    const isSoft = isPrintable && open.endsWith("=");
    const isFolded = parts.length > 0 && (/^[ \t]/.test(line) || isSoft);
    if (isFolded) {
      open = isSoft ? line.trimStart() : line.slice(1);
      if (size < longest) {
        if (isSoft) parts.push((parts.pop() ?? "").slice(0, -1));
        parts.push(open);
      }
      size += open.length;
      continue;
    }
    if (parts.length > 0) yield* read(parts.join(""));
    open = line;
    size = line.length;
    isPrintable = /^[^:]*quoted-printable/i.test(line);
    parts.splice(0, parts.length, line);
  }
  if (parts.length > 0) yield* read(parts.join(""));
}

/** Characters: pictures and sounds may be longer, and are not read. */
const longest = 100_000;

function* read(line: string): Generator<CardLine, void> {
  const colon = endOfHead(line);
  if (colon === -1) return;
  const [head = "", ...parameters] = partsOfHead(line.slice(0, colon));
  const given = parameters.map((parameter) => parameter.toLowerCase().replaceAll('"', ""));
  const types = new Set(given.flatMap((one) => one.slice(one.indexOf("=") + 1).split(",")));
  const charset = given.find((one) => one.startsWith("charset="))?.slice("charset=".length);
  const raw = line.slice(colon + 1);
  const value = types.has("quoted-printable") ? fromPrintable(raw, charset) : raw;
  const name = head
    .slice(head.lastIndexOf(".") + 1)
    .trim()
    .toUpperCase();
  yield { name, types, value };
}

/** The first colon that no quotation marks hold. */
function endOfHead(line: string): number {
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') isQuoted = !isQuoted;
    else if (line[at] === ":" && !isQuoted) return at;
  }
  return line.indexOf(":");
}

/** Between semicolons that no quotation marks hold. */
function partsOfHead(head: string): readonly string[] {
  const parts: string[] = [];
  let isQuoted = false;
  let from = 0;
  for (let at = 0; at < head.length; at += 1) {
    if (head[at] === '"') isQuoted = !isQuoted;
    if (head[at] !== ";" || isQuoted) continue;
    parts.push(head.slice(from, at));
    from = at + 1;
  }
  return [...parts, head.slice(from)];
}

/** « R=C3=A9cup » (RFC 2045, 6.7). */
function fromPrintable(text: string, charset = "utf-8"): string {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (const [piece] of text.matchAll(/=[\da-f]{2}|[^]/giu)) {
    if (/^=[\da-f]{2}$/i.test(piece)) bytes.push(Number.parseInt(piece.slice(1), 16));
    else bytes.push(...encoder.encode(piece));
  }
  const array = Uint8Array.from(bytes);
  try {
    return new TextDecoder(charset, { fatal: true }).decode(array);
  } catch {
    return new TextDecoder("windows-1252").decode(array);
  }
}

/** The parts of « Dubé;Fernande;;Mme; », between semicolons that no backslash guards. */
export function cardParts(value: string): readonly string[] {
  return value.split(/(?<!(?<!\\)(?:\\\\)*\\);/).map(cardText);
}

/** Without the backslashes before commas, semicolons and line ends. */
export function cardText(value: string): string {
  return value
    .replaceAll(/\\([\\,;:nN])/g, (_, mark: string) => (/n/i.test(mark) ? "\n" : mark))
    .trim();
}
