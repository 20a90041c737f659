import type { RecordType } from "#domain/record-types.ts";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { unsettledIn } from "#workspace/odd-entries.ts";
import { type Link, links } from "./links.ts";
import { plannedFields } from "./planned-cells.ts";

/** Something that only a person can settle: values that differ, or a deletion that met a change. */
/** `plans`: schedules of one day that phones made apart, settled all at once. */
export type Question =
  | { readonly kind: "values"; readonly entry: Entry; readonly field: string }
  | { readonly kind: "deletion"; readonly entry: Entry }
  | { readonly kind: "plans"; readonly entry: Entry<"events"> };

/** The latest change first; the same order on every device. */
export function listQuestions(directory: Directory): readonly Question[] {
  const days = new Set<string>();
  const questions: Question[] = [];
  const unsettled = unsettledIn(directory).toSorted(
    (a, b) => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1),
  );
  for (const entry of unsettled) {
    const day = dayOfPlan(directory, entry);
    if (day !== undefined && !days.has(day.id)) questions.push({ kind: "plans", entry: day });
    if (day !== undefined) days.add(day.id);
    const isOwn = (field: string) => day === undefined || !planned.has(field);
    questions.push(...questionsAbout(entry, entry.conflicts.filter(isOwn)));
  }
  return questions;
}

function questionsAbout(entry: Entry, fields: readonly string[]): readonly Question[] {
  const values = fields.map((field): Question => ({ kind: "values", entry, field }));
  return entry.state === "asked" ? [{ kind: "deletion", entry }, ...values] : values;
}

const planned: ReadonlySet<string> = new Set(plannedFields);

/** The day whose plans differ about this meeting, where there is one to open. */
function dayOfPlan(directory: Directory, entry: Entry): Entry<"events"> | undefined {
  if (entry.type !== "meetings" || !entry.conflicts.some((field) => planned.has(field))) {
    return undefined;
  }
  const day = directory.find("events", entry.event);
  return day?.state === "live" ? day : undefined;
}

export function questionKey(question: Question): string {
  const { type, id }: { readonly type: RecordType; readonly id: string } = question.entry;
  if (question.kind === "plans") return `${type}/${id}/plans`;
  return `${type}/${id}/${question.kind === "values" ? question.field : "deleted"}`;
}

/** The address of one question. */
export function questionLink(question: Question): Link {
  const { type, id } = question.entry;
  if (question.kind === "plans") return links.crossing(id);
  return links.conflict(type, id, question.kind === "values" ? question.field : "deleted");
}
