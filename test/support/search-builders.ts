import type { Found } from "#search/find.ts";
import { makeSearchIndex, type SearchDoc, type SearchIndex } from "#search/search-index.ts";

/** An enterprise known by its name; `others` is what else is written on its sheet. */
export function aDoc(
  name: string,
  others: readonly string[] = [],
  type = "enterprises",
): SearchDoc {
  const texts = [{ text: name, weight: 10 }, ...others.map((text) => ({ text, weight: 1 }))];
  return { key: `${type}/${name}`, type, texts };
}

/** An index of records: a name, or a name with what else is written. */
export function anIndex(...records: readonly (string | SearchDoc)[]): SearchIndex {
  const index = makeSearchIndex();
  for (const record of records) index.put(typeof record === "string" ? aDoc(record) : record);
  return index;
}

/** The names of the hits, best first. */
export function namesOf(found: Found): readonly string[] {
  return found.hits.map(({ key }) => key.slice(key.indexOf("/") + 1));
}
