import { foldName } from "./fold-name.ts";

/** What stands in a text that may be about a person. */
export interface Finding {
  readonly kind: "phone" | "email" | "name";
  /** As it is written there. */
  readonly found: string;
}

/** Makes the search of a text for phone numbers, addresses and the names of people whom the team knows. */
export function makeScan(
  people: Iterable<{ readonly firstName?: string; readonly lastName?: string }>,
): (text: string) => readonly Finding[] {
  const names = namesOf(people);
  // Words come again and again: each is folded once.
  const folded = new Map<string, string>();
  const fold = (word: string) => {
    const known = folded.get(word);
    if (known !== undefined) return known;
    // « St- » is read as « Saint- » only before another word.
    const made = foldName(`${word} x`).slice(0, -2);
    folded.set(word, made);
    return made;
  };
  return (text) => [...phonesIn(text), ...emailsIn(text), ...peopleIn(text, names, fold)];
}

function phonesIn(text: string): readonly Finding[] {
  return [...text.matchAll(phone)].map(([found]) => ({ kind: "phone", found: found.trim() }));
}

const between = String.raw`[\s().\-‐-―/]*`;
const digits = [
  // North America, whatever stands between: neither the area code nor the exchange begins with 0 or 1.
  String.raw`(?:\+?1${between})?\(?[2-9]\d\d${between}[2-9]\d\d${between}\d{4}`,
  String.raw`[2-9]\d\d[.\-‐-―]\d{4}`,
  String.raw`\+\d[\d\s().\-‐-―]{7,}\d`,
];
const extension = String.raw`(?:[ ,;]*(?:poste?|p\.|ext\.?|#)[ :.]*\d{1,7})?`;
const phone = new RegExp(String.raw`(?<!\d)(?:${digits.join("|")})(?!\d)${extension}`, "giu");

function emailsIn(text: string): readonly Finding[] {
  return [...text.matchAll(email)].map(([found]) => ({ kind: "email", found }));
}

/** Begins where a word does, so that a long text without any is read once. */
const email =
  /(?<![^\s@<>,;:"()[\]\\])[^\s@<>,;:"()[\]\\]+(?:@|\s?(?:\[at\]|\(at\)|arobase)\s?)(?:[\p{L}\d-]+\.)+\p{L}{2,}/giu;

/** By their first word: « Mireille Gagnon », « Gagnon, Mireille », « Mme Gagnon ». */
function namesOf(
  people: Iterable<{ readonly firstName?: string; readonly lastName?: string }>,
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const names = new Map<string, (readonly string[])[]>();
  const add = (words: readonly string[]) => {
    const [first] = words;
    if (first === undefined) return;
    const known = names.get(first);
    if (known === undefined) names.set(first, [words]);
    else known.push(words);
  };
  for (const { firstName, lastName } of people) {
    const first = wordsOf(firstName ?? "");
    const last = wordsOf(lastName ?? "");
    if (last.length === 0) continue;
    for (const title of titles) add([title, ...last]);
    if (first.length === 0) continue;
    add([...first, ...last]);
    add([...last, ...first]);
  }
  return names;
}

const titles = ["m", "mr", "mme", "mlle", "monsieur", "madame", "me", "dr", "dre", "mrs", "ms"];

function peopleIn(
  text: string,
  names: ReadonlyMap<string, readonly (readonly string[])[]>,
  fold: (word: string) => string,
): readonly Finding[] {
  const pieces = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const folded = pieces.map(([piece]) => fold(piece));
  return pieces.flatMap((piece, at) => {
    const known = names.get(folded[at] ?? "") ?? [];
    const hit = known.find((words) =>
      words.every((word, next) => folded[at + next] === word && isApart(pieces, at + next, at)),
    );
    const last = hit && pieces[at + hit.length - 1];
    if (last === undefined) return [];
    return [{ kind: "name" as const, found: text.slice(piece.index, last.index + last[0].length) }];
  });
}

/** Between two words of a name stands a space, a comma or a hyphen, and not the dot of an address. */
function isApart(pieces: readonly RegExpExecArray[], at: number, first: number): boolean {
  const [piece, before] = [pieces[at], pieces[at - 1]];
  if (at === first || piece === undefined || before === undefined) return at === first;
  const gap = piece.input.slice(before.index + before[0].length, piece.index);
  return /[\s,\-‐-―]/.test(gap);
}

function wordsOf(name: string): readonly string[] {
  return foldName(name).split(" ").filter(Boolean);
}
