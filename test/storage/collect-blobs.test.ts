import { expect, test } from "vitest";
import type { Cell } from "#crdt/cell.ts";
import { saveBlobs } from "#storage/blobs.ts";
import { collectBlobs } from "#storage/collect-blobs.ts";
import { saveDraft } from "#storage/drafts.ts";
import { flushDrafts } from "#storage/flush-drafts.ts";
import type { Store } from "#storage/store.ts";
import { aDatabaseName, aTab, set } from "./tabs.ts";

const hashes = ["a", "b", "c", "d"].map((letter) => letter.repeat(64));
const [kept = "", other = "", drafted = "", stray = ""] = hashes;
const start = 1_795_442_700_000;
const hours = 3_600_000;

async function photos(store: Store, names: readonly string[] = hashes): Promise<void> {
  await saveBlobs(
    store.db,
    names.map((hash) => ({ hash, type: "image/jpeg", bytes: new ArrayBuffer(4) })),
  );
}

const here = (store: Store) => store.db.blobs.toCollection().primaryKeys();

function joined(store: Store, fields: Readonly<Record<string, Cell>>, id = "Note12345678") {
  return store.join([{ type: "interactions", id, fields, erased: [] }], { from: "test" });
}

test("a photo that was taken out of its note goes after a day, and not before", async () => {
  const store = await aTab(aDatabaseName());
  await photos(store, [kept, other]);
  await joined(store, {
    [`photos/${kept}`]: ["Solene-a", 1, 1, true],
    [`photos/${other}`]: ["Solene-a", 2, 1, true],
  });
  await collectBlobs(store, start - 48 * hours);
  await joined(store, {
    [`photos/${other}`]: {
      seen: { "Solene-a": 3 },
      values: [{ actor: "Solene-a", n: 3, at: 2, value: null }],
    },
  });
  await collectBlobs(store, start);
  expect(await here(store)).toEqual([kept, other]);
  await collectBlobs(store, start + 23 * hours);
  expect(await here(store)).toEqual([kept, other]);
  await collectBlobs(store, start + 24 * hours);
  expect(await here(store)).toEqual([kept]);
});

test("what the bin, either value of a conflict, a field of a newer version or a draft names is kept", async () => {
  const store = await aTab(aDatabaseName());
  await photos(store);
  await joined(store, {
    [`photos/${kept}`]: ["Solene-a", 1, 1, true],
    deleted: ["Solene-a", 2, 2, { dots: [["Solene-a", 1]] }],
  });
  const value = (actor: string, text: string | null) => ({ actor, n: 1, at: 1, value: text });
  const values = [value("Nadine-a", null), value("Solene-a", `see ${other}`)];
  await joined(store, { logo: { seen: { "Solene-a": 1, "Nadine-a": 1 }, values } }, "Note23456789");
  void saveDraft(store.db, { key: "n", at: 1, value: { photos: [drafted] }, about: [] });
  await flushDrafts(store.db);
  await collectBlobs(store, start);
  await collectBlobs(store, start + 48 * hours);
  expect(await here(store)).toEqual([kept, other, drafted]);
  expect(await here(store)).not.toContain(stray);
});

test("a photo taken out and taken again has its day again: another tab may be about to name it", async () => {
  const database = aDatabaseName();
  const [one, two] = [await aTab(database), await aTab(database)];
  await photos(one, [kept]);
  await collectBlobs(one, start);
  await photos(two, [kept]);
  await collectBlobs(one, start + 30 * hours);
  expect(await here(one)).toEqual([kept]);
  await joined(two, { [`photos/${kept}`]: ["Solene-a", 1, 1, true] });
  await collectBlobs(one, start + 80 * hours);
  expect(await here(one)).toEqual([kept]);
});

test("what another tab wrote while this one looked is not judged by what this one knew", async () => {
  const database = aDatabaseName();
  const [one, two] = [await aTab(database), await aTab(database)];
  await photos(one, [kept]);
  await collectBlobs(one, start);
  const stale = { ...one, catchUp: async () => void (await two.write(set("name", "Coop"))) };
  const before = one.mark();
  expect(await collectBlobs({ ...stale, mark: () => before }, start + 48 * hours)).toBe(false);
  expect(await here(one)).toEqual([kept]);
});

test("a clock that was years ahead keeps nothing for years", async () => {
  const store = await aTab(aDatabaseName());
  await photos(store, [stray]);
  await collectBlobs(store, start + 100_000 * hours);
  await collectBlobs(store, start);
  await collectBlobs(store, start + 25 * hours);
  expect(await here(store)).toEqual([]);
});
