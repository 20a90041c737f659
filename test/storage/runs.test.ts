import { expect, test } from "vitest";
import { readHead } from "#storage/head.ts";
import { listErasures } from "#storage/erasures.ts";
import type { Point } from "#storage/points.ts";
import { readRuns } from "#storage/read-points.ts";
import type { Store } from "#storage/store.ts";
import { aDatabaseName, aTab, erase, set } from "./tabs.ts";

/** A file without anything new, whose device says up to where it has our journal. */
function confirm(store: Store, device: string, ...told: readonly Point[]) {
  return store.join([], { from: device, standing: { device, told } });
}

test("a run begins with the first line of each opening, and no other", async () => {
  const database = aDatabaseName();
  const first = await aTab(database, { openingId: () => "Opening1" });
  const { device } = first;
  await first.write(set("name", "Scierie"));
  await first.write(set("name", "Scierie du Bas"));
  expect(await readRuns(first.db)).toEqual([[1, `${device}-Opening1`]]);
  const second = await aTab(database, { openingId: () => "Opening2" });
  await second.write(set("phone", "418 555-0100"));
  await second.write(set("phone", "418 555-0199"));
  expect(await readRuns(second.db)).toEqual([
    [1, `${device}-Opening1`],
    [3, `${device}-Opening2`],
  ]);
  expect(await readHead(second.db)).toMatchObject({ rev: 4, actor: `${device}-Opening2` });
});

test("a file without anything new begins no run, and is heard of by other tabs", async () => {
  const store = await aTab(aDatabaseName());
  await confirm(store, "phone1");
  expect(await readRuns(store.db)).toEqual([]);
  const head = await readHead(store.db);
  expect(head).toMatchObject({ rev: 0, sent: 1 });
  expect(head).not.toHaveProperty("actor");
  await store.write(set("name", "Scierie"));
  const before = await readHead(store.db);
  await confirm(await aTab(store.db.name), "phone1");
  expect(await readRuns(store.db)).toEqual([[1, before.actor]]);
  expect(await readHead(store.db)).toEqual({ ...before, sent: 2 });
});

test("who confirmed the last act of this device holds all of it, whatever else came", async () => {
  const store = await aTab(aDatabaseName());
  await store.write(set("name", "Scierie"));
  const actor = (await readHead(store.db)).actor ?? "";
  await confirm(store, "phone1", [1, actor]);
  await confirm(store, "phone2");
  await store.catchUp();
  expect(store.holders()).toEqual(["phone1"]);

  // What others wrote is no act of this device, and an act that changes nothing is none.
  const name = ["phone2-opening1", 1, 1, "Épicerie"] as const;
  const other = { type: "enterprises", id: "Enterprise99", fields: { name }, erased: [] };
  await store.join([other], { from: "phone2" });
  expect(store.holders()).toEqual(["phone1"]);
  await store.write(() => []);
  expect(store.holders()).toEqual(["phone1"]);
  expect((await aTab(store.db.name)).holders()).toEqual(["phone1"]);

  await store.write(set("name", "Scierie du Bas"));
  expect(store.holders()).toEqual([]);
  expect((await aTab(store.db.name)).holders()).toEqual([]);
  await confirm(store, "phone2", [3, actor]);
  await store.catchUp();
  expect(store.holders()).toEqual(["phone2"]);
});

test("only an act that erases has something to purge, with the notes to read again", async () => {
  const store = await aTab(aDatabaseName(), { now: () => 9000 });
  await store.write(set("name", "Scierie"));
  await store.write(set("name", "Scierie du Bas"));
  expect(await listErasures(store.db)).toEqual([]);
  await store.write(erase("gesture1"), { review: ["interactions/Note11111111"] });
  expect(await listErasures(store.db)).toMatchObject([
    {
      at: 9000,
      from: "here",
      keys: ["enterprises/Enterprise12"],
      review: ["interactions/Note11111111"],
    },
  ]);
  await store.write(set("name", "Épicerie", "Enterprise13"));
  await store.write(erase("gesture2", "Enterprise13"));
  const rows = await listErasures(store.db);
  expect(rows.filter((row) => "review" in row)).toHaveLength(1);
});
