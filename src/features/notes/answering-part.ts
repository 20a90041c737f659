import { noteStart } from "#parts/note-item.tsx";
import type { Piece } from "#ui/highlighted.tsx";
import type { Entry } from "#workspace/entry.ts";

/** Letters before the first hit that still let it show in two lines. */
const inView = 60;
const lead = 40;
const shown = 160;

/** The part of a note that answers a search, which is not always its beginning. */
export function answeringPart(
  note: Entry<"interactions">,
  highlight: (text: string) => readonly Piece[],
): readonly Piece[] {
  const whole = noteStart(note, Infinity);
  const pieces = highlight(whole);
  const first = pieces.findIndex((piece) => piece.hit);
  const before = pieces
    .slice(0, Math.max(0, first))
    .reduce((sum, { text }) => sum + text.length, 0);
  if (before < inView) return highlight(noteStart(note, shown));
  const from = whole.lastIndexOf(" ", before - lead) + 1;
  return highlight(`…${whole.slice(from, from + shown)}`);
}
