import { For } from "solid-js";

/** A longer name would not fit in 328 px, so it may break at a hyphen. */
const longestUnbroken = 22;

/** A name whose hyphenated words stay on one line: « Ville de Port-aux-Brumes ». */
export function Name(props: { readonly text: string }) {
  return (
    <For each={cutAfterSpaces(props.text)}>
      {(word) => (keepsTogether(word) ? <span class="nb">{word}</span> : word)}
    </For>
  );
}

/** A longer text is no name: in pieces, what a mistaken file brought would take the whole screen's time. */
const longestCut = 400;

/** A line may break at the space after a word that stays whole: it is a piece of its own. */
export function cutAfterSpaces(text: string): readonly string[] {
  return text.length > longestCut ? [text] : (text.match(/[^ ]*-[^ ]*|[^ ]+ *| +/g) ?? []);
}

export function keepsTogether(word: string): boolean {
  return word.includes("-") && word.trimEnd().length <= longestUnbroken;
}
