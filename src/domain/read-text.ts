import { readClock } from "./clock.ts";
import { readCount } from "./count.ts";
import type { Day } from "./day.ts";
import { readEmail } from "./email.ts";
import type { FieldSpec, PlainKind } from "./field.ts";
import { readMoney } from "./money.ts";
import { readMunicipality } from "./read-municipality.ts";
import { readNeq } from "./neq.ts";
import { readPhone } from "./phone.ts";
import { readPostalCode } from "./postal-code.ts";
import type { Problem, Reading } from "./problem.ts";
import { readDay } from "./read-day.ts";
import { byteLength, nameBytes, textBytes } from "./text-size.ts";
import { readUrl } from "./url.ts";

export type PlainValue = string | number | boolean;

/**
 * What a person typed into a field that stands alone, or a cell of a spreadsheet. Choices, sets and
 * flags are read by their words, in i18n. `today` makes « demain » and « 26 novembre » readable.
 */
export function readText(
  spec: Extract<FieldSpec, { kind: PlainKind }>,
  text: string,
  today?: Day,
): Reading<PlainValue> {
  const problem = sizeProblem(spec, text.trim());
  if (problem !== undefined) return { value: undefined, problems: [problem] };
  return readers[spec.kind](text, today);
}

/** Too long to be kept: nothing is cut in silence. */
export function sizeProblem(
  spec: { readonly kind: string; readonly max?: number },
  text: string,
): Problem | undefined {
  if (spec.max !== undefined && Array.from(text).length > spec.max) {
    return { code: "name.long", weight: "stop", longest: spec.max };
  }
  if (spec.kind === "text") {
    const over = byteLength(text) - textBytes;
    return over > 0 ? { code: "text.long", weight: "stop", over } : undefined;
  }
  if (byteLength(text) <= nameBytes) return undefined;
  return { code: "name.long", weight: "stop", longest: nameBytes };
}

const readers: Readonly<Record<PlainKind, (text: string, today?: Day) => Reading<PlainValue>>> = {
  name: (text) => asTyped(text.trim().replaceAll(/\s+/g, " ")),
  text: (text) => asTyped(text.replaceAll(/\r\n?/g, "\n").trim()),
  phone: readPhone,
  email: readEmail,
  url: readUrl,
  postalCode: readPostalCode,
  neq: readNeq,
  municipality: readMunicipality,
  day: readDay,
  clock: readClock,
  cents: readMoney,
  count: readCount,
  flag: () => unreadable,
  instant: () => unreadable,
};

function asTyped(text: string): Reading<string> {
  return { value: text === "" ? undefined : text, problems: [] };
}

/** A flag and an instant come from a control, never from a text. */
const unreadable: Reading<never> = {
  value: undefined,
  problems: [{ code: "field.kind", weight: "stop" }],
};
