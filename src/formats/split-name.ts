/** What one cell says of a person. */
export interface NameParts {
  readonly firstName?: string;
  readonly lastName?: string;
  /** « Fernande Dubé, directrice », « Fernande Dubé (directrice) ». */
  readonly function?: string;
}

/**
 * « Fernande Dubé-Ross », « Dubé-Ross, Fernande », « DUBÉ Fernande », « Mme F. Dubé, directrice ».
 * Several persons in one cell are left whole, as a last name: better found than cut wrongly.
 */
export function splitName(text: string): NameParts {
  const whole = text.trim().replaceAll(/\s+/g, " ").replace(courtesy, "");
  if (whole === "") return {};
  if (isSeveral(whole)) return { lastName: whole };
  const [, named = whole, aside] = /^(.+?) ?\((.+)\)$/.exec(whole) ?? [];
  if (aside !== undefined) return { ...splitName(named), function: aside };
  const comma = whole.indexOf(",");
  if (comma > 0) return aroundComma(whole.slice(0, comma).trim(), whole.slice(comma + 1).trim());
  const words = whole.split(" ");
  if (words.length === 1) return { firstName: whole };
  const shouted = words.findIndex((word) => !/^[\p{Lu}’'-]+$/u.test(word));
  const isLastFirst = shouted > 0 && words.slice(0, shouted).some((word) => word.length > 2);
  const at = isLastFirst ? shouted : 1;
  const [start, end] = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
  return isLastFirst ? { firstName: end, lastName: start } : { firstName: start, lastName: end };
}

/** « Anne Roy et Paul Dubé », « A. Roy / P. Dubé ». */
export function isSeveral(text: string): boolean {
  return /[/;&\n]| (?:et|and|ou) /.test(text.trim());
}

/** After a whole name or in small letters stands a function; else the first name. */
function aroundComma(before: string, after: string): NameParts {
  if (after === "") return splitName(before);
  if (before.includes(" ") && !/^(?:de|du|des|la|le|van|von|st|ste) /i.test(before))
    return { ...splitName(before), function: after };
  return /^\p{Ll}/u.test(after)
    ? { ...splitName(before), function: after }
    : { firstName: after, lastName: before };
}

const courtesy = /^(?:(?:M|Mme|Mlle|Mr|Mrs|Ms|Dr|Dre|Me)\.? |(?:Monsieur|Madame|Mademoiselle) )/;
