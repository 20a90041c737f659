import { isPlaced, type MeetingState } from "#domain/meeting.ts";
import { findClashes } from "#domain/scheduling/find-clashes.ts";
import { type Meeting, pairKey } from "#domain/scheduling/day-to-plan.ts";
import type { Entry } from "#workspace/entry.ts";
import { liveValuesOf } from "#workspace/live-values.ts";
import type { DayInput } from "./day-input.ts";
import { crossedFields, plannedFields } from "./planned-cells.ts";

/** One of the plans that crossed: what one device wrote since they parted. */
export interface CrossedPlan {
  /** An actor of the device, for its name; none where one device took both back. */
  readonly actor: string | undefined;
  /** Meetings that it placed or moved, where it wants them, and those that it took out. */
  readonly placed: readonly Meeting[];
  readonly dropped: readonly Meeting[];
}

export interface CrossedPlans {
  /** Meetings that none of them touched. */
  readonly base: readonly Meeting[];
  /** Two or more, in an order that is the same on every device. */
  readonly plans: readonly CrossedPlan[];
}

/**
 * Plans that devices made apart and that met here: they want one pair at two places, or two pairs at
 * one. A value that replaced another was written by who knew it; those that stand side by side were not.
 */
export function crossedPlans(input: DayInput): CrossedPlans | undefined {
  const records = [...input.records.values()];
  const torn = records.flatMap((record) => writtenIn(record, crossedFields(record)));
  const since = new Map<string, number>();
  for (const { actor, at } of [...torn, ...clashing(input)]) {
    const device = deviceOf(actor);
    since.set(device, Math.min(at, since.get(device) ?? at));
  }
  if (since.size < 2) return torn.length === 0 ? undefined : crossedBy(input, plansByAge(input));
  const devices = [...since].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return crossedBy(
    input,
    devices.map(([device, from]) => planOfDevice(input, device, from)),
  );
}

function crossedBy({ today }: DayInput, plans: readonly CrossedPlan[]): CrossedPlans {
  const touched = new Set(
    plans.flatMap(({ placed, dropped }) => [...placed, ...dropped].map(pairKey)),
  );
  return { base: today.filter((one) => !touched.has(pairKey(one))), plans };
}

/** Whole plans as `mergePlans` takes them. */
export function wholePlans({ base, plans }: CrossedPlans): readonly (readonly Meeting[])[] {
  return plans.map(({ placed }) => [...base, ...placed]);
}

type Written = ReturnType<typeof liveValuesOf>[number];

function writtenIn(
  { record }: Entry<"meetings">,
  fields: readonly string[] = ["round", "table", "status"],
): readonly Written[] {
  return fields.flatMap((field) => liveValuesOf(record, field));
}

const deviceOf = (actor: string) => actor.split("-")[0] ?? actor;

/** Meetings of different devices that ask for one person, or one table, at one time. */
function clashing({ day, today, records, begun }: DayInput): readonly Written[] {
  const open = today.filter(({ round }) => !begun.includes(round));
  return findClashes(day, open)
    .filter(({ code }) => code === "twice-at-once" || code === "table-shared")
    .flatMap(({ meetings }) => {
      const each = meetings.map((one) => {
        const record = records.get(pairKey(one));
        return record === undefined ? [] : writtenIn(record).toSorted((a, b) => b.at - a.at);
      });
      // Who wrote last of each; where that is one device, it took the round of a meeting that another moved.
      const latest = each.flatMap(([last]) => last ?? []);
      return [latest, each.flat()].find(areOfSeveral) ?? [];
    });
}

function areOfSeveral(written: readonly Written[]): boolean {
  return new Set(written.map(({ actor }) => deviceOf(actor))).size > 1;
}

/** What a device wrote since, each pair as it left it there. */
function planOfDevice(input: DayInput, device: string, since: number): CrossedPlan {
  const isOwn = ({ actor, at }: Written) => deviceOf(actor) === device && at >= since;
  const own = [...input.records].filter(([, record]) => writtenIn(record).some(isOwn));
  const actor = own.flatMap(([, record]) => writtenIn(record).filter(isOwn))[0]?.actor ?? device;
  return { actor, ...planOf(own, (values) => values.findLast(isOwn) ?? values.at(-1)) };
}

/** Values that one device wrote back side by side: the oldest of each are a plan, the next another. */
function plansByAge(input: DayInput): readonly CrossedPlan[] {
  const torn = [...input.records].filter(([, record]) => crossedFields(record).length > 0);
  const most = torn.map(([, { record }]) =>
    Math.max(...plannedFields.map((field) => liveValuesOf(record, field).length)),
  );
  return Array.from({ length: Math.max(...most) }, (_, n) => ({
    actor: undefined,
    ...planOf(torn, (values) => values[n] ?? values.at(-1)),
  }));
}

function planOf(
  records: readonly (readonly [key: string, record: Entry<"meetings">])[],
  pick: (values: readonly Written[]) => Written | undefined,
): Pick<CrossedPlan, "placed" | "dropped"> {
  const placed: Meeting[] = [];
  const dropped: Meeting[] = [];
  for (const [key, { record }] of records) {
    const valueOf = (field: string) => pick(liveValuesOf(record, field))?.value;
    const [round, table, status] = [valueOf("round"), valueOf("table"), valueOf("status")];
    if (typeof round !== "number") continue;
    const [enterprise = "", buyer = ""] = key.split(" ");
    const seat = typeof table === "number" ? String(table) : "";
    const meeting = { enterprise, buyer, round: round - 1, table: seat };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- another version's word is no place
    const isThere = isPlaced({ round, status: (status ?? "planned") as MeetingState });
    (isThere ? placed : dropped).push(meeting);
  }
  return { placed, dropped };
}
