import { noteHints } from "./note-hints.ts";
import type { FieldProblem, Problem } from "./problem.ts";
import { type FieldsOf, fieldsOf, type RecordType } from "./record-types.ts";

/**
 * What is wrong with a record as a whole before it is saved: what is missing, what does not go together,
 * what a note should not say. Each field alone is for `checkField`.
 */
export function checkRecord<T extends RecordType>(
  type: T,
  fields: FieldsOf<T>,
): readonly FieldProblem[] {
  const missing = Object.entries(fieldsOf(type)).flatMap(([field, spec]) =>
    spec.required === true && !(field in fields) ? [about(field, absent)] : [],
  );
  return [...missing, ...(rules[type]?.(fields) ?? [])];
}

const absent: Problem = { code: "field.missing", weight: "stop" };

const rules: { readonly [T in RecordType]?: (fields: FieldsOf<T>) => readonly FieldProblem[] } = {
  offers: ({ priceMin, priceMax }) =>
    (priceMin ?? 0) > (priceMax ?? Number.POSITIVE_INFINITY)
      ? [about("priceMax", { code: "money.order", weight: "check" })]
      : [],
  contacts: (contact) => [...namelessProblem(contact), ...cellProblem(contact)],
  interactions: ({ subject, summary }) => [
    ...noteHints(subject ?? "").map((problem) => about("subject", problem)),
    ...noteHints(summary ?? "").map((problem) => about("summary", problem)),
  ],
  events: ({ start = "", end = "24:00" }) => orderProblem("end", start, end),
  enrolments: ({ arrivesAt = "", leavesAt = "24:00" }) =>
    orderProblem("leavesAt", arrivesAt, leavesAt),
  followUps: ({ what }) => noteHints(what ?? "").map((problem) => about("what", problem)),
};

/** Two times of one day: nothing ends before it begins. */
function orderProblem(field: string, from: string, to: string): readonly FieldProblem[] {
  return from < to ? [] : [about(field, { code: "clock.order", weight: "stop" })];
}

/** A person known only by a function is worth keeping; one without either cannot be found again. */
function namelessProblem(contact: FieldsOf<"contacts">): readonly FieldProblem[] {
  const known = contact.firstName ?? contact.lastName ?? contact.function;
  return known === undefined
    ? [about("lastName", { code: "contact.nameless", weight: "stop" })]
    : [];
}

/** A personal number is kept with the person's consent, its day and how it can be shown. */
function cellProblem(contact: FieldsOf<"contacts">): readonly FieldProblem[] {
  const { personalCell, personalCellConsentOn, personalCellProof } = contact;
  const proven = personalCellConsentOn !== undefined && personalCellProof !== undefined;
  return personalCell === undefined || proven
    ? []
    : [about("personalCell", { code: "contact.cell", weight: "check" })];
}

function about(field: string, problem: Problem): FieldProblem {
  return { field, problem };
}
