import type { Replica } from "#crdt/replica.ts";
import type { FieldName, RecordType } from "#domain/record-types.ts";
import { mrcOf } from "#domain/municipalities.ts";
import { livePlain, type PlainRecord } from "./plain-record.ts";
import type { Indicator } from "#storage/edition.ts";

/** Under this a count could point at somebody. */
const least = 3;

/** Counts of the team's work, for a funder: no name, no amount, no place smaller than an MRC. */
export function indicatorsOf(replica: Replica): readonly Indicator[] {
  return [
    ...told("enterprises", livePlain(replica, "enterprises"), [
      ["mrc", mrcOfSheet],
      ["legalForm", oneOf("legalForm")],
      ["sectors", oneOf("sectors")],
    ]),
    ...told("offers", livePlain(replica, "offers"), [["family", oneOf("family")]]),
    ...told("buyers", livePlain(replica, "buyers"), [
      ["mrc", mrcOfSheet],
      ["buyerType", oneOf("buyerType")],
    ]),
    ...told("needs", livePlain(replica, "needs"), [["family", oneOf("family")]]),
    ...told("interactions", livePlain(replica, "interactions"), [["channel", oneOf("channel")]]),
    ...told("followUps", promisesOf(replica), [
      ["done", ({ values }) => (Reflect.get(values, "doneOn") === undefined ? ["no"] : ["yes"])],
    ]),
  ];
}

type CellsOf<T extends RecordType> = (plain: PlainRecord<T>) => readonly string[];

function told<T extends RecordType>(
  name: T,
  records: readonly PlainRecord<T>[],
  groups: readonly (readonly [by: string, cellsOf: CellsOf<T>])[],
): readonly Indicator[] {
  const parts = groups.flatMap(([by, cellsOf]) => {
    const counts = new Map<string, number>();
    for (const plain of records) {
      for (const cell of cellsOf(plain)) counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
    return hidden(counts).map(([cell, count]): Indicator => ({ name, by, cell, count }));
  });
  const { length } = records;
  return [{ name, count: length > 0 && length < least ? null : length }, ...parts];
}

/** News that is asked for by itself after a meeting was promised by nobody. */
function promisesOf(replica: Replica): readonly PlainRecord<"followUps">[] {
  return livePlain(replica, "followUps").filter(({ values }) => values.milestone === undefined);
}

/** A single hidden cell would be the total less the others: the smallest of these is hidden with it. */
function hidden(counts: ReadonlyMap<string, number>): readonly [string, number | null][] {
  const rows = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const small = rows.filter(([, count]) => count < least);
  const kept = rows.filter(([, count]) => count >= least);
  const second =
    small.length === 1
      ? kept.toSorted(([, a], [, b]) => a - b).map(([cell]) => cell)[0]
      : undefined;
  return rows.map(([cell, count]) => [cell, count < least || cell === second ? null : count]);
}

/** The options of a choice or a set, as the sheet has them. */
function oneOf<T extends RecordType>(field: FieldName<T>): CellsOf<T> {
  return ({ values }) => {
    const value: unknown = Reflect.get(values, field);
    if (typeof value === "string") return [value];
    return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
  };
}

function mrcOfSheet({ values }: PlainRecord<"enterprises" | "buyers">): readonly string[] {
  const code = values.municipality === undefined ? undefined : mrcOf(values.municipality);
  return code === undefined ? [] : [code];
}
