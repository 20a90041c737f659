import type { RecordType } from "#domain/record-types.ts";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { unsettledIn } from "#workspace/odd-entries.ts";
import { type Link, links } from "./links.ts";

/** Something that only a person can settle: values that differ, or a deletion that met a change. */
export type Question =
  | { readonly kind: "values"; readonly entry: Entry; readonly field: string }
  | { readonly kind: "deletion"; readonly entry: Entry };

/** The latest change first; the same order on every device. */
export function listQuestions(directory: Directory): readonly Question[] {
  return unsettledIn(directory)
    .toSorted((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1))
    .flatMap((entry) => questionsAbout(entry));
}

export function questionsAbout(entry: Entry): readonly Question[] {
  const values = entry.conflicts.map((field): Question => ({ kind: "values", entry, field }));
  return entry.state === "asked" ? [{ kind: "deletion", entry }, ...values] : values;
}

export function questionKey(question: Question): string {
  const { type, id }: { readonly type: RecordType; readonly id: string } = question.entry;
  return `${type}/${id}/${question.kind === "values" ? question.field : "deleted"}`;
}

/** The address of one question. */
export function questionLink(question: Question): Link {
  const { type, id } = question.entry;
  return links.conflict(type, id, question.kind === "values" ? question.field : "deleted");
}
