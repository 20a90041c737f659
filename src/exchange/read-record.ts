import { type Cell, readCell as normal, type ShortCell, type WideCell } from "#crdt/cell.ts";
import { own } from "#crdt/own.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { isId } from "#domain/ids.ts";
import { caps, isReservedKey } from "./caps.ts";
import { faultOf } from "./check-json.ts";

/**
 * A record from one parsed line whose texts are well formed; `undefined` when its form is not
 * the format's, or when it holds what no line may. By hand: a schema library takes nine times longer
 * on a whole directory. Unknown types and fields pass as they are. What was parsed is taken over,
 * not copied.
 */
export function readRecord(line: Readonly<Record<string, unknown>>): StoredRecord | undefined {
  const { type, id, erased } = line;
  if (!isName(type, caps.typeLength) || !isIdText(id) || !hasOnly(line, recordKeys))
    return undefined;
  if (erased !== undefined) {
    const gestures = readGestures(erased);
    return gestures && { type, id, fields: {}, erased: gestures };
  }
  const actors = readActors(line["actors"]);
  const fields = actors && readFields(line["fields"], actors);
  return fields && { type, id, fields, erased: [] };
}

const recordKeys: ReadonlySet<string> = new Set(["type", "id", "actors", "fields", "erased"]);
const cellKeys: ReadonlySet<string> = new Set(["seen", "values"]);

export function isIdText(value: unknown): value is string {
  return typeof value === "string" && isId(value);
}

/** A name that becomes a key of objects and maps, from whatever version it comes. */
export function isName(value: unknown, longest: number): value is string {
  return isText(value, longest) && !isReservedKey(value);
}

export function isText(value: unknown, longest: number): value is string {
  return typeof value === "string" && value !== "" && value.length <= longest;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Another key would be lost on the way to the next device: it takes a newer version to add one. */
function hasOnly(object: object, keys: ReadonlySet<string>): boolean {
  return Object.keys(object).every((key) => keys.has(key));
}

function readGestures(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  if (!value.every((gesture) => isName(gesture, caps.gestureLength))) return undefined;
  return [...new Set(value)].toSorted();
}

function readActors(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.every((actor) => isName(actor, caps.actorLength)) ? value : undefined;
}

function readFields(value: unknown, actors: readonly string[]): Record<string, Cell> | undefined {
  if (!isObject(value)) return undefined;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each is a cell once the loop ends
  const fields = value as Record<string, Cell>;
  const names = Object.keys(value);
  for (const name of names) {
    const written = value[name];
    const cell = readCell(written, actors);
    if (cell === undefined || !isName(name, caps.fieldLength)) return undefined;
    if (cell !== written) fields[name] = cell;
  }
  return names.length === 0 ? undefined : fields;
}

function readCell(value: unknown, actors: readonly string[]): Cell | undefined {
  if (Array.isArray(value)) return readShort(value, actors);
  if (!isObject(value) || !hasOnly(value, cellKeys)) return undefined;
  const seen = readSeen(value["seen"], actors);
  const values = readValues(value["values"], actors);
  return seen && values && normal({ seen, values });
}

function readShort(value: unknown[], actors: readonly string[]): ShortCell | undefined {
  const [index, n, at, plain] = value;
  const actor = typeof index === "number" ? actors[index] : undefined;
  if (actor === undefined || value.length !== 4 || !isCount(n) || !Number.isFinite(at)) {
    return undefined;
  }
  if (typeof plain !== "string" && !isPlain(plain)) return undefined;
  value[0] = actor;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- all four were looked at: what JSON.parse gave fourth is Json
  return value as unknown as ShortCell;
}

function readSeen(value: unknown, actors: readonly string[]): WideCell["seen"] | undefined {
  if (!Array.isArray(value)) return undefined;
  const seen: Record<string, number> = {};
  for (const pair of value) {
    if (!Array.isArray(pair) || pair.length !== 2) return undefined;
    const [index, n]: unknown[] = pair;
    const actor = typeof index === "number" ? actors[index] : undefined;
    if (actor === undefined || !isCount(n)) return undefined;
    seen[actor] = Math.max(own(seen, actor) ?? 0, n);
  }
  return seen;
}

function readValues(value: unknown, actors: readonly string[]): WideCell["values"] | undefined {
  if (!Array.isArray(value)) return undefined;
  const values: WideCell["values"][number][] = [];
  for (const part of value) {
    const short = Array.isArray(part) ? readShort(part, actors) : undefined;
    if (short === undefined) return undefined;
    const [actor, n, at, plain] = short;
    values.push({ actor, n, at, value: plain });
  }
  return values;
}

/** Looked at before `faultOf`, which recurses. */
function isPlain(value: unknown): boolean {
  return !isDeeper(value, caps.valueNesting) && faultOf(value) === undefined;
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1));
}

/** Dots count from 1. Beyond 2^53 two different counts would read as one. */
function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}
