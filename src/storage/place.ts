import type { PageRow, PlaceRow } from "./database.ts";

/** The keys of a page that was folded anew, and the rev of the last change of each: `revs` of what changed, else as before. */
export function toPlace(
  { page, rev }: PageRow,
  keys: readonly string[],
  revs: ReadonlyMap<string, number>,
  before: { readonly place: PlaceRow | undefined; readonly rev: number },
): PlaceRow {
  const had = before.place && revsOf(before.place, before.rev);
  // New keys come last. Where nothing was noted, the page's own rev is no lower than theirs.
  const last = keys.map((key, at) => revs.get(key) ?? had?.[at] ?? before.rev);
  return { page, text: JSON.stringify(keys), revs: JSON.stringify(last), upTo: rev };
}

/** `undefined` where an older version has rewritten the page since. */
export function revsOf(
  { revs, upTo }: Pick<PlaceRow, "revs" | "upTo">,
  pageRev: number,
): readonly number[] | undefined {
  return revs === undefined || upTo !== pageRev ? undefined : JSON.parse(revs);
}
