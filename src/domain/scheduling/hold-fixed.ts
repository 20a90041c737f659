import { roundsToBits } from "./bits.ts";
import { type DayToPlan, type FixedMeeting, pairKey } from "./day-to-plan.ts";
import { makeTableRoom, type TableRoom } from "./table-room.ts";

/** Why a meeting cannot be where it was put. */
export type Refusal =
  | "unknown"
  | "round-lost"
  | "veto"
  | "twice"
  | "enterprise-absent"
  | "buyer-absent"
  | "enterprise-busy"
  | "buyer-busy"
  | "enterprise-full"
  | "buyer-full"
  | "no-table";

export interface RefusedMeeting {
  readonly meeting: FixedMeeting;
  readonly why: Refusal;
}

export interface Held {
  readonly meetings: readonly FixedMeeting[];
  readonly refused: readonly RefusedMeeting[];
  readonly room: TableRoom;
  /** By id: rounds taken by what is held, as bits. */
  readonly busy: ReadonlyMap<string, number>;
  /** By id: meetings held, of which two may be at one time. */
  readonly count: ReadonlyMap<string, number>;
}

/** What took place first, then the others in their order, each if nothing before it stands in its way. */
export function holdFixed(day: DayToPlan): Held {
  const room = makeTableRoom(day);
  const people = new Map([...day.enterprises, ...day.buyers].map((one) => [one.id, one]));
  const there = new Map(Array.from(people, ([id, { rounds }]) => [id, roundsToBits(rounds)]));
  const vetoed = new Set(day.vetoes.map(pairKey));
  const busy = new Map<string, number>();
  const count = new Map<string, number>();
  const met = new Set<string>();
  const meetings: FixedMeeting[] = [];
  const refused: RefusedMeeting[] = [];

  const isSet = (bits: number | undefined, round: number) => ((bits ?? 0) & (1 << round)) !== 0;
  const isFull = (id: string) => (count.get(id) ?? 0) >= (people.get(id)?.atMost ?? 0);

  const refusalOf = (meeting: FixedMeeting): Refusal | undefined => {
    const { enterprise, buyer, round, held } = meeting;
    if (!people.has(enterprise) || !people.has(buyer)) return "unknown";
    if (!Number.isInteger(round) || round < 0 || round >= day.rounds) return "unknown";
    if (met.has(pairKey(meeting))) return "twice";
    // Two phones may say that one person sat at two tables at once: both are told, and neither is planned over.
    if (held === true) return undefined;
    if (isSet(busy.get(enterprise), round)) return "enterprise-busy";
    if (isSet(busy.get(buyer), round)) return "buyer-busy";
    if (day.lost?.includes(round) === true) return "round-lost";
    if (vetoed.has(pairKey(meeting))) return "veto";
    if (!isSet(there.get(enterprise), round)) return "enterprise-absent";
    if (!isSet(there.get(buyer), round)) return "buyer-absent";
    if (isFull(enterprise)) return "enterprise-full";
    if (isFull(buyer)) return "buyer-full";
    return room.hasRoom(meeting) ? undefined : "no-table";
  };

  const hold = (meeting: FixedMeeting) => {
    const why = refusalOf(meeting);
    if (why !== undefined) {
      refused.push({ meeting, why });
      return;
    }
    meetings.push(meeting);
    met.add(pairKey(meeting));
    room.take(meeting);
    for (const id of [meeting.enterprise, meeting.buyer]) {
      busy.set(id, (busy.get(id) ?? 0) | (1 << meeting.round));
      count.set(id, (count.get(id) ?? 0) + 1);
    }
  };

  for (const meeting of day.fixed) if (meeting.held === true) hold(meeting);
  for (const meeting of day.fixed) if (meeting.held !== true) hold(meeting);
  return { meetings, refused, room, busy, count };
}
