import type { Reading } from "./problem.ts";

/** « www.exemple.ca » to « https://www.exemple.ca ». Only the web: nothing that runs or opens a program. */
export function readUrl(text: string): Reading<string> {
  const typed = text.trim();
  if (typed === "") return { value: undefined, problems: [] };
  const value = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(typed) ? typed : `https://${typed}`;
  if (isUrl(value))
    return { value: value.replace(/^https?:/i, (scheme) => scheme.toLowerCase()), problems: [] };
  return { value: typed, problems: [{ code: "url.unreadable", weight: "check" }] };
}

export function isUrl(text: string): boolean {
  return /^https?:\/\/(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/iu.test(
    text,
  );
}
