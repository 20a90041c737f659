/**
 * Running text as the words that search compares: lower case, no accents, « œ » as « oe »,
 * « St- » as « saint ». Words written in one piece are also given joined (« Mont-Joli » as
 * « montjoli »), and numbers from each of their groups on, so that « 418 555-0133 » answers to
 * « 418555 », « 5550133 » and « 0133 ».
 */

/** The word is `letters[from, to)`; `rank` counts the words of the text from 1. */
export type Visit = (from: number, to: number, rank: number, joined: boolean) => void;

/** Folded letters of the words just read, and where each stands in the text. Valid inside `Visit`. */
export const letters = new Uint16Array(160);
export const places = new Int32Array(160);

/** What lies beyond is left out: pasted files are not words. */
const longestWord = 40;
const longestChain = 60;

const starts = new Uint8Array(160);

export function readWords(text: string, visit: Visit): void {
  let rank = 1;
  let parts = 0;
  let size = 0;
  let open = false;
  let ended = 0;

  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    const plain = code < 128 ? (ascii[code] ?? 0) : 0;
    const folded = code < 128 ? "" : foldLetter(code);
    if (plain > 0 || folded > " ") {
      if (!open) {
        if (size > longestChain || (parts > 0 && !belong(text, ended, i, size, parts))) {
          tell(parts, rank, visit);
          rank += parts;
          parts = size = 0;
        }
        starts[parts] = size;
        open = true;
      }
      if (size - (starts[parts] ?? 0) >= longestWord) continue;
      for (let k = 0; k < (folded.length || 1); k++) {
        letters[size] = plain || folded.charCodeAt(k);
        places[size++] = i;
      }
    } else if (open && (code < 128 || folded === " ")) {
      size = saint(starts[parts] ?? 0, size);
      starts[++parts] = size;
      open = false;
      ended = i;
    }
  }
  tell(parts, rank, visit);
}

/** The letters of one UTF-16 unit; "" when it only marks the letter before, " " when it ends a word. */
export function foldLetter(code: number): string {
  let folded = known.get(code);
  if (folded === undefined) {
    const lower = String.fromCharCode(code).toLowerCase();
    const plain = (apart.get(lower) ?? lower).normalize("NFKD").replaceAll(/[\p{M}\u00AD]/gu, "");
    folded = plain && (plain.replaceAll(/[^\p{L}\p{N}]/gu, "") || " ");
    known.set(code, folded);
  }
  return folded;
}

const known = new Map<number, string>();

/** Letters that Unicode does not take apart. */
const apart = new Map([
  ["œ", "oe"],
  ["æ", "ae"],
  ["ß", "ss"],
  ["ø", "o"],
  ["ł", "l"],
]);

const ascii = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z\d]/i.test(String.fromCharCode(code))
    ? String.fromCharCode(code).toLowerCase().charCodeAt(0)
    : 0,
);

const isDigit = (code: number | undefined) => code !== undefined && code > 47 && code < 58;

function hasDigit(from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isDigit(letters[i])) return true;
  return false;
}

/** Are the words on both sides of `text[from, to)` written as one? */
function belong(text: string, from: number, to: number, size: number, parts: number): boolean {
  const before = starts[parts - 1] ?? 0;
  // 418 555-0133, (418) 555-0133, G5L 3A1
  if (isDigit(text.charCodeAt(to)) && hasDigit(before, size))
    return to - from < 4 && /^[\s().\-‑–]+$/.test(text.slice(from, to));
  if (to - from > 1) return false;
  const gap = text[from] ?? "";
  if (gap === " ") return false;
  if ("-‐‑".includes(gap)) return true;
  // aujourd’hui, but not l’atelier
  if ("'’".includes(gap)) return size - before > 2;
  // C.P.E.
  return gap === "." && size - before === 1 && !/[\p{L}\d]/u.test(text.charAt(to + 1));
}

/** Writes out « st » and « ste », read since `from`; gives the new end. */
function saint(from: number, to: number): number {
  const isSaint =
    letters[from] === 115 &&
    letters[from + 1] === 116 &&
    (to === from + 2 || (to === from + 3 && letters[from + 2] === 101));
  if (!isSaint) return to;
  letters.copyWithin(from + 5, from + 2, to);
  places.copyWithin(from + 5, from + 2, to);
  letters.set([97, 105, 110, 116], from + 1);
  places.fill(places[from + 1] ?? 0, from + 2, from + 5);
  return to + 3;
}

function tell(parts: number, rank: number, visit: Visit): void {
  const end = starts[parts] ?? 0;
  const digits = parts > 1 && hasDigit(0, end);
  for (let part = 0; part < parts; part++) {
    const from = starts[part] ?? 0;
    const to = starts[part + 1] ?? 0;
    visit(from, to, rank + part, false);
    // A telephone number kept as 4185550133 or 14185550133.
    if (
      (to - from === 10 || to - from === 11) &&
      isDigit(letters[from]) &&
      /^\d+$/.test(wordAt(from, to))
    )
      for (const tail of [10, 7, 4]) if (tail < to - from) visit(to - tail, to, rank + part, true);
    if (part < parts - 1 && (part === 0 || digits)) visit(from, end, rank + part, true);
  }
}

export function wordAt(from: number, to: number): string {
  let word = "";
  for (let i = from; i < to; i++) word += String.fromCharCode(letters[i] ?? 0);
  return word;
}
