import type { Reading } from "./problem.ts";

/** « g5l1a1 », « G5L-1A1 » to « G5L 1A1 ». Another country's code is kept as typed, with a look. */
export function readPostalCode(text: string): Reading<string> {
  const typed = text.trim();
  if (typed === "") return { value: undefined, problems: [] };
  const plain = typed.toUpperCase().replaceAll(/[\s.\-‐-―]/g, "");
  if (isCode(plain)) return { value: `${plain.slice(0, 3)} ${plain.slice(3)}`, problems: [] };
  return { value: typed, problems: [{ code: "postalCode.unreadable", weight: "check" }] };
}

/** Letters that Canada Post does not use: D F I O Q U anywhere, W Z first. */
function isCode(plain: string): boolean {
  return /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]\d[ABCEGHJ-NPRSTV-Z]\d$/.test(plain);
}
