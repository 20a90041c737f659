import { type Day, daysBetween } from "./day.ts";
import { isInterested } from "./rating.ts";
import type { FieldsOf } from "./record-types.ts";

/** A record as the report reads it. */
type Kept<T extends "meetings" | "ratings" | "followUps"> = FieldsOf<T> & { readonly id: string };

export interface DayRecords {
  readonly meetings: readonly Kept<"meetings">[];
  readonly ratings: readonly Kept<"ratings">[];
  /** The promises of the day, and the news that was asked of its meetings. */
  readonly followUps: readonly Kept<"followUps">[];
  /** The day itself: what came after is counted from it. */
  readonly on?: Day | undefined;
}

/** What a day led to. A rate is n of N: who did not answer is missing, and no zero. */
export interface DayReport {
  readonly planned: number;
  readonly held: number;
  readonly missedByEnterprise: number;
  readonly missedByBuyer: number;
  readonly cancelled: number;
  /** Of the meetings that both sides rated, those that interest both. */
  readonly mutual: { readonly n: number; readonly of: number };
  /** Promises made on the day, those kept, those kept in time, and those whose day is still to come. */
  readonly promises: {
    readonly made: number;
    readonly kept: number;
    readonly inTime: number;
    readonly toCome: number;
  };
  /** Meetings after which there was an offer, or a contract. */
  readonly offers: number;
  /** Days from the day to an offer: the first, and the one in the middle; none without an offer. */
  readonly toOffer: { readonly first: number; readonly middle: number } | undefined;
  readonly contracts: number;
  /** Cents before taxes, and contracts whose amount is known. */
  readonly signed: number;
  readonly signedOf: number;
  /** Cents; of a meeting that several rated, the most that one of them sees. */
  readonly inSight: number;
  /** Meetings of which somebody told an amount. */
  readonly amountsOf: number;
  readonly needsFound: readonly string[];
}

export function dayReport(
  { meetings, ratings, followUps, on }: DayRecords,
  today: Day = "9999-12-31",
): DayReport {
  const count = (status: Kept<"meetings">["status"]) =>
    meetings.filter((one) => (one.status ?? "planned") === status).length;
  const ofMeeting = Map.groupBy(ratings, ({ meeting }) => meeting);
  const rated = meetings
    .filter(({ status }) => status === "held")
    .map(({ id }) => ofMeeting.get(id) ?? []);
  const both = rated.filter((list) =>
    ["enterprise", "buyer"].every((side) =>
      list.some((one) => one.side === side && one.interest !== undefined),
    ),
  );
  const mutual = both.filter((list) =>
    ["enterprise", "buyer"].every((side) =>
      list.some((one) => one.side === side && isInterested(one)),
    ),
  );
  const amounts = rated.flatMap((list) => {
    const said = list.flatMap(({ potentialAmount }) => potentialAmount ?? []);
    return said.length === 0 ? [] : [Math.max(...said)];
  });
  const promises = followUps.filter(({ milestone }) => milestone === undefined);
  const kept = promises.filter(({ doneOn }) => doneOn !== undefined);
  const after = Map.groupBy(followUps, (one) => one.meeting ?? pairOf(one));
  const came = meetings.map((one) =>
    cameOf([...(after.get(one.id) ?? []), ...(after.get(pairOf(one)) ?? [])]),
  );
  const days = came
    .flatMap(({ offeredOn }) => (offeredOn === undefined || on === undefined ? [] : [offeredOn]))
    .map((day) => Math.max(0, on === undefined ? 0 : daysBetween(on, day)))
    .toSorted((a, b) => a - b);
  const [first] = days;
  const signed = came.flatMap(({ amount }) => amount ?? []);
  return {
    planned: count("planned"),
    held: count("held"),
    missedByEnterprise: count("enterprise-absent"),
    missedByBuyer: count("buyer-absent"),
    cancelled: count("cancelled"),
    mutual: { n: mutual.length, of: both.length },
    promises: {
      made: promises.length,
      kept: kept.length,
      inTime: kept.filter(({ doneOn = "", dueOn = "9999" }) => doneOn <= dueOn).length,
      toCome: promises.filter(({ doneOn, dueOn = "9999" }) => !doneOn && dueOn >= today).length,
    },
    offers: came.filter(({ offered }) => offered).length,
    toOffer:
      first === undefined
        ? undefined
        : { first, middle: days[Math.floor((days.length - 1) / 2)] ?? first },
    contracts: came.filter(({ isSigned }) => isSigned).length,
    signed: sum(signed),
    signedOf: signed.length,
    inSight: sum(amounts),
    amountsOf: amounts.length,
    needsFound: ratings.flatMap(({ needFound }) => needFound ?? []),
  };
}

/** What came of one meeting: a price that was promised and given, or what its news says. */
function cameOf(own: DayRecords["followUps"]) {
  const offers = own.filter(
    ({ promise, outcome, doneOn }) =>
      outcome === "offer" ||
      outcome === "contract" ||
      (promise === "quote" && doneOn !== undefined),
  );
  const [offeredOn] = offers.flatMap(({ doneOn }) => doneOn ?? []).toSorted();
  const contracts = own
    .filter(({ outcome }) => outcome === "contract")
    .toSorted((a, b) => ((a.dueOn ?? "") < (b.dueOn ?? "") ? -1 : 1));
  // A later milestone replaces what an earlier one says: one contract is counted once.
  const amount = contracts.findLast((one) => one.contractAmount !== undefined)?.contractAmount;
  return {
    offered: offers.length > 0,
    offeredOn,
    isSigned: contracts.length > 0,
    amount,
  };
}

/** A promise that is older than the link to its meeting is known by the pair, which meets once a day. */
function pairOf({ enterprise = "", buyer = "" }: Partial<FieldsOf<"meetings">>): string {
  return `${enterprise} ${buyer}`;
}

function sum(cents: readonly number[]): number {
  return cents.reduce((total, one) => total + one, 0);
}
