import type { Problem, Reading } from "./problem.ts";

/**
 * A NEQ to its ten digits. Its check digit is documented nowhere: found in 3,320 of 3,325 numbers of SEAO
 * (2009–2018), so a mismatch asks for a look and stops nothing.
 */
export function readNeq(text: string): Reading<string> {
  const typed = text.trim();
  if (typed === "") return { value: undefined, problems: [] };
  const digits = typed.replaceAll(/\D/g, "");
  const problem = neqProblem(digits);
  const value = digits.length === 10 ? digits : typed;
  return { value, problems: problem === undefined ? [] : [problem] };
}

export function isNeq(text: string): boolean {
  return /^\d*$/.test(text) && neqProblem(text) === undefined;
}

function neqProblem(digits: string): Problem | undefined {
  if (digits.length !== 10) return { code: "neq.length", weight: "check", digits: digits.length };
  if (!kinds.test(digits)) return { code: "neq.kind", weight: "check" };
  if (!isLuhn(digits.slice(2))) return { code: "neq.digit", weight: "check" };
  return undefined;
}

/** 11 legal persons, 22 sole proprietors, 33 partnerships and associations, 88 public authorities. */
const kinds = /^(?:11|22|33|88)/;

function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits.at(-1 - place));
    const weighed = place % 2 === 0 ? digit : digit * 2;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}
