import { keptPoints, type Feed, type Point } from "#storage/points.ts";
import type { Points } from "./bundle.ts";
import { caps } from "./caps.ts";
import { isName, isObject } from "./read-record.ts";

/** Of a header; `null` when the form is not the format's. */
export function readFeed(value: unknown): Feed | null | undefined {
  if (value === undefined) return undefined;
  if (!isObject(value)) return null;
  const { since, to } = value;
  return isPoint(since) && isPoint(to) ? { since: plain(since), to: plain(to) } : null;
}

/** As above. What a device says of more than its last points is left. */
export function readPoints(value: unknown): Points | null | undefined {
  if (value === undefined) return undefined;
  if (!isObject(value)) return null;
  const points: Record<string, readonly Point[]> = {};
  for (const [device, list] of Object.entries(value)) {
    if (!isName(device, caps.actorLength) || !Array.isArray(list)) return null;
    if (!list.every(isPoint)) return null;
    points[device] = list.slice(-keptPoints).map(plain);
  }
  return points;
}

/** Devices sorted, so that the same points are the same text. */
export function pointsPart(points: Points): Points {
  const devices = Object.keys(points).toSorted();
  return Object.fromEntries(devices.map((device) => [device, (points[device] ?? []).map(plain)]));
}

export function feedPart({ since, to }: Feed): Feed {
  return { since: plain(since), to: plain(to) };
}

function isPoint(value: unknown): value is Point {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [rev, actor]: readonly unknown[] = value;
  if (!Number.isSafeInteger(rev) || Number(rev) < 0) return false;
  return rev === 0 ? actor === "" : isName(actor, caps.actorLength);
}

function plain([rev, actor]: Point): Point {
  return [rev, actor];
}
