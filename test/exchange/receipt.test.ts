import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell } from "#crdt/cell.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { makeReplica } from "#crdt/replica.ts";
import { previewReceipt, type Receipt } from "#exchange/receipt.ts";
import { anyRecords } from "./any-records.ts";
import { annie, bruno, idOf, makeErased, makeRecord, noon, twoPhones } from "./bundles.ts";

function receive(here: readonly StoredRecord[], received: readonly StoredRecord[]): Receipt {
  const replica = makeReplica();
  replica.join(here);
  return previewReceipt(replica, received);
}

const none = { created: 0, known: 0, updated: 0, conflict: 0, erased: 0, refused: 0 };
const id = idOf("partie");
const mine: Cell = [annie, 3, noon, "418 724-1111"];
const theirs: Cell = [bruno, 9, noon, "581 248-2222"];
const alike: Cell = {
  seen: { [annie]: 3, [bruno]: 9 },
  values: [
    { actor: annie, n: 3, at: noon, value: "418 724-1111" },
    { actor: bruno, n: 9, at: noon, value: "418 724-1111" },
  ],
};
const deletion: Cell = [bruno, 10, noon, { dots: [[bruno, 1]] }];

test.for([
  ["never seen here is new", undefined, makeRecord(), "created"],
  ["already here is known", makeRecord(), makeRecord(), "known"],
  [
    "with a field more is an update",
    makeRecord({ name: mine }),
    makeRecord({ phone: theirs }),
    "updated",
  ],
  [
    "with another value for a field is a conflict",
    makeRecord({ phone: mine }),
    makeRecord({ phone: theirs }),
    "conflict",
  ],
  [
    "new here, with a conflict inside, is a conflict",
    undefined,
    makeRecord({ phone: twoPhones() }),
    "conflict",
  ],
  [
    "that settles a conflict is an update",
    makeRecord({ phone: twoPhones() }),
    makeRecord({
      phone: {
        seen: { [annie]: 4, [bruno]: 9 },
        values: [{ actor: annie, n: 4, at: noon, value: "x" }],
      },
    }),
    "updated",
  ],
  [
    "that adds a third value is a conflict",
    makeRecord({ phone: twoPhones() }),
    makeRecord({ phone: ["Colas9-first123", 1, noon, "x"] }),
    "conflict",
  ],
  [
    "with a conflict that was here is an update by its other field",
    makeRecord({ phone: twoPhones() }),
    makeRecord({ name: mine }),
    "updated",
  ],
  [
    "with the same value written twice is an update",
    makeRecord({ phone: mine }),
    makeRecord({ phone: [bruno, 1, noon, "418 724-1111"] }),
    "updated",
  ],
  [
    "of a set added here and taken away there is an update",
    makeRecord({ "s/wood": [annie, 1, noon, true] }),
    makeRecord({ "s/wood": [bruno, 1, noon, null] }),
    "updated",
  ],
  [
    "of which one of two equal values changed is a conflict",
    makeRecord({ phone: alike }),
    makeRecord({ phone: [bruno, 10, noon, "x"] }),
    "conflict",
  ],
  [
    "that was to be judged already is an update by its other field",
    makeRecord({ name: mine, deleted: deletion }),
    makeRecord({ phone: theirs }),
    "updated",
  ],
  [
    "deleted there, changed here, asks",
    makeRecord({ name: mine }),
    makeRecord({ deleted: deletion }),
    "conflict",
  ],
  [
    "deleted there as it is here is an update",
    makeRecord({ name: [bruno, 1, noon, "x"] }),
    makeRecord({ deleted: deletion }),
    "updated",
  ],
  [
    "that erases is erased",
    { ...makeErased(id), erased: [], fields: { name: mine } },
    makeErased(id),
    "erased",
  ],
  ["erased before it was seen is erased", undefined, makeErased(id), "erased"],
  ["erased by the same gesture is known", makeErased(id), makeErased(id), "known"],
  ["erased by another gesture too is erased", makeErased(id), makeErased(id, ["other"]), "erased"],
  [
    "erased here has its content refused",
    makeErased(id),
    { ...makeErased(id), erased: [], fields: { name: mine } },
    "refused",
  ],
] as const)("a record %s", ([, before, incoming, outcome]) => {
  const receipt = receive(before === undefined ? [] : [before], [incoming]);
  expect(receipt).toEqual({ ...none, [outcome]: 1, received: 1 });
});

test("one record twice in a file counts twice: new, then known", () => {
  expect(receive([], [makeRecord(), makeRecord()])).toEqual({
    ...none,
    created: 1,
    known: 1,
    received: 2,
  });
});

test("the numbers add up, and a second receipt of the same file knows all of it (I1)", () => {
  fc.assert(
    fc.property(anyRecords, anyRecords, (here, received) => {
      const replica = makeReplica();
      replica.join(here);
      const first = previewReceipt(replica, received);
      const { received: total, ...outcomes } = first;
      expect(total).toBe(received.length);
      expect(Object.values(outcomes).reduce((sum, n) => sum + n, 0)).toBe(total);
      expect(previewReceipt(replica, received)).toEqual(first);
      replica.join(received);
      const second = previewReceipt(replica, received);
      expect(second.known + second.refused).toBe(total);
    }),
  );
});
