import type { Json } from "#crdt/json.ts";
import type { Removed } from "#crdt/record.ts";

/** A value that was replaced, as `history` keeps it. */
export type PastEntry = readonly [
  type: string,
  id: string,
  field: string,
  actor: string,
  n: number,
  at: number,
  value: Json,
  removedAt: number,
  from: string,
];

export function toPast({ type, id, field, value }: Removed, at: number, from: string): PastEntry {
  return [type, id, field, value.actor, value.n, value.at, value.value, at, from];
}

export function parsePast(text: string): readonly PastEntry[] {
  return JSON.parse(text);
}

/** Where the history of a record lies: one of 58, so that a large file's is a few rows. */
export function bucketOf(id: string): string {
  return id.at(-1) ?? "?";
}

/** Lines that are not folded yet; also the bucket that sorts first. */
export const waitingBucket = "";
