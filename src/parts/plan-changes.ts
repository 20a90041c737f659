import { type Meeting, pairKey } from "#domain/scheduling/day-to-plan.ts";
import type { MeetingOrigin, MeetingState } from "#domain/meeting.ts";
import type { Joined } from "#workspace/joining-records.ts";
import type { DayInput } from "./day-input.ts";

export interface ChangeOptions {
  /** Those that a person placed, by `pairKey`: no plan moves them any more. */
  readonly pinned?: ReadonlySet<string>;
  readonly origin?: MeetingOrigin;
  /** What became of one that has no place any more; unless told, it is cancelled. */
  readonly missed?: (meeting: Meeting) => MeetingState;
}

/**
 * What a plan changes of the records of its day: those that it places or moves, and those that it has
 * no place for any more, which are cancelled and kept. What stays as it is is not written.
 */
export function planChanges(
  { event, records, today }: DayInput,
  meetings: readonly Meeting[],
  { pinned, origin = "hand", missed }: ChangeOptions = {},
): readonly Joined<"meetings">[] {
  const now = new Set(meetings.map(pairKey));
  const placed = meetings.flatMap((meeting): Joined<"meetings">[] => {
    const key = pairKey(meeting);
    const known = records.get(key);
    const { enterprise, buyer } = meeting;
    const isByHand = pinned?.has(key) === true;
    const values = {
      round: meeting.round + 1,
      table: meeting.table === "" ? null : Number(meeting.table),
      status: known?.status === "held" ? ("held" as const) : ("planned" as const),
      ...(isByHand && { pinned: true, origin }),
    };
    const isSame =
      known?.round === values.round &&
      (known.table ?? null) === values.table &&
      (known.status ?? "planned") === values.status;
    if (isSame && !isByHand) return [];
    const fresh = known === undefined && { event: event.id, enterprise, buyer };
    const placedBy = known?.origin === undefined && !isByHand && { origin: "plan" as const };
    return [
      {
        type: "meetings",
        of: [event.id, enterprise, buyer],
        known,
        values: { ...fresh, ...placedBy, ...values },
      },
    ];
  });
  const dropped = today.flatMap((meeting): Joined<"meetings">[] => {
    const known = records.get(pairKey(meeting));
    if (now.has(pairKey(meeting)) || known === undefined || known.status === "held") return [];
    const values = {
      status: missed?.(meeting) ?? ("cancelled" as const),
      pinned: known.pinned === true ? false : null,
    };
    return [{ type: "meetings", of: [], known, values }];
  });
  return [...placed, ...dropped];
}
