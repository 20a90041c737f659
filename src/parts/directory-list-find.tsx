import type { JSX } from "solid-js";
import { Highlighted } from "#ui/highlighted.tsx";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import type { DirectorySearch } from "#workspace/search.ts";
import type { ListSubject, PartType } from "./directory-list-subject.ts";
import type { ListType } from "./filter-facets.ts";

export type Answer = ReturnType<DirectorySearch["find"]>;
/** A record that is read under another one. */
export type Part = Entry<PartType>;

export interface FoundRows {
  readonly answer: Answer;
  /** Of the list's own type, best first. */
  readonly ids: readonly string[];
  /** For a record that a part of it brought up, that part. */
  readonly via: ReadonlyMap<string, Part>;
  /** A text of a line, with the letters that were found. */
  readonly marked: (text: string) => JSX.Element;
}

/** An offer that is found brings up its enterprise, at the place of the better of the two. */
export function findRows<T extends ListType>(
  { type: own, parts }: ListSubject<T>,
  text: string,
  search: DirectorySearch,
  directory: Directory,
): FoundRows {
  const answer = search.find(text, { types: [own, ...parts.map(({ type }) => type)] });
  const via = new Map<string, Part>();
  const ids = new Set<string>();
  for (const { key, type } of answer.hits) {
    const id = key.slice(type.length + 1);
    const field = parts.find((one) => one.type === type);
    if (field === undefined) {
      ids.add(id);
      continue;
    }
    const part = directory.find(field.type, id);
    const owner: unknown = part && Reflect.get(part, field.field);
    if (part === undefined || typeof owner !== "string" || ids.has(owner)) continue;
    ids.add(owner);
    via.set(owner, part);
  }
  const marked = (name: string) => <Highlighted pieces={search.highlight(name, text, answer)} />;
  return { answer, ids: [...ids], via, marked };
}
