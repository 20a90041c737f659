import { pairKey } from "#domain/scheduling/day-to-plan.ts";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { stateOf } from "./planned-cells.ts";
import { pairOf } from "./roster.ts";

type Meeting = Entry<"meetings">;

/**
 * The meetings of a day by pair. A pair meets once: where two sheets that are one by now both had a
 * meeting with somebody, the first of the list stands for the others. What took place does, then what
 * was not cancelled; the same on every device.
 */
export function meetingsByPair(
  directory: Directory,
  meetings: readonly Meeting[],
): ReadonlyMap<string, readonly [Meeting, ...Meeting[]]> {
  const found = new Map<string, readonly [Meeting, ...Meeting[]]>();
  for (const one of meetings) {
    const key = pairKey(pairOf(directory, one));
    const known = found.get(key);
    if (known === undefined) found.set(key, [one]);
    else if (comesBefore(one, known[0])) found.set(key, [one, ...known]);
    else found.set(key, [...known, one]);
  }
  return found;
}

/** One a pair. */
export function standingMeetings(
  directory: Directory,
  meetings: readonly Meeting[],
): readonly Meeting[] {
  return [...meetingsByPair(directory, meetings).values()].map(([first]) => first);
}

function comesBefore(a: Meeting, b: Meeting): boolean {
  const [ofA, ofB] = [rankOf(a), rankOf(b)];
  return ofA === ofB ? a.id < b.id : ofA < ofB;
}

function rankOf(meeting: Meeting): number {
  const state = stateOf(meeting);
  if (state === "held") return 0;
  return state === "cancelled" || meeting.round === undefined ? 2 : 1;
}
