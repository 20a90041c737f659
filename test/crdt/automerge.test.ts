import * as Automerge from "@automerge/automerge";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dotsOf, liveValues } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import { joinStored, type StoredRecord } from "#crdt/record.ts";
import { writeRecord } from "#crdt/write.ts";
import { histories } from "./histories.ts";

/** A write over all that its device shows, or one device that takes in all of another. */
type Step =
  | { readonly by: number; readonly writes: string }
  | { readonly by: number; readonly reads: number };

const fields = ["name", "phone", "needs/catering"];
const place = fc.integer({ min: 0, max: 3 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ by: place, writes: fc.constantFrom(...fields) }),
  fc.record({ by: place, reads: place }),
);

/** An independent multi-value register, by other people, on other ground (a log of operations). */
test("after every step, the values side by side are those that Automerge keeps", () => {
  let conflicts = 0;
  const run = fc.property(fc.array(step, { minLength: 6, maxLength: 40 }), (steps) => {
    const devices = Array.from({ length: 4 }, (_, at) => makeDevice(at));
    for (const [round, { by, ...act }] of steps.entries()) {
      const one = devices[by];
      const other = "reads" in act ? devices[act.reads] : undefined;
      if ("writes" in act) one?.write(act.writes, `value ${round}`);
      else if (other !== undefined && other !== one) one?.read(other);
      const [ours, theirs] = [one?.ours() ?? [], one?.theirs() ?? []];
      conflicts += ours.filter((values) => values.length > 1).length;
      expect(ours).toEqual(theirs);
    }
  });
  fc.assert(run, { numRuns: histories / 20 });
  // The generator would prove nothing if nobody ever disagreed.
  expect(conflicts).toBeGreaterThan(histories / 20);
}, 120_000);

interface Device {
  readonly record: () => StoredRecord | undefined;
  readonly doc: () => Automerge.Doc<Record<string, string>>;
  readonly write: (field: string, value: string) => void;
  readonly read: (other: Device) => void;
  /** By field, sorted. */
  readonly ours: () => readonly (readonly string[])[];
  readonly theirs: () => readonly (readonly string[])[];
}

function makeDevice(at: number): Device {
  let record: StoredRecord | undefined;
  let doc = Automerge.init<Record<string, string>>({ actor: `0${at}`.repeat(16) });
  let n = 1;
  return {
    record: () => record,
    doc: () => doc,
    write(field, value) {
      const write = { field, value, over: dotsOf(cellOf(record, field)) };
      const stamp = { actor: `Device-${at}`, n, at: n };
      const target = { type: "buyers", id: "xxxxxxxxxxxx", fields: [write] };
      ({ record, n } = writeRecord(record, target, stamp));
      doc = Automerge.change(doc, (draft) => {
        draft[field] = value;
      });
    },
    read(other) {
      const theirs = other.record();
      if (theirs !== undefined) ({ record } = joinStored(record, theirs));
      doc = Automerge.merge(doc, other.doc());
    },
    ours: () =>
      fields.map((field) =>
        liveValues(cellOf(record, field))
          .map(({ value }) => JSON.stringify(value))
          .toSorted(),
      ),
    theirs: () => fields.map((field) => valuesIn(doc, field).toSorted()),
  };
}

function valuesIn(doc: Automerge.Doc<Record<string, string>>, field: string): string[] {
  const conflicts = Automerge.getConflicts(doc, field);
  if (conflicts !== undefined)
    return Object.values(conflicts).map((value) => JSON.stringify(value));
  const value = doc[field];
  return value === undefined ? [] : [JSON.stringify(value)];
}
