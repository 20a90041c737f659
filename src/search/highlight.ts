import type { Found } from "./find.ts";
import { foldLetter, places, readWords, wordAt } from "./fold.ts";
import { readQuery } from "./query.ts";

export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Cuts a text where it answers the query; the pieces together are the text. */
export function highlight(
  text: string,
  query: string,
  found?: Pick<Found, "terms">,
): readonly Piece[] {
  const { terms, required } = readQuery(query);
  const meant = terms.filter(({ bits }) => (bits & required) !== 0);
  const others = new Set(found?.terms);
  const marked = new Uint8Array(text.length);
  readWords(text, (from, to) => {
    const word = wordAt(from, to);
    let size = others.has(word) ? word.length : 0;
    for (const term of meant)
      if (term.begins ? word.startsWith(term.word) : word === term.word)
        size = Math.max(size, term.word.length);
    if (size === 0) return;
    let end = (places[from + size - 1] ?? 0) + 1;
    // Accents written apart belong to their letter.
    while (end < text.length && foldLetter(text.charCodeAt(end)) === "") end++;
    marked.fill(1, places[from], end);
  });

  const pieces: Piece[] = [];
  let start = 0;
  for (let i = 1; i <= text.length; i++)
    if (i === text.length || marked[i] !== marked[start]) {
      pieces.push({ text: text.slice(start, i), hit: marked[start] === 1 });
      start = i;
    }
  return pieces;
}
