import { expect, test } from "vitest";
import type { StoredRecord } from "#crdt/record.ts";
import { toEntry } from "#workspace/entry.ts";

test("a cell of as many values as a line of a file can hold is read like any other", () => {
  const siblings = 250_000;
  const values = Array.from({ length: siblings }, (_, place) => ({
    actor: "AnnieX-first123",
    n: place + 1,
    at: place,
    value: `Scierie ${place}`,
  }));
  const record: StoredRecord = {
    type: "enterprises",
    id: "fleuvexxxxxx",
    fields: { name: { seen: { "AnnieX-first123": siblings }, values } },
    erased: [],
  };
  expect(toEntry("enterprises", record)).toMatchObject({
    name: `Scierie ${siblings - 1}`,
    conflicts: ["name"],
    changedAt: siblings - 1,
  });
});
