import type { Database, PointsRow } from "./database.ts";
import type { Run } from "./points.ts";

/** Inside or outside a transaction. */
export async function readRuns(db: Database): Promise<readonly Run[]> {
  const row = await db.meta.get("runs");
  return row?.key === "runs" ? row.runs : [];
}

export async function readPoints(db: Database): Promise<Omit<PointsRow, "key">> {
  const row = await db.meta.get("points");
  return row?.key === "points" ? row : { have: {}, told: {} };
}

/** By `type/id`, the rev of the last change made here that left in a file, and that nobody has confirmed. */
export async function readPending(db: Database): Promise<Map<string, number>> {
  const rows = await db.meta.where("key").startsWith(pendingPrefix).toArray();
  return new Map(
    rows.flatMap((row) => ("text" in row ? Object.entries<number>(JSON.parse(row.text)) : [])),
  );
}

export const pendingPrefix = "pending/";
