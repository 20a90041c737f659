import { For } from "solid-js";
import { cutAfterSpaces, keepsTogether } from "./name.tsx";

/** A piece of a text; a `hit` answers the search. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** A text with the letters that matched a search; hyphenated names stay on one line, as in Name. */
export function Highlighted(props: { readonly pieces: readonly Piece[] }) {
  return (
    <For each={wordsOf(props.pieces)}>
      {(word) => {
        const pieces = () => (
          <For each={word}>{(piece) => (piece.hit ? <mark>{piece.text}</mark> : piece.text)}</For>
        );
        const together = keepsTogether(word.map((piece) => piece.text).join(""));
        return together ? <span class="nb">{pieces()}</span> : pieces();
      }}
    </For>
  );
}

/** The pieces cut after each space, and grouped by word. */
function wordsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const words: Piece[][] = [[]];
  for (const { text, hit } of pieces) {
    for (const part of cutAfterSpaces(text)) {
      words.at(-1)?.push({ text: part, hit });
      if (part.endsWith(" ")) words.push([]);
    }
  }
  return words.filter((word) => word.length > 0);
}
