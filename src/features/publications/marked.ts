import type { TextQuestion } from "#workspace/publications.ts";

interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** The text cut where something was found. */
export function marked({
  text,
  findings,
}: Pick<TextQuestion, "text" | "findings">): readonly Piece[] {
  const found = [...new Set(findings.map((one) => one.found))].filter(Boolean);
  const places = found
    .flatMap((one) => {
      const at = text.indexOf(one);
      return at < 0 ? [] : [{ from: at, to: at + one.length }];
    })
    .toSorted((a, b) => a.from - b.from);
  const pieces: Piece[] = [];
  let done = 0;
  for (const { from, to } of places) {
    if (to <= done) continue;
    if (from > done) pieces.push({ text: text.slice(done, from), hit: false });
    pieces.push({ text: text.slice(Math.max(from, done), to), hit: true });
    done = to;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), hit: false });
  return pieces;
}
