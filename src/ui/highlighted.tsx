import { For } from "solid-js";
import { keepsTogether } from "./name.tsx";

/** A piece of a text; `found` pieces matched the search. */
export interface Segment {
  readonly text: string;
  readonly found: boolean;
}

/** A text with the letters that matched a search; hyphenated names stay on one line, as in Name. */
export function Highlighted(props: { readonly segments: readonly Segment[] }) {
  return (
    <For each={wordsOf(props.segments)}>
      {(word) => {
        const pieces = () => (
          <For each={word}>{(piece) => (piece.found ? <mark>{piece.text}</mark> : piece.text)}</For>
        );
        const together = keepsTogether(word.map((piece) => piece.text).join(""));
        return together ? <span class="nb">{pieces()}</span> : pieces();
      }}
    </For>
  );
}

/** The segments cut after each space, and grouped by word. */
function wordsOf(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const words: Segment[][] = [[]];
  for (const { text, found } of segments) {
    for (const part of text.split(/(?<= )/)) {
      words.at(-1)?.push({ text: part, found });
      if (part.endsWith(" ")) words.push([]);
    }
  }
  return words.filter((word) => word.length > 0);
}
