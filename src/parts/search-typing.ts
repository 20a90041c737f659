/**
 * What is being typed in the search box, which is made anew with each screen: the address follows
 * a moment later, and must not take back a letter that was typed in between.
 */
export interface SearchTyping {
  /** The box that had the focus went with its screen: the next one takes it over. */
  carried: string | undefined;
  /** Told to the address, and not yet come back from it. */
  readonly onTheWay: Set<string>;
}

export const typing: SearchTyping = { carried: undefined, onTheWay: new Set() };

/** Whether the text of the address is news, and no echo of what was typed. */
export function isNews(text: string): boolean {
  if (typing.onTheWay.has(text)) {
    // What was told before it will not come any more.
    for (const told of typing.onTheWay) {
      typing.onTheWay.delete(told);
      if (told === text) break;
    }
    return false;
  }
  typing.onTheWay.clear();
  return true;
}
