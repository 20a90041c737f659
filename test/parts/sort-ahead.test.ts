import { expect, test } from "vitest";
import { inOrderOf } from "#parts/list-order.ts";
import { nameOrder } from "#parts/name-order.ts";
import { sheetName } from "#parts/sheet-name.ts";
import { sortAhead } from "#parts/sort-ahead.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { makeReplica } from "#crdt/replica.ts";
import { breathe } from "#workspace/slices.ts";
import { makeDirectory } from "#workspace/directory.ts";
import { bigDirectory } from "../support/big-directory.ts";

test("a list sorted ahead by slices is the one that its screen would sort", async () => {
  const replica = makeReplica();
  replica.join(bigDirectory({ seed: 7, count: 20_000, today: "2026-07-23" }));
  const directory = makeDirectory(replica);
  const rows = directory.list("enterprises");
  expect(rows.length).toBeGreaterThan(1000); // more than one slice
  await sortAhead(directory, ["enterprises"], breathe);
  const whole = inOrderOf(rows, { name: sheetName, place: () => "" }, "name");
  expect(nameOrder(directory, "enterprises")).toEqual({ rows, placed: whole, left: [] });
  expect(whole).not.toEqual(rows);
});

test("what is sorted ahead is read in slices, on a phone that shows something else meanwhile", async () => {
  const replica = makeReplica();
  replica.join(bigDirectory({ seed: 7, count: 8000, today: "2026-07-23" }));
  let atOnce = 0;
  let most = 0;
  let read = 0;
  function* counted(records: Iterable<StoredRecord>) {
    for (const record of records) {
      atOnce += 1;
      read += 1;
      most = Math.max(most, atOnce);
      yield record;
    }
  }
  const all = (type: string) => {
    const records = replica.all(type);
    return Object.assign(new Map(records), { values: () => counted(records.values()) });
  };
  const directory = { ...makeDirectory(replica), replica: { ...replica, all } };
  await sortAhead(directory, ["buyers"], async () => {
    atOnce = 0;
  });
  expect(read).toBe(replica.all("buyers").size);
  expect([read > 1000, most]).toEqual([true, 200]);
});
