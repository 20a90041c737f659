import type { Problem, Reading } from "./problem.ts";

/**
 * A NEQ to its ten digits. Its check digit is documented nowhere: found in 3,320 of 3,325 numbers of SEAO
 * (2009–2018), so a mismatch asks for a look and stops nothing.
 */
export function readNeq(text: string): Reading<string> {
  const typed = text.trim();
  if (typed === "") return { value: undefined, problems: [] };
  const digits = typed.replace(/^neq\b/i, "").replaceAll(/[\s:.\-‐-―]/g, "");
  const problem = neqProblem(digits);
  return {
    value: /^\d{10}$/.test(digits) ? digits : typed,
    problems: problem === undefined ? [] : [problem],
  };
}

export function isNeq(text: string): boolean {
  return neqProblem(text) === undefined;
}

function neqProblem(digits: string): Problem | undefined {
  if (!/^\d{10}$/.test(digits)) {
    return { code: "neq.length", weight: "check", digits: digits.replaceAll(/\D/g, "").length };
  }
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
