import type { Fields } from "./field.ts";

export const sides = ["enterprise", "buyer"] as const;
export type Side = (typeof sides)[number];

const own = { audience: "own", personal: false } as const;

/** Whom one side of a day would like to meet, the most wanted first. The other side does not read it. */
export const wishFields = {
  event: { kind: "link", to: "events", ...own, required: true },
  side: { kind: "choice", options: sides, ...own, required: true },
  enterprise: { kind: "link", to: "enterprises", ...own, required: true },
  buyer: { kind: "link", to: "buyers", ...own, required: true },
  /** From 1. */
  rank: { kind: "count", ...own },
  why: { kind: "name", audience: "own", personal: true },
} as const satisfies Fields;

export const vetoSides = [...sides, "team"] as const;
export type VetoSide = (typeof vetoSides)[number];

const inTeam = { audience: "team", personal: false } as const;

/** Two that are not to meet: who asked and why stays in the team. */
export const vetoFields = {
  event: { kind: "link", to: "events", ...inTeam, required: true },
  side: { kind: "choice", options: vetoSides, ...inTeam },
  enterprise: { kind: "link", to: "enterprises", ...inTeam, required: true },
  buyer: { kind: "link", to: "buyers", ...inTeam, required: true },
  why: { kind: "name", audience: "team", personal: true },
} as const satisfies Fields;

/** The most wanted first, those without a rank last; the same order on every device. */
export function byRank(a: Ranked, b: Ranked): number {
  const [rankA, rankB] = [a.rank ?? Number.MAX_SAFE_INTEGER, b.rank ?? Number.MAX_SAFE_INTEGER];
  return rankA - rankB || (a.id < b.id ? -1 : 1);
}

interface Ranked {
  readonly id: string;
  readonly rank?: number;
}
