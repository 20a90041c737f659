import { binState } from "#crdt/bin.ts";
import { readHead } from "#storage/head.ts";
import { highestConfirmed, type Point, zeroPoint } from "#storage/points.ts";
import { readPoints, readRuns } from "#storage/read-points.ts";
import type { Store } from "#storage/store.ts";
import { deriveId } from "#storage/derive-id.ts";
import { listSigners } from "./list-signers.ts";

/**
 * The point after which a file holds all that somebody needs: one device by its six characters, or
 * every other one of the team. The zero point (everything) where that is not known for sure.
 */
export async function sinceFor(store: Store, space: string, device?: string): Promise<Point> {
  const [{ rev }, runs, { told }] = await Promise.all([
    readHead(store.db),
    readRuns(store.db),
    readPoints(store.db),
  ]);
  const devices = device === undefined ? await listOthers(store, space) : [device];
  let lowest: Point | undefined;
  for (const one of devices ?? []) {
    const point = highestConfirmed(runs, rev, told[one]?.points ?? []);
    if (lowest === undefined || point[0] < lowest[0]) lowest = point;
  }
  return lowest ?? zeroPoint;
}

/** The other devices of the team; `undefined` when there may be one whose name is not known here. */
export async function listOthers(
  store: Store,
  space: string,
): Promise<readonly string[] | undefined> {
  const { db, replica, device } = store;
  const signers = listSigners(replica.all("signers").values());
  const inUse = signers.filter(({ state }) => state === "active").map((one) => one.device);
  // Once devices are paired, they are the team.
  if (inUse.length > 1) return [...new Set(inUse)].filter((one) => one !== device);
  const { told } = await readPoints(db);
  const names = new Set([...Object.keys(told), ...inUse]);
  const ids = await Promise.all(
    [device, ...names].map((name) => deriveId(space, "devices", "device", name)),
  );
  const known = new Set<string>(ids);
  const isStranger = [...replica.all("devices").values()].some(
    (record) =>
      record.erased.length === 0 && binState(record) !== "binned" && !known.has(record.id),
  );
  names.delete(device);
  return isStranger ? undefined : [...names];
}
