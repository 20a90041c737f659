import { type Meeting, pairKey } from "#domain/scheduling/day-to-plan.ts";
import type { MeetingOrigin, MeetingState } from "#domain/meeting.ts";
import type { ChangesOf } from "#domain/record-types.ts";
import type { Entry } from "#workspace/entry.ts";
import type { Joined } from "#workspace/joining-records.ts";
import type { DayInput } from "./day-input.ts";
import { crossedFields, stateOf } from "./planned-cells.ts";

export interface ChangeOptions {
  /** Those that a person placed, by `pairKey`: no plan moves them any more. */
  readonly pinned?: ReadonlySet<string>;
  readonly origin?: MeetingOrigin;
  /** What became of one that has no place any more; unless told, it is cancelled. */
  readonly missed?: (meeting: Meeting) => MeetingState;
  /** It is a whole plan that was shown and accepted: where plans that crossed still differ, it settles that. */
  readonly settles?: boolean;
}

/**
 * What a plan changes of the records of its day: those that it places or moves, and those that it has
 * no place for any more, which are cancelled and kept. What stays as it is is not written.
 */
export function planChanges(
  { event, records, doubles, today }: DayInput,
  meetings: readonly Meeting[],
  { pinned, origin = "hand", missed, settles = false }: ChangeOptions = {},
): readonly Joined<"meetings">[] {
  const now = new Set(meetings.map(pairKey));
  /** What one that is written stood for does not come back in its place. */
  const withDoubles = (key: string, written: Joined<"meetings">): Joined<"meetings">[] => {
    const planned = (doubles.get(key) ?? []).filter((one) => stateOf(one) === "planned");
    const values = { status: "cancelled" as const };
    return [
      written,
      ...planned.map((known): Joined<"meetings"> => ({ type: "meetings", of: [], known, values })),
    ];
  };
  const before = new Map(today.map((one) => [pairKey(one), one]));
  const placed = meetings.flatMap((meeting): Joined<"meetings">[] => {
    const key = pairKey(meeting);
    const known = records.get(key);
    const { enterprise, buyer } = meeting;
    const isByHand = pinned?.has(key) === true;
    const isHeld = known !== undefined && stateOf(known) === "held";
    const values = {
      round: meeting.round + 1,
      table: meeting.table === "" ? null : Number(meeting.table),
      status: isHeld ? ("held" as const) : ("planned" as const),
      ...(isByHand && { pinned: true, origin }),
    };
    const isSame =
      known?.round === values.round &&
      (known.table ?? null) === values.table &&
      (known.status ?? "planned") === values.status &&
      !(settles && crossedFields(known).length > 0);
    if (isSame && !isByHand) return [];
    const fresh = known === undefined && { event: event.id, enterprise, buyer };
    const placedBy = known?.origin === undefined && !isByHand && { origin: "plan" as const };
    return withDoubles(key, {
      type: "meetings",
      of: [event.id, enterprise, buyer],
      known,
      values: { ...settled(known), ...fresh, ...placedBy, ...values },
    });
  });
  const others = [...records].flatMap(([key, known]): Joined<"meetings">[] => {
    const was = before.get(key);
    const isHeld = stateOf(known) === "held";
    const isDropped = was !== undefined && !isHeld;
    const isSettled = settles && crossedFields(known).length > 0;
    if (now.has(key) || (!isDropped && !isSettled)) return [];
    const gone = {
      status: missed?.(was ?? seatOf(key, known)) ?? ("cancelled" as const),
      pinned: known.pinned === true ? false : null,
    };
    const values = { ...settled(known), ...(isHeld ? {} : gone) };
    return withDoubles(key, { type: "meetings", of: [], known, values });
  });
  return [...placed, ...others];
}

/** Where one that has no place any more was last. */
function seatOf(key: string, { round = 1 }: Entry<"meetings">): Meeting {
  const [enterprise = "", buyer = ""] = key.split(" ");
  return { enterprise, buyer, round: round - 1, table: "" };
}

/** As they are shown, for good. */
function settled(known: Entry<"meetings"> | undefined): ChangesOf<"meetings"> {
  if (known === undefined) return {};
  return Object.fromEntries(
    crossedFields(known).map((field) => [
      field,
      field === "status" ? stateOf(known) : (known[field] ?? null),
    ]),
  );
}
