import { Dexie } from "dexie";
import { expect, test } from "vitest";
import { findDraft, saveDraft } from "#storage/drafts.ts";
import type { HeadRow } from "#storage/database.ts";
import { abortWith, onEachChange } from "./faults.ts";
import { aDatabaseName, aTab, contents, set } from "./tabs.ts";

test("a full device refuses by name; memory, disk and draft are as before", async () => {
  const name = aDatabaseName();
  const store = await aTab(name);
  await store.write(set("name", "Scierie du Nord"));
  const before = contents(store);
  const draft = { key: "d1", at: 1, value: { name: "Scierie du Bas" }, about: [] };
  const kept = saveDraft(store.db, draft);
  const changes = onEachChange((_, transaction) => abortWith(transaction, "QuotaExceededError"));
  const refused = store.write(set("name", "Scierie du Bas"), { drafts: ["d1"] });
  await expect(refused).rejects.toMatchObject({ name: "StorageFull" });
  changes.stop();
  expect(contents(store)).toEqual(before);
  expect(contents(await aTab(name))).toEqual(before);
  await kept;
  expect(await findDraft(store.db, "d1")).toEqual(draft);
  await store.write(set("name", "Scierie du Bas"), { drafts: ["d1"] });
  expect(await findDraft(store.db, "d1")).toBeUndefined();
});

test("a newer version's database is neither opened nor changed", async () => {
  const name = aDatabaseName();
  const newer = new Dexie(name);
  newer.version(2).stores({ journal: "rev", inventions: "id" });
  await newer.table("inventions").add({ id: "i1" });
  newer.close();
  await expect(aTab(name)).rejects.toMatchObject({ name: "NewerDatabase" });

  const after = new Dexie(name);
  await after.open();
  expect(after.verno).toBe(2);
  expect(after.tables.map((table) => table.name)).toEqual(["inventions", "journal"]);
  expect(await after.table("inventions").count()).toBe(1);
  after.close();
});

test("a tab makes room for the upgrade of a newer one, says so, and writes no more", async () => {
  const name = aDatabaseName();
  const left: string[] = [];
  const store = await aTab(name, { onLeft: (why) => left.push(why) });
  const newer = new Dexie(name);
  newer.version(2).stores({ inventions: "id" });
  await newer.open();
  expect(left).toEqual(["upgraded"]);
  await expect(store.write(set("name", "x"))).rejects.toMatchObject({ name: "DatabaseLeft" });
  newer.close();
});

test("a space that was deleted in another tab is not made again by this one", async () => {
  const name = aDatabaseName();
  const left: string[] = [];
  const store = await aTab(name, { onLeft: (why) => left.push(why) });
  await Dexie.delete(name);
  expect(left).toEqual(["deleted"]);
  await expect(store.write(set("name", "x"))).rejects.toMatchObject({ name: "DatabaseLeft" });
  expect(await Dexie.exists(name)).toBe(false);
});

test("nothing is written to a space that a restore moved elsewhere", async () => {
  const store = await aTab(aDatabaseName());
  await store.write(set("name", "Scierie du Nord"));
  const head = await store.db.meta.get("head");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its own row
  await store.db.meta.put({ ...(head as HeadRow), moved: "elsewhere" });
  await expect(store.write(set("name", "x"))).rejects.toMatchObject({ name: "DatabaseMoved" });
  expect(await store.fold(1)).toBe(false);
  expect(await store.db.journal.count()).toBe(1);
});

test("a database of another space is not opened as this one's", async () => {
  const name = aDatabaseName();
  await aTab(name);
  await expect(aTab(name, { space: "Another12345" })).rejects.toThrow(RangeError);
});

test("what a plan throws is thrown to its caller, and the next save goes on", async () => {
  const store = await aTab(aDatabaseName());
  const broken = store.write(() => {
    throw new TypeError("a bug");
  });
  await expect(broken).rejects.toThrow("a bug");
  await store.write(set("name", "Scierie du Nord"));
  expect(store.replica.all("enterprises").size).toBe(1);
});

test("a listener that fails does not make a save fail that is on the disk", async () => {
  const troubles: unknown[] = [];
  const store = await aTab(aDatabaseName(), { trouble: (error) => troubles.push(error) });
  store.subscribe(() => {
    throw new TypeError("a bug");
  });
  await store.write(set("name", "Scierie du Nord"));
  expect(troubles).toMatchObject([{ message: "a bug" }]);
});
