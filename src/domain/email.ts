import type { Reading } from "./problem.ts";

/** « Mireille <m@Ville.ca> », « mailto:m@ville.ca » to « m@ville.ca ». */
export function readEmail(text: string): Reading<string> {
  const typed = text.trim();
  if (typed === "") return { value: undefined, problems: [] };
  const bare = (/<([^<>]+)>\s*$/.exec(typed)?.[1] ?? typed).replace(/^mailto:/i, "").trim();
  if (isEmail(bare)) {
    const at = bare.lastIndexOf("@");
    return { value: bare.slice(0, at) + bare.slice(at).toLowerCase(), problems: [] };
  }
  const code = /^[^@\s]+@[^@\s.]*$/.test(typed) ? "email.end" : "email.unreadable";
  return { value: typed, problems: [{ code, weight: "check" }] };
}

export function isEmail(text: string): boolean {
  if (text.length > longest) return false;
  return /^[^\s@<>,;:"()[\]\\]+@(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}$/u.test(text);
}

export function mailLink(email: string): string {
  return `mailto:${encodeURIComponent(email).replaceAll("%40", "@")}`;
}

/** Characters in an address (RFC 5321). */
const longest = 254;
