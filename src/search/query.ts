import { readWords, wordAt } from "./fold.ts";

/** One thing to look for. Several may answer for one typed word: « 418 555 » is « 418 » and « 418555 ». */
export interface Term {
  readonly word: string;
  /** The typed words that it answers for, one bit each. */
  readonly bits: number;
  /** Words that begin so are meant too. */
  readonly begins: boolean;
  /** The word still being typed. */
  readonly last: boolean;
  /** Only for want of better: « eco materiaux » as « ecomateriaux ». */
  readonly late: boolean;
}

export interface Query {
  readonly terms: readonly Term[];
  /** The typed words that a record must have, one bit each; small words only help to rank. */
  readonly required: number;
  /** Typed words that are one number, bits together: « 418 555-0134 » is not half right. */
  readonly numbers: readonly number[];
  /** How many words were typed. */
  readonly words: number;
}

/** What is longer is a pasted text: its beginning is searched. */
const mostWords = 16;
const mostLetters = 1000;

/** The 1 of « +1 418 » and « 1 418 555-0133 »: numbers are kept with it or without. */
const countryCode = /\+1(?=[\s.(-]*\d)|(?<!\d)1(?=[\s.(-]*\d{3}[\s.)-]*\d{3}[\s.-]*\d{4}(?!\d))/g;

const small = new Set(
  "au aux avec de des du en et for la le les of on ou par pour qu sur the un une".split(" "),
);

export function readQuery(text: string): Query {
  const start = text.trimStart().slice(0, mostLetters).replaceAll(countryCode, "");
  const typed: string[] = [];
  const joined: (readonly [word: string, first: number])[] = [];
  readWords(start, (from, to, rank, isJoined) => {
    if (rank > mostWords) return;
    if (isJoined) joined.push([wordAt(from, to), rank - 1]);
    else typed.push(wordAt(from, to));
  });

  const end = typed.length - 1;
  const isSmall = (word: string, place: number) =>
    word.length === 1 ? place < end && word > "9" : small.has(word);
  const allSmall = typed.every(isSmall);
  let required = 0;
  const terms: Term[] = [];
  const numbers: number[] = [];
  for (const [place, word] of typed.entries()) {
    const needed = allSmall || !isSmall(word, place);
    if (needed) required |= 1 << place;
    const last = place === end;
    const begins = last || (needed && word.length > 1);
    terms.push({ word, bits: 1 << place, begins, last, late: false });
    const next = typed[place + 1];
    if (next !== undefined && !/\d/.test(word + next)) joined.push([word + next, place]);
  }
  for (const [word, first] of joined) {
    let after = first;
    let size = 0;
    while (size < word.length && after <= end) size += typed[after++]?.length ?? 0;
    // Ends of telephone numbers stand for no whole word.
    if (size !== word.length) continue;
    const last = after > end;
    const bits = (1 << after) - (1 << first);
    if (word < "a") numbers.push(bits);
    terms.push({ word, bits, begins: last, last, late: word > "9" });
  }
  // « st » may become « station ».
  const cut = /(?<![\p{L}\p{N}])ste?$/iu.exec(start)?.[0].toLowerCase();
  if (cut !== undefined && end >= 0)
    terms.push({ word: cut, bits: 1 << end, begins: true, last: true, late: false });
  return { terms, required, numbers, words: typed.length };
}
