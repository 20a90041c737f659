import type { Json } from "#crdt/json.ts";
import type { Removed } from "#crdt/record.ts";
import type { FoldedHistoryRow, HistoryRow } from "./database.ts";
import { unsqueeze } from "./squeeze.ts";

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

export async function readPast(row: HistoryRow): Promise<readonly PastEntry[]> {
  return JSON.parse(await readPastText(row));
}

/** To be looked into before it is parsed. */
export async function readPastText(row: HistoryRow): Promise<string> {
  return isFolded(row) ? unsqueeze(row.squeezed) : row.text;
}

export function isFolded(row: HistoryRow): row is FoldedHistoryRow {
  return "squeezed" in row;
}

/** Where the history of a record lies: one of 58, so that a large file's is a few rows. */
export function bucketOf(id: string): string {
  return id.at(-1) ?? "?";
}

/** Lines that are not folded yet; also the bucket that sorts first. */
export const waitingBucket = "";
