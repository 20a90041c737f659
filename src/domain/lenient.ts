import { type Gather, type Guard, gatherOf, guardOf } from "./field-guards.ts";
import { type FieldsOf, fieldsOf, type RecordType } from "./record-types.ts";

/** A record read field by field: what another version or a mistaken file wrote is neither lost nor trusted. */
export interface LenientReading<T extends RecordType> {
  readonly fields: FieldsOf<T>;
  /** Values of another kind than their field's, by cell name: shown raw, with a warning. */
  readonly odd: Readonly<Record<string, unknown>>;
  /** Values of fields that this version does not know. */
  readonly unknown: Readonly<Record<string, unknown>>;
}

/**
 * `plain` holds one shown value per cell name; null is empty. Sets, links and items are gathered from
 * their `field/member` cells, sorted so that every device lists them alike.
 * On the path of every list (10,000 records at a start): no schema here.
 */
export function readFields<T extends RecordType>(
  type: T,
  plain: Readonly<Record<string, unknown>>,
): LenientReading<T> {
  return readCells(type, Object.keys(plain), (cell) => plain[cell]);
}

/** The same, of values that stand elsewhere: an object of them all is half the price of reading. */
export function readCells<T extends RecordType>(
  type: T,
  cells: readonly string[],
  valueOf: (cell: string) => unknown,
): LenientReading<T> {
  const { guards, gatherers } = tableOf(type);
  const fields: Record<string, unknown> = {};
  let odd: Record<string, unknown> | undefined;
  let unknown: Record<string, unknown> | undefined;
  let gathered: unknown[][] | undefined;
  for (const cell of cells) {
    const value = valueOf(cell);
    if (value === null || value === undefined || value === "") continue;
    const guard = guards.get(cell);
    if (guard !== undefined) {
      if (guard(value)) fields[cell] = value;
      else (odd ??= {})[cell] = value;
      continue;
    }
    const slash = cell.indexOf("/");
    const field = slash < 0 ? "" : cell.slice(0, slash);
    const gather = gatherers.get(field);
    if (gather === undefined) {
      if (!reserved.has(slash < 0 ? cell : field)) (unknown ??= {})[cell] = value;
      continue;
    }
    const { member, isOdd } = gather(cell.slice(slash + 1), value);
    if (isOdd) (odd ??= {})[cell] = value;
    if (member === undefined) continue;
    const list = fields[field];
    if (Array.isArray(list)) list.push(member);
    else (gathered ??= []).push((fields[field] = [member]));
  }
  for (const list of gathered ?? []) if (list.length > 1) list.sort(byKey);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each value passed the guard of its field
  return { fields: fields as FieldsOf<T>, odd: odd ?? nothing, unknown: unknown ?? nothing };
}

const nothing: Readonly<Record<string, unknown>> = Object.freeze({});

/** Cells of the merge itself, which are no fields; `apart/<id>`: somebody looked, and these are two. */
const reserved: ReadonlySet<string> = new Set(["deleted", "contests", "apart"]);

interface Table {
  readonly guards: ReadonlyMap<string, Guard>;
  readonly gatherers: ReadonlyMap<string, Gather>;
}
const tables = new Map<RecordType, Table>();

function tableOf(type: RecordType): Table {
  const known = tables.get(type);
  if (known !== undefined) return known;
  const guards = new Map<string, Guard>();
  const gatherers = new Map<string, Gather>();
  for (const [name, spec] of Object.entries(fieldsOf(type))) {
    guards.set(name, guardOf(spec));
    const gather = gatherOf(spec);
    if (gather !== undefined) gatherers.set(name, gather);
  }
  const table = { guards, gatherers };
  tables.set(type, table);
  return table;
}

/** By code unit, the same everywhere: the order for people is the screen's. */
function byKey(a: unknown, b: unknown): number {
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

function keyOf(member: unknown): string {
  if (typeof member === "object" && member !== null && "key" in member) return String(member.key);
  return String(member);
}
