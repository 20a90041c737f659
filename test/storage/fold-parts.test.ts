import { expect, onTestFinished, test } from "vitest";
import { Database } from "#storage/database.ts";
import { fold } from "#storage/fold.ts";
import { listHistory } from "#storage/history.ts";
import { readPast } from "#storage/past.ts";
import type { Store } from "#storage/store.ts";
import { aDatabaseName, aTab, erase, set } from "./tabs.ts";

/** Two records whose history lies in one bucket. */
const [gone, kept] = ["Enterprise1A", "Enterprise2A"];

/** What no squeezing makes shorter: a part of a bucket is full with one. */
function longText(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(20_000)), (byte) =>
    byte.toString(16),
  ).join("");
}

async function write(store: Store, id: string, ...values: readonly string[]): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- one over the other
  for (const value of values) await store.write(set("name", value, id));
}

const valuesOf = async (store: Store, id: string) =>
  (await listHistory(store.db, "enterprises", id)).map(({ value }) => value);

test("an erasure reaches every part of a long history, and nothing of another record", async () => {
  const store = await aTab(aDatabaseName());
  const [first, second] = [longText(), longText()];
  await write(store, gone, first, "a");
  await write(store, kept, "k1", "k2");
  await store.fold(1);
  await write(store, gone, second, "b");
  await store.fold(1);
  await write(store, gone, "c");
  await store.fold(1);
  expect((await store.db.history.toArray()).length).toBeGreaterThan(1);
  expect(await valuesOf(store, gone)).toEqual(["b", second, "a", first]);

  await write(store, kept, "k3");
  await store.write(erase("gesture1", gone));
  await store.fold(1);
  const entries = (await Promise.all((await store.db.history.toArray()).map(readPast))).flat();
  expect(entries.map(([, id, , , , , value]) => [id, value])).toEqual([
    [kept, "k1"],
    [kept, "k2"],
  ]);
});

test("an erasure in a bucket to which nothing else is added leaves the others in it", async () => {
  const store = await aTab(aDatabaseName());
  await write(store, gone, "a", "b");
  await write(store, kept, "k1", "k2");
  await store.fold(1);
  await store.write(erase("gesture1", gone));
  await store.fold(1);
  const entries = (await Promise.all((await store.db.history.toArray()).map(readPast))).flat();
  expect(entries.map(([, id, , , , , value]) => [id, value])).toEqual([[kept, "k1"]]);
});

test("of two folds at once the second writes nothing of what it read, and asks to be called again", async () => {
  const name = aDatabaseName();
  const store = await aTab(name);
  await write(store, gone, "a", "b");
  const other = new Database(name);
  onTestFinished(() => other.close());
  const answers = await Promise.all([fold(store.db, 1), fold(other, 1)]);
  expect(answers.toSorted()).toEqual([false, true]);
  expect(await valuesOf(store, gone)).toEqual(["a"]);
});
