import { isInterested } from "./rating.ts";
import type { FieldsOf } from "./record-types.ts";

/** A record as the report reads it. */
type Kept<T extends "meetings" | "ratings" | "followUps"> = FieldsOf<T> & { readonly id: string };

export interface DayRecords {
  readonly meetings: readonly Kept<"meetings">[];
  readonly ratings: readonly Kept<"ratings">[];
  readonly followUps: readonly Kept<"followUps">[];
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
  /** Promises made on the day, those kept, and those kept in time. */
  readonly promises: { readonly made: number; readonly kept: number; readonly inTime: number };
  /** Cents; of a meeting that several rated, the most that one of them sees. */
  readonly inSight: number;
  /** Meetings of which somebody told an amount. */
  readonly amountsOf: number;
  readonly needsFound: readonly string[];
}

export function dayReport({ meetings, ratings, followUps }: DayRecords): DayReport {
  const count = (status: Kept<"meetings">["status"]) =>
    meetings.filter((one) => (one.status ?? "planned") === status).length;
  const rated = meetings
    .filter(({ status }) => status === "held")
    .map(({ id }) => ratings.filter((one) => one.meeting === id));
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
  const kept = followUps.filter(({ doneOn }) => doneOn !== undefined);
  return {
    planned: count("planned"),
    held: count("held"),
    missedByEnterprise: count("enterprise-absent"),
    missedByBuyer: count("buyer-absent"),
    cancelled: count("cancelled"),
    mutual: { n: mutual.length, of: both.length },
    promises: {
      made: followUps.length,
      kept: kept.length,
      inTime: kept.filter(({ doneOn = "", dueOn = "9999" }) => doneOn <= dueOn).length,
    },
    inSight: amounts.reduce((sum, cents) => sum + cents, 0),
    amountsOf: amounts.length,
    needsFound: ratings.flatMap(({ needFound }) => needFound ?? []),
  };
}
