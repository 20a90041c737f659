import type { BundleProblem } from "#domain/bundle-problem.ts";
import type { BundleHeader, ReplicaHeader } from "./bundle.ts";
import { caps } from "./caps.ts";
import { feedPart, pointsPart, readFeed, readPoints } from "./feed-part.ts";
import { isIdText, isName, isObject, isText } from "./read-record.ts";

/** In the order in which a header writes them. */
export function headerLine(header: BundleHeader): string {
  return JSON.stringify(inOrder(header));
}

/** With what the format knows and nothing else. */
function inOrder(header: BundleHeader): BundleHeader {
  const { format, version, space, made, count } = header;
  const team = { id: space.id, name: space.name };
  if (header.kind === "backup")
    return { format, version, kind: "backup", space: team, made, count };
  const from = { device: header.from.device, name: header.from.name };
  const points = header.points && { points: pointsPart(header.points) };
  if (header.kind === "receipt") {
    const unread = header.unread && { unread: header.unread };
    return {
      format,
      version,
      kind: "receipt",
      space: team,
      from,
      made,
      ...points,
      ...unread,
      count,
    };
  }
  const feed = header.feed && { feed: feedPart(header.feed) };
  const replaces = header.replaces && { replaces: header.replaces };
  const more = { ...feed, ...points, ...replaces };
  return { format, version, kind: "replica", space: team, from, made, ...more, count };
}

/** Whether the lines that follow can be read at all; asked before the hash. */
export function readVersion(header: unknown): BundleProblem | undefined {
  if (!isObject(header) || header["format"] !== "maillon") {
    return { code: "bundle.foreign", looks: "other" };
  }
  const { version } = header;
  if (typeof version === "number" && version > 1) return { code: "bundle.newer" };
  return version === 1 ? undefined : misshapen;
}

/** What a newer version adds to a header is for that version: it is let through. */
export function readHeader(
  value: unknown,
): { readonly header: BundleHeader } | { readonly problem: BundleProblem } {
  const problem = readVersion(value);
  if (problem !== undefined || !isObject(value)) return { problem: problem ?? misshapen };
  const { kind, space, from, made, count } = value;
  if (typeof kind !== "string") return { problem: misshapen };
  if (isOtherKind(kind)) return { problem: { code: "bundle.kind", kind } };
  // A version adds no kind without a number of its own, but a reader is not sure of it.
  if (kind !== "replica" && kind !== "backup" && kind !== "receipt") {
    return { problem: { code: "bundle.newer" } };
  }
  if (!isSpace(space) || !isInstant(made) || !isLineCount(count)) return { problem: misshapen };
  const common = { format: "maillon", version: 1, space, made, count } as const;
  if (kind === "backup") return { header: inOrder({ ...common, kind }) };
  const points = readPoints(value["points"]);
  const feed = kind === "replica" ? readFeed(value["feed"]) : undefined;
  const { replaces, unread } = value;
  if (!isSender(from) || points === null || feed === null) return { problem: misshapen };
  if (replaces !== undefined && !isNameList(replaces)) return { problem: misshapen };
  if (kind === "receipt") {
    if (unread !== undefined && !isNameList(unread)) return { problem: misshapen };
    return { header: inOrder({ ...common, kind, from, points, unread }) };
  }
  return { header: inOrder({ ...common, kind, from, feed, points, replaces }) };
}

/** Of objects in a shared folder. */
function isNameList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((name) => isName(name, caps.nameLength));
}

const misshapen = { code: "bundle.line", line: 2, fault: "shape" } as const;

/** Ours, with a reader of their own: see plain-lines.ts. */
function isOtherKind(kind: string): kind is "publication" | "proposal" {
  return kind === "publication" || kind === "proposal";
}

/** A team, or a space of a reader: its id and its name. */
export function isSpace(value: unknown): value is BundleHeader["space"] {
  return isObject(value) && isIdText(value["id"]) && isText(value["name"], caps.nameLength);
}

function isSender(value: unknown): value is ReplicaHeader["from"] {
  if (!isObject(value) || !isName(value["device"], caps.actorLength)) return false;
  // A device may not have been given a name yet.
  return value["name"] === "" || isText(value["name"], caps.nameLength);
}

function isInstant(value: unknown): value is string {
  return (
    typeof value === "string" &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}

export function isLineCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
