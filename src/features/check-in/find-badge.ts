import { badgeCode, readAgendaCode, readBadge } from "#domain/day-badge.ts";
import { isHere } from "#domain/enrolment.ts";
import { type Participant, participantOf, rosterOf } from "#parts/roster.ts";
import type { Directory } from "#workspace/directory.ts";

/** Whom the code of a badge names at the door of a day. */
export type Found =
  | { readonly is: "expected"; readonly participant: Participant }
  | { readonly is: "here"; readonly participant: Participant }
  /** `event`: the id of its day, which may not be on this phone. */
  | { readonly is: "other-day"; readonly event: string }
  /** Of this day, and enrolled on another phone since the last exchange; or not enrolled any more. */
  | { readonly is: "not-known" }
  | { readonly is: "no-badge" };

export function findBadge(directory: Directory, event: string, text: string): Found {
  const code = readAgendaCode(text);
  if (code !== undefined) return found(byCode(directory, event, code));
  const badge = readBadge(text);
  if (badge === undefined) return { is: "no-badge" };
  const day = directory.find("events", badge.event)?.id ?? badge.event;
  if (day !== event) return { is: "other-day", event: day };
  const enrolment = directory.find("enrolments", badge.enrolment);
  const printed = enrolment && participantOf(directory, enrolment);
  if (printed === undefined || enrolment?.state === "binned") return { is: "not-known" };
  // Enrolled under two sheets that are one by now: one enrolment counts.
  const sameSide = rosterOf(directory, event)[printed.side];
  return found(sameSide.find(({ sheet }) => sheet.id === printed.sheet.id));
}

/** Nobody, where two share the code: their names are asked for. */
function byCode(directory: Directory, event: string, code: string): Participant | undefined {
  const { enterprise, buyer } = rosterOf(directory, event);
  const [first, ...others] = [...enterprise, ...buyer].filter(
    ({ enrolment }) => badgeCode(enrolment.id) === code,
  );
  return others.length === 0 ? first : undefined;
}

function found(participant: Participant | undefined): Found {
  if (participant === undefined) return { is: "not-known" };
  return isHere(participant.enrolment)
    ? { is: "here", participant }
    : { is: "expected", participant };
}
