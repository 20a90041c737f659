import type { Reading } from "./problem.ts";

/** An amount as people type it, to whole cents: « 4 000$ », « 4000,50 », « $4,000.50 ». */
export function readMoney(text: string): Reading<number> {
  const plain = text.replaceAll(/[\s$]|\bCAD?\b/gi, "");
  if (plain === "") {
    return text.trim() === "" ? { value: undefined, problems: [] } : unreadable;
  }
  if (plain.length > longest) return unreadable;
  const match = amount.exec(plain.replaceAll(thousands, "$1"));
  if (match === null) return unreadable;
  const [, dollars = "", decimals = ""] = match;
  const value = Number(dollars) * 100 + Number(decimals.padEnd(2, "0"));
  return Number.isSafeInteger(value) ? { value, problems: [] } : unreadable;
}

/** Characters: more than any amount that a number holds to the cent. */
const longest = 30;
const amount = /^(\d+)(?:[.,](\d{1,2}))?$/;
/** English groups: « 4,000 ». In French a comma has one or two digits after it. */
const thousands = /(?<=^\d{1,3}(?:,\d{3})*),(\d{3})(?!\d)/g;

const unreadable: Reading<number> = {
  value: undefined,
  problems: [{ code: "money.unreadable", weight: "stop" }],
};
