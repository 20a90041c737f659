import { type Cell, isShort, readCell } from "#crdt/cell.ts";
import { canonicalJson, type Json } from "#crdt/json.ts";
import type { StoredRecord } from "#crdt/record.ts";

/**
 * One record as one line of JSON, the same text on every device: its own table of
 * actors, indexes local to the line, everything sorted, cells short where one value's dot is all
 * that the cell has seen.
 */
export function recordLine(record: StoredRecord): string {
  const start = `{"type":${JSON.stringify(record.type)},"id":${JSON.stringify(record.id)}`;
  if (record.erased.length > 0) {
    return `${start},"erased":${JSON.stringify([...new Set(record.erased)].toSorted())}}`;
  }
  const fields = normalFields(record);
  const actors = actorsOf(fields);
  const index = new Map(actors.map((actor, at) => [actor, at]));
  const cells = fields.map(([name, cell]) => `${JSON.stringify(name)}:${cellText(cell, index)}`);
  return `${start},"actors":${JSON.stringify(actors)},"fields":{${cells.join(",")}}}`;
}

type Field = readonly [name: string, cell: Cell];

/** By name, in UTF-16 code units: one order, whatever the language. */
function normalFields(record: StoredRecord): Field[] {
  const fields: Field[] = [];
  for (const [name, cell] of Object.entries(record.fields).toSorted(byName)) {
    const normal = readCell(cell);
    if (normal !== undefined) fields.push([name, normal]);
  }
  return fields;
}

function byName([a]: Field, [b]: Field): number {
  return a < b ? -1 : 1;
}

function actorsOf(fields: readonly Field[]): string[] {
  const actors = new Set<string>();
  for (const [, cell] of fields) {
    if (isShort(cell)) actors.add(cell[0]);
    // A normal cell has seen the dots of its values.
    else for (const actor of Object.keys(cell.seen)) actors.add(actor);
  }
  return [...actors].toSorted();
}

function cellText(cell: Cell, index: ReadonlyMap<string, number>): string {
  if (isShort(cell)) return valueText(index.get(cell[0]), cell[1], cell[2], cell[3]);
  const seen = Object.entries(cell.seen)
    .map(([actor, n]): [number, number] => [index.get(actor) ?? -1, n])
    .toSorted(([a], [b]) => a - b);
  // A normal cell has its values in this very order.
  const values = cell.values.map(({ actor, n, at, value }) =>
    valueText(index.get(actor), n, at, value),
  );
  return `{"seen":${JSON.stringify(seen)},"values":[${values.join(",")}]}`;
}

function valueText(actor: number | undefined, n: number, at: number, value: Json): string {
  const text = typeof value === "object" ? canonicalJson(value) : JSON.stringify(value);
  return `[${actor},${JSON.stringify(n)},${JSON.stringify(at)},${text}]`;
}
