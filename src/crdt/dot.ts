import { canonicalJson, type Json, sameJson } from "./json.ts";
import { own } from "./own.ts";

/** The n-th value that an actor wrote, over all its writes. */
export type Dot = readonly [actor: string, n: number];

export interface DottedValue {
  readonly actor: string;
  readonly n: number;
  /** Wall clock in ms when it was written. Never decides a merge. */
  readonly at: number;
  readonly value: Json;
}

/** By actor, the highest n seen. It covers every lower one of the same cell. */
export type Seen = Readonly<Record<string, number>>;

export function covers(seen: Seen, actor: string, n: number): boolean {
  return highest(seen, actor) >= n;
}

/** Below every n where nothing was seen, so that no dot is covered by chance. */
export function highest(seen: Seen, actor: string): number {
  return own(seen, actor) ?? -Infinity;
}

/** A text that two dots share only if they are the same. */
export function dotKey(actor: string, n: number): string {
  return `${n} ${actor}`;
}

/** Order of `values` in a normal cell. */
export function compareDots(a: DottedValue, b: DottedValue): number {
  if (a.actor === b.actor) return a.n - b.n;
  return a.actor < b.actor ? -1 : 1;
}

/** Order in which people see them. */
export function compareAges(a: DottedValue, b: DottedValue): number {
  return a.at - b.at || compareDots(a, b);
}

/** Of two values under one dot, which no honest device makes, the greater holds. 0 if they are one. */
export function compareTwins(a: DottedValue, b: DottedValue): number {
  if (a.at === b.at && sameJson(a.value, b.value)) return 0;
  return canonicalJson([a.at, a.value]) < canonicalJson([b.at, b.value]) ? -1 : 1;
}
