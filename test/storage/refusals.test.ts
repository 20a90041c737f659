import { Dexie } from "dexie";
import { expect, onTestFinished, test } from "vitest";
import { findDraft, saveDraft } from "#storage/drafts.ts";
import type { HeadRow } from "#storage/database.ts";
import { tidyRestores } from "#storage/move.ts";
import { removeSpace } from "#storage/remove-space.ts";
import { currentSpace, listSpaces, saveSpace, Spaces } from "#storage/spaces.ts";
import { toRefusal } from "#storage/storage-error.ts";
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

const estuary = { id: "Space1234567", name: "Estuaire", sample: false, createdAt: 1, openedAt: 1 };

test("a newer version's list of spaces is neither read nor changed", async () => {
  const name = aDatabaseName();
  const newer = new Dexie(name);
  newer.version(2).stores({ spaces: "id", pointers: "key", inventions: "id" });
  await newer.table("spaces").add({ ...estuary, database: "its own", invented: true });
  newer.close();
  const spaces = new Spaces(name);
  const refused = { name: "NewerDatabase" };
  await expect(listSpaces(spaces).catch(failAsRefusal)).rejects.toMatchObject(refused);
  await expect(currentSpace(spaces).catch(failAsRefusal)).rejects.toMatchObject(refused);
  const space = { ...estuary, database: "ours" };
  await expect(saveSpace(spaces, space)).rejects.toMatchObject(refused);
  await expect(tidyRestores(spaces, 1).catch(failAsRefusal)).rejects.toMatchObject(refused);
  await expect(removeSpace(spaces, space.id).catch(failAsRefusal)).rejects.toMatchObject(refused);

  const after = new Dexie(name);
  await after.open();
  expect(after.verno).toBe(2);
  expect(await after.table("spaces").toArray()).toEqual([
    { ...estuary, database: "its own", invented: true },
  ]);
  expect(after.tables.map((table) => table.name)).toEqual(["inventions", "pointers", "spaces"]);
  after.close();
});

test("a tab whose list of spaces a newer one upgrades makes room, and writes no more in it", async () => {
  const name = aDatabaseName();
  const spaces = new Spaces(name);
  await saveSpace(spaces, { ...estuary, database: "ours" });
  const newer = new Dexie(name);
  newer.version(2).stores({ spaces: "id", pointers: "key", inventions: "id" });
  await newer.open();
  await expect(saveSpace(spaces, { ...estuary, database: "x" })).rejects.toMatchObject({
    name: expect.stringMatching(/NewerDatabase|DatabaseClosed/),
  });
  expect(await newer.table("spaces").toArray()).toMatchObject([{ database: "ours", openedAt: 1 }]);
  newer.close();
});

test("what a newer version was restoring is not taken for something to tidy", async () => {
  const spaces = new Spaces(aDatabaseName());
  onTestFinished(() => spaces.close());
  const name = aDatabaseName();
  const newer = new Dexie(name);
  newer.version(2).stores({ meta: "key" });
  await newer.table("meta").add({ key: "head", space: estuary.id, whole: true });
  newer.close();
  await spaces.pointers.put({ key: `filling/${name}`, space: estuary.id });
  await tidyRestores(spaces, 1);
  expect(await Dexie.exists(name)).toBe(true);
  expect(await spaces.pointers.count()).toBe(1);
});

/** As the first screen names it. */
function failAsRefusal(error: unknown): never {
  throw toRefusal(error);
}

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
