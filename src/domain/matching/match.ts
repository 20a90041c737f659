import type { Day } from "#domain/is-day.ts";
import type { FieldsOf } from "#domain/record-types.ts";
import { type CapacityDetail, capacityOf } from "./capacity.ts";
import { type DeadlineDetail, deadlineOf } from "./deadline.ts";
import { closestNeed, type NeedOfferDetail } from "./need-offer.ts";
import { type TerritoryDetail, territoryOf } from "./territory.ts";
import { totalOf, type Weights } from "./weights.ts";
import { type WishDetail, wishesOf } from "./wishes.ts";

/** An enterprise and what it sells. */
export interface Seller {
  readonly id: string;
  readonly fields: FieldsOf<"enterprises">;
  readonly offers: readonly { readonly id: string; readonly fields: FieldsOf<"offers"> }[];
}

/** A buyer and what it will have to buy. */
export interface Purchaser {
  readonly id: string;
  readonly fields: FieldsOf<"buyers">;
  readonly needs: readonly { readonly id: string; readonly fields: FieldsOf<"needs"> }[];
}

/** What lies between the two. */
export interface Between {
  /** From 1, the dearest wish, to 10. */
  readonly rankByEnterprise?: number | undefined;
  readonly rankByBuyer?: number | undefined;
  /** Either refuses; nobody is told which. */
  readonly veto?: boolean | undefined;
  readonly lastMetOn?: Day | undefined;
}

/** What one term says of a pair; `share` is 0 to 1, and `unknown` where nothing was noted to judge by. */
export type TermFinding =
  | Finding<"need-offer", NeedOfferDetail>
  | Finding<"wishes", WishDetail>
  | Finding<"territory", TerritoryDetail>
  | Finding<"capacity", CapacityDetail>
  | Finding<"deadline", DeadlineDetail>
  | Finding<"never-met", { readonly by: "never" } | { readonly by: "met"; readonly on: Day }>;

interface Finding<Term extends string, Detail> {
  readonly term: Term;
  readonly share: number;
  readonly detail: Detail | { readonly by: "unknown" };
}

export interface Match {
  readonly veto: boolean;
  /** Whole points of 100, by the weights; 0 under a veto. */
  readonly points: number;
  /** One for each term, in the order of their weights' declaration, each with its points of 100. */
  readonly findings: readonly (TermFinding & { readonly points: number; readonly most: number })[];
}

/** `on`: the day of the meetings. */
export function matchPair(
  seller: Seller,
  purchaser: Purchaser,
  between: Between,
  { weights, on }: { readonly weights: Weights; readonly on: Day },
): Match {
  return weigh(findAll(seller, purchaser, between, on), between.veto === true, weights);
}

/** The same pair under other weights: what was found of it stays. */
export function reweigh({ findings, veto }: Match, weights: Weights): Match {
  return weigh(findings, veto, weights);
}

function weigh(found: readonly TermFinding[], veto: boolean, weights: Weights): Match {
  const total = totalOf(weights);
  const findings = found.map((finding) => {
    const most = total === 0 ? 0 : (100 * weights[finding.term]) / total;
    return Object.assign({}, finding, { points: most * finding.share, most });
  });
  const sum = findings.reduce((points, finding) => points + finding.points, 0);
  return { veto, points: veto ? 0 : Math.round(sum), findings };
}

function findAll(
  seller: Seller,
  purchaser: Purchaser,
  { rankByEnterprise, rankByBuyer, lastMetOn }: Between,
  on: Day,
): readonly TermFinding[] {
  const closest = closestNeed(seller, purchaser);
  const need = closest.need?.fields;
  return [
    { term: "need-offer", share: closest.share, detail: closest.detail },
    { term: "wishes", ...wishesOf(rankByEnterprise, rankByBuyer) },
    { term: "territory", ...territoryOf(seller.fields, purchaser.fields) },
    { term: "capacity", ...capacityOf(seller.fields, need) },
    { term: "deadline", ...deadlineOf(need, on) },
    lastMetOn === undefined
      ? { term: "never-met", share: 1, detail: { by: "never" } }
      : { term: "never-met", share: 0, detail: { by: "met", on: lastMetOn } },
  ];
}
