/**
 * Names in the order of a Québec directory, in both languages: accents count from the end
 * (cote, côte, coté), and spaces and hyphens count, or Saint- and Sainte- would mix.
 */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b);
}

const collator = new Intl.Collator("fr-CA", { numeric: true });
