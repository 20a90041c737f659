/** Six words: 66 bits. */
export const passphraseWords = 6;

/**
 * A new passphrase as it is shown, said and typed: « abaisser-bijou-… ». Without accents, so that
 * `age` takes it from any keyboard and any terminal. `chance` is at least six random numbers of
 * 32 bits; 2,048 divides their range, so every word is as likely. @throws {RangeError} fewer.
 */
export async function drawPassphrase(chance: Uint32Array): Promise<string> {
  if (chance.length < passphraseWords) throw new RangeError("six random numbers are needed");
  const { frenchWords } = await import("./french-words.ts");
  const drawn = Array.from(chance.subarray(0, passphraseWords), (n) => frenchWords[n % 2048]);
  return drawn.join("-");
}

/**
 * What a typed passphrase may be: the words it holds, whatever the accents, capitals, spaces and
 * hyphens between them (four letters tell any two words of the list apart), then the very text,
 * for a file that somebody protected with `age` and words of their own.
 */
export async function passphrasesFrom(typed: string): Promise<readonly string[]> {
  const { words, unknown } = await readPassphrase(typed);
  const exact = typed.trim();
  return unknown.length > 0 ? [exact] : [...new Set([words.join("-"), exact])];
}

/** For the form: which typed words are none of the list, before scrypt is run for nothing. */
export async function readPassphrase(
  typed: string,
): Promise<{ readonly words: readonly string[]; readonly unknown: readonly string[] }> {
  const { frenchWords } = await import("./french-words.ts");
  const byStart = new Map(frenchWords.map((word) => [word.slice(0, 4), word]));
  const words: string[] = [];
  const unknown: string[] = [];
  for (const part of typed.split(/[^\p{L}\p{M}]+/u).filter((piece) => piece !== "")) {
    const plain = fold(part);
    const word = byStart.get(plain.slice(0, 4));
    if (word?.startsWith(plain) === true) words.push(word);
    else unknown.push(part);
  }
  return { words, unknown };
}

function fold(word: string): string {
  return word.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll("œ", "oe");
}
