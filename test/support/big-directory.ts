import { deletedValue } from "#crdt/bin.ts";
import { type Cell, dotsOf } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import type { Json } from "#crdt/json.ts";
import { joinStored, type StoredRecord } from "#crdt/record.ts";
import { writeRecord } from "#crdt/write.ts";
import { type Day, dayNumber } from "#domain/day.ts";
import { makeBase58, makeId } from "#domain/ids.ts";
import { type BigType, type CellValues, makeSheets } from "./big-sheets.ts";
import { makeDraw } from "./search-corpus.ts";

export interface BigDirectoryOptions {
  readonly seed: number;
  /** 100 to 50,000 records. */
  readonly count: number;
  readonly today: Day;
}

/**
 * A directory as a team of eight leaves it after two years, for tests and benchmarks: some 1.3 kB of
 * JSON and 17 cells a record; one in twelve corrected by another device, one in 250 in conflict, one in
 * a hundred in the bin. The same for a seed on every machine.
 * @throws {RangeError} a count that this was not made for.
 */
export function bigDirectory({ seed, count, today }: BigDirectoryOptions): StoredRecord[] {
  if (count < 100 || count > 50_000) throw new RangeError(`bigDirectory of ${count}`);
  const draw = makeDraw(seed);
  const random = (size: number) => Uint32Array.from({ length: size }, () => draw() * 2 ** 32);
  const ids = new Map(
    sizes(count).map(([type, size]) => [
      type,
      Array.from({ length: size }, () => makeId(random(12))),
    ]),
  );
  const sheets = makeSheets({ draw, today, ids: (type) => ids.get(type) ?? [] });
  const writers = Array.from({ length: 16 }, () => ({
    actor: `${makeBase58(random(6))}-${makeBase58(random(8))}`,
    n: 1,
  }));
  const end = dayNumber(today) * 86_400_000;
  const start = end - 700 * 86_400_000;

  const someone = () => {
    const writer = writers[Math.floor(draw() * writers.length)];
    if (writer === undefined) throw new RangeError("no writer");
    return writer;
  };

  /** As `writeRecord` writes a new record, without looking for what it replaces: nothing. */
  function first(type: BigType, id: string, values: CellValues, at: number): StoredRecord {
    const writer = someone();
    const fields: Record<string, Cell> = {};
    for (const field of Object.keys(values)) {
      fields[field] = [writer.actor, writer.n, at, values[field] ?? null];
      writer.n += 1;
    }
    return { type, id, fields, erased: [] };
  }

  /** Some device writes on what it sees of a record. */
  function over(shown: StoredRecord, field: string, value: Json, at: number): StoredRecord {
    const writer = someone();
    const write = { field, value, over: dotsOf(cellOf(shown, field)) };
    const stamp = { actor: writer.actor, n: writer.n, at };
    const { type, id } = shown;
    const written = writeRecord(shown, { type, id, fields: [write] }, stamp);
    writer.n = written.n;
    return written.record;
  }

  function record(type: BigType, id: string, n: number): StoredRecord {
    const at = Math.floor(start + draw() * (end - start));
    const made = first(type, id, sheets[type](n), at);
    const corrected = () => {
      const field = correctable[type];
      const later = Math.floor(at + draw() * (end - at));
      return over(made, field, sheets[type](n)[field] ?? null, later);
    };
    const fate = draw();
    if (fate < 0.08) return corrected();
    if (fate < 0.084) return joinStored(corrected(), corrected()).record;
    if (fate < 0.094 && type !== "members") return over(made, "deleted", deletedValue(made), end);
    return made;
  }

  return Array.from(ids, ([type, ofType]) => ofType.map((id, n) => record(type, id, n))).flat();
}

/** Exactly `count` in all: 30 % enterprises, 20 % each of buyers, contacts and notes, the rest promises. */
function sizes(count: number): readonly (readonly [BigType, number])[] {
  const members = 8;
  const events = Math.max(2, Math.floor(count / 1000));
  const enterprises = Math.floor(count * 0.3);
  const fifth = Math.floor(count * 0.2);
  return [
    ["members", members],
    ["events", events],
    ["enterprises", enterprises],
    ["buyers", fifth],
    ["contacts", fifth],
    ["interactions", fifth],
    ["followUps", count - members - events - enterprises - 3 * fifth],
  ];
}

/** What changes most in the life of a sheet. */
const correctable: Readonly<Record<BigType, string>> = {
  members: "name",
  events: "place",
  enterprises: "phone",
  buyers: "phone",
  contacts: "workPhone",
  interactions: "summary",
  followUps: "dueOn",
};
