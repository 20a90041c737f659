import { isId } from "./ids.ts";

/** Whose badge it is: both are ids. */
export interface DayBadge {
  readonly event: string;
  readonly enrolment: string;
}

/** No vowel, so that they spell no word, and none that looks like a figure or, by hand, like another. */
const letters = "BCDFGHJKMPRTVWXZ";

/**
 * « KM-482 », of the id of an enrolment: for who reads a badge aloud or types it. Two of a hundred
 * badges may share one, by one chance in fifty: then both are found.
 */
export function badgeCode(enrolment: string): string {
  let rest = 0;
  for (const character of enrolment) rest = (rest * 58 + (character.codePointAt(0) ?? 0)) % space;
  const pair = Math.floor(rest / 1000);
  const first = letters[Math.floor(pair / letters.length)];
  return `${first}${letters[pair % letters.length]}-${String(rest % 1000).padStart(3, "0")}`;
}

const space = letters.length * letters.length * 1000;

/** What the code of a badge holds: nothing that is not printed beside it, but ids that say nothing elsewhere. */
export function badgeText({ event, enrolment }: DayBadge): string {
  return `Maillon ${badgeCode(enrolment)} ${event} ${enrolment}`;
}

/** undefined: a code of something else. */
export function readBadge(text: string): DayBadge | undefined {
  const [word, code, event = "", enrolment = "", ...more] = text.trim().split(" ");
  if (word !== "Maillon" || more.length > 0 || !isId(event) || !isId(enrolment)) return undefined;
  return code === badgeCode(enrolment) ? { event, enrolment } : undefined;
}

/** The short code with which a printed agenda begins; undefined: it is no agenda of ours. */
export function readAgendaCode(text: string): string | undefined {
  const [first = "", second] = text.split("\n");
  const [, code] = /^(?:\d\/\d )?([A-Z]{2}-\d{3})(?: |$)/.exec(first) ?? [];
  return second === undefined ? undefined : code;
}
