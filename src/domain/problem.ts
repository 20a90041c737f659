import type { Day } from "./day.ts";

/**
 * What may be wrong with something a person gave us. A value, never thrown.
 * `stop` must be mended before saving; `check` asks for a second look and stops nothing.
 */
export type Problem =
  | { readonly code: "field.missing"; readonly weight: "stop" }
  | { readonly code: "field.kind"; readonly weight: "stop" }
  | { readonly code: "name.long"; readonly weight: "stop"; readonly longest: number }
  | { readonly code: "text.long"; readonly weight: "stop"; readonly over: number }
  | { readonly code: "choice.unknown"; readonly weight: "stop" }
  | { readonly code: "member.shape"; readonly weight: "stop"; readonly member: string }
  | { readonly code: "day.unreadable"; readonly weight: "stop" }
  | { readonly code: "day.none"; readonly weight: "stop" }
  | { readonly code: "day.ambiguous"; readonly weight: "check"; readonly on: Day }
  | { readonly code: "day.far"; readonly weight: "check"; readonly on: Day }
  | { readonly code: "clock.unreadable"; readonly weight: "stop" }
  | { readonly code: "clock.order"; readonly weight: "stop" }
  | { readonly code: "money.unreadable"; readonly weight: "stop" }
  | { readonly code: "money.order"; readonly weight: "check" }
  | { readonly code: "count.unreadable"; readonly weight: "stop" }
  | { readonly code: "phone.unreadable"; readonly weight: "check" }
  | { readonly code: "phone.area"; readonly weight: "check" }
  | { readonly code: "email.unreadable"; readonly weight: "check" }
  | { readonly code: "email.end"; readonly weight: "check" }
  | { readonly code: "url.unreadable"; readonly weight: "check" }
  | { readonly code: "postalCode.unreadable"; readonly weight: "check" }
  | { readonly code: "neq.length"; readonly weight: "check"; readonly digits: number }
  | { readonly code: "neq.kind"; readonly weight: "check" }
  | { readonly code: "neq.digit"; readonly weight: "check" }
  | { readonly code: "municipality.unknown"; readonly weight: "check" }
  | { readonly code: "link.erased"; readonly weight: "stop" }
  | { readonly code: "name.several"; readonly weight: "check" }
  | { readonly code: "contact.nameless"; readonly weight: "stop" }
  | { readonly code: "contact.cell"; readonly weight: "check" }
  | { readonly code: "note.health"; readonly weight: "check"; readonly found: string }
  | { readonly code: "note.opinion"; readonly weight: "check"; readonly found: string };

/** What was read from a text. The value is there unless a problem stops it or the text is empty. */
export interface Reading<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

/** A problem and the field it is about. */
export interface FieldProblem {
  readonly field: string;
  readonly problem: Problem;
}
