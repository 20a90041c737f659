import { expect, test } from "vitest";
import type { Cell } from "#crdt/cell.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { changeToWrite } from "#storage/change.ts";

const colleague = "Zoe111-opening1";
const another = "Max111-opening1";

function stored(fields: Readonly<Record<string, Cell>>): StoredRecord {
  return { type: "enterprises", id: "111111111111", fields, erased: [] };
}

const twoValues = (one: Cell, two: Cell): Cell => ({
  seen: { [colleague]: 9, [another]: 9 },
  values: [one, two].map((cell) => {
    if (!Array.isArray(cell)) throw new TypeError("a short cell");
    const [actor, n, at, value] = cell;
    return { actor, n, at, value };
  }),
});

function writes(shown: StoredRecord, values: object) {
  return changeToWrite({ type: "enterprises", id: shown.id, shown, values }).fields.map(
    ({ field, value }) => [field, value],
  );
}

test("a family that only a newer version knows stays when another is taken out", () => {
  const shown = stored({
    "sectors/culture": [colleague, 1, 1, true],
    "sectors/family-of-2030": [colleague, 2, 1, true],
  });
  expect(writes(shown, { sectors: ["cleaning"] })).toEqual([
    ["sectors/cleaning", true],
    ["sectors/culture", false],
  ]);
});

test("half a character of a cut emoji is mended in a tag and in an item too", () => {
  const compliance = [{ key: "k1", kind: "cnesst", number: "12\uD83D" }];
  expect(writes(stored({}), { tags: ["salon\uD83D"], compliance })).toEqual([
    ["tags/salon\uFFFD", true],
    ["compliance/k1", { kind: "cnesst", number: "12\uFFFD" }],
  ]);
});

test("an item that is given back as it was shown keeps its two values", () => {
  const shown = stored({
    "compliance/a": twoValues(
      [colleague, 1, 1, { kind: "cnesst", number: "1" }],
      [another, 1, 2, { kind: "cnesst", number: "2" }],
    ),
    "compliance/b": [colleague, 2, 1, { kind: "bond" }],
  });
  const compliance = [
    { key: "a", kind: "cnesst", number: "2" },
    { key: "b", kind: "bond", number: "7" },
  ];
  expect(writes(shown, { compliance })).toEqual([["compliance/b", { kind: "bond", number: "7" }]]);
});

test("an item that is taken out is emptied, and what is no item stays", () => {
  const shown = stored({
    "compliance/a": [colleague, 1, 1, { kind: "bond" }],
    "compliance/b": [colleague, 2, 1, "en règle"],
  });
  expect(writes(shown, { compliance: [] })).toEqual([["compliance/a", null]]);
});
