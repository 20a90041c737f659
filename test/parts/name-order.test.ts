import { expect, test } from "vitest";
import { deletedValue } from "#crdt/bin.ts";
import type { Cell } from "#crdt/cell.ts";
import type { Json } from "#crdt/json.ts";
import { makeReplica } from "#crdt/replica.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { inOrderOf } from "#parts/list-order.ts";
import { listByName, nameOrder } from "#parts/name-order.ts";
import { sheetName } from "#parts/sheet-name.ts";
import { makeDirectory } from "#workspace/directory.ts";
import { bigDirectory } from "../support/big-directory.ts";

function aDirectory() {
  const replica = makeReplica();
  replica.join(bigDirectory({ seed: 7, count: 1000, today: "2026-07-23" }));
  return makeDirectory(replica);
}

/** With one field written after all that a record has. */
function changed(record: StoredRecord, field: string, value: Json): StoredRecord {
  const cell: Cell = ["phone9-opening1", 9, 9e12, value];
  return { ...record, fields: { ...record.fields, [field]: cell } };
}

test("of a list that changed, only what changed is left to place, and it ends in order", () => {
  const directory = aDirectory();
  const first = listByName(directory, "enterprises", sheetName);
  const [one, two, three, four] = first;
  if (!one || !two || !three || !four) throw new Error("too few");
  directory.replica.replace([
    changed(one.record, "name", "Zythologie du Bic"),
    changed(two.record, "phone", "418 555-0100"),
    changed(three.record, "deleted", deletedValue(three.record)),
    { ...changed(four.record, "name", "Bergerie"), id: "Enterprise99" },
  ]);
  const { placed, left } = nameOrder(directory, "enterprises");
  expect(placed).toHaveLength(first.length - 3);
  expect(left.map(({ id }) => id).toSorted()).toEqual([one.id, two.id, "Enterprise99"].toSorted());

  const rows = directory.list("enterprises");
  const ordered = listByName(directory, "enterprises", sheetName);
  expect(ordered).toEqual(inOrderOf(rows, { name: sheetName, place: () => "" }, "name"));
  expect(ordered.at(-1)?.name).toBe("Zythologie du Bic");
  expect(listByName(directory, "enterprises", sheetName)).toBe(ordered);
  expect(nameOrder(directory, "enterprises").left).toEqual([]);
});
