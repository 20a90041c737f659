import { createContext, useContext } from "solid-js";
import { cardWords } from "./card-words.ts";
import { columnWords } from "./column-words.ts";
import { lineWords } from "./line-words.ts";
import { outWords } from "./out-words.ts";
import { settleWords } from "./settle-words.ts";
import { words } from "./words.ts";

const ofRows = {
  words,
  columnWords,
  lineWords,
  settleWords,
  outWords,
  /** As people count them: the titles of cards stand on a line of their own. */
  numberOf: (line: number) => line,
};

const ofCards: typeof ofRows = {
  words: { ...words, ...cardWords.words },
  columnWords: { ...columnWords, ...cardWords.column },
  lineWords: { ...lineWords, ...cardWords.line },
  settleWords: {
    ...settleWords,
    ...cardWords.settle,
    summary: { ...settleWords.summary, ...cardWords.summary },
    done: { ...settleWords.done, ...cardWords.done },
  },
  outWords: { ...outWords, ...cardWords.out },
  numberOf: (line) => line - 1,
};

/** Whether the file at hand holds contact cards, and no rows. */
export const CardsContext = createContext<() => boolean>(() => false);

/** What an import says of its file. Call inside a component: a screen is of one file. */
export function useImportWords() {
  return wordsOf(useContext(CardsContext)());
}

/** A receipt keeps the name of its file, not what was in it. */
export function isOfCards({ name }: { readonly name: string }): boolean {
  return /\.(?:vcf|vcard)$/i.test(name);
}

export function wordsOf(isCards: boolean) {
  return isCards ? ofCards : ofRows;
}
