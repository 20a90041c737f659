import { foldName } from "./fold-name.ts";

/** How a person is written in a text. */
export interface Person {
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  /** Addresses and numbers that are theirs. */
  readonly others?: readonly string[] | undefined;
}

/**
 * Does a free text name the person? By the family name, by an address or a number; by the first name alone
 * only where one knows that it speaks of them (`isAbout`). It proposes: somebody reads the text.
 */
export function isMentioned(text: string, person: Person, isAbout: boolean): boolean {
  const folded = ` ${foldName(text)} `;
  const has = (name: string | undefined) =>
    name !== undefined && foldName(name) !== "" && folded.includes(` ${foldName(name)} `);
  if (has(person.lastName)) return true;
  if (isAbout && has(person.firstName)) return true;
  return (person.others ?? []).some((one) => foldName(one).length > 5 && has(one));
}

/**
 * The text with `someone` in place of the person: « M. Ouellet », « Karl Ouellet », « Ouellet, Karl »,
 * « Karl » where the text is about them, their address, their number.
 */
export function withoutPerson(
  text: string,
  { firstName, lastName, others = [] }: Person,
  someone: string,
  isAbout: boolean,
): string {
  const first = pattern(firstName);
  const last = pattern(lastName);
  const title = "(?:(?:MM?|Mmes?|Mrs?|Ms|Dr|Me)\\.?|monsieur|madame)\\s+";
  const forms = [
    ...(first !== undefined && last !== undefined
      ? [`(?:${title})?${first}\\s+${last}`, `${last},?\\s+${first}`]
      : []),
    ...(last === undefined ? [] : [`(?:${title})?${last}`]),
    ...(first !== undefined && isAbout ? [`(?:${title})?${first}`] : []),
  ];
  const called =
    forms.length === 0
      ? text
      : text
          .normalize("NFC")
          .replaceAll(whole(forms), (_, at: number, said: string) =>
            startsSentence(said.slice(0, at)) ? capital(someone) : someone,
          );
  const marks = others.flatMap((one) => pattern(one) ?? []);
  return marks.length === 0 ? called : called.replaceAll(whole(marks), "…");
}

function startsSentence(before: string): boolean {
  return /(?:^|[!.?…]\s|\n)\s*$/u.test(before);
}

function capital(word: string): string {
  return word.slice(0, 1).toLocaleUpperCase("fr-CA") + word.slice(1);
}

/** Letters as written, spaces and hyphens however written. */
function pattern(name: string | undefined): string | undefined {
  const written = name?.normalize("NFC").trim() ?? "";
  if (written === "") return undefined;
  return written
    .split(/[\s\u00A0-]+/)
    .map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`))
    .join("[\\s\\u00A0-]+");
}

/** Whole words: `\b` knows no accents. */
function whole(forms: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${forms.join("|")})(?![\\p{L}\\d])`, "giu");
}
