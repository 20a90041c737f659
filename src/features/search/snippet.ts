import type { Piece } from "#ui/highlighted.tsx";

/** Characters kept before the first hit, and in all. */
const before = 24;
const most = 120;

/** A long text cut around what answers the search; undefined when nothing in it does. */
export function snippet(pieces: readonly Piece[]): readonly Piece[] | undefined {
  const first = pieces.findIndex(({ hit }) => hit);
  if (first < 0) return undefined;
  const lead = pieces
    .slice(0, first)
    .map(({ text }) => text)
    .join("");
  const kept: Piece[] = [{ text: ending(lead), hit: false }];
  let room = most;
  for (const { text, hit } of pieces.slice(first)) {
    if (room <= 0) break;
    kept.push({ text: text.length > room ? `${beginning(text, room)}…` : text, hit });
    room -= text.length;
  }
  return kept.filter(({ text }) => text !== "");
}

/** The last words of what comes before. */
function ending(text: string): string {
  if (text.length <= before) return text;
  const from = text.indexOf(" ", text.length - before);
  return `…${from < 0 ? text.slice(-before) : text.slice(from)}`;
}

function beginning(text: string, room: number): string {
  const to = text.lastIndexOf(" ", room);
  return text.slice(0, to > 0 ? to : room);
}
