import type { Reading } from "./problem.ts";

/** A whole number, its unit tolerated: « 110 km », « 1 200 ». */
export function readCount(text: string): Reading<number> {
  const typed = text.trim();
  if (typed === "") return { value: undefined, problems: [] };
  const [, digits] = /^(\d[\d\s]*)(?:\p{L}[\p{L}\s]*\.?)?$/u.exec(typed) ?? [];
  const value = digits === undefined ? Number.NaN : Number(digits.replaceAll(/\s/g, ""));
  if (Number.isSafeInteger(value)) return { value, problems: [] };
  return { value: undefined, problems: [{ code: "count.unreadable", weight: "stop" }] };
}
