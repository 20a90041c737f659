import type { Family } from "#domain/family.ts";
import type { NeedTiming, PurchaseMode } from "#domain/need.ts";
import type { Told } from "./sample-sheet.ts";

/** What a buyer will have to buy. `dollars` is an order of magnitude, as it was said. */
export type Need = readonly [
  title: string,
  family: Family,
  dollars: number | undefined,
  mode: PurchaseMode | undefined,
  timing: NeedTiming,
  more?: Told<"needs">,
];
