import { expect, onTestFinished, test } from "vitest";
import { dotsOf, shownValue } from "#crdt/cell.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { packPage } from "#storage/pack.ts";
import { openStore, type Plan, type Store } from "#storage/store.ts";
import { aDatabaseName, aTab, contents, erase, set } from "./tabs.ts";

function aRecord(type: string, n: number): StoredRecord {
  const fields = { name: ["phone1-opening1", n, n, `${type} ${n}`] as const };
  return { type, id: `${type}${n}`, fields, erased: [] };
}

function setOf(id: string, field: string, value: string): Plan {
  return (replica) => {
    const over = dotsOf(replica.get("buyers", id)?.fields[field]);
    return [{ type: "buyers", id, fields: [{ field, value, over }] }];
  };
}

/** Two types, each in pages of its own; the journal has more of both. */
async function aFoldedTeam(database: string): Promise<Store> {
  const store = await aTab(database);
  const records = Array.from({ length: 600 }, (_, n) =>
    aRecord(n % 2 === 0 ? "enterprises" : "buyers", n + 1),
  );
  await store.join(records, { from: "phone1" });
  await store.write(erase("gesture1", "enterprises599"));
  await store.fold(1);
  await store.write(set("name", "Scierie", "enterprises1"));
  await store.join([aRecord("buyers", 601), aRecord("contacts", 1)], { from: "phone1" });
  return store;
}

async function aTabThatShows(database: string, first: readonly string[]): Promise<Store> {
  const store = await openStore({ database, space: "Space1234567", now: () => 1_795_442_700_000 });
  onTestFinished(() => store.close());
  await store.load(first);
  return store;
}

test("a page holds records of one type, and says how many were not erased", async () => {
  const store = await aFoldedTeam(aDatabaseName());
  const rows = await store.db.pages.toArray();
  expect(rows.map(({ only }) => only)).toEqual([
    { type: "enterprises", kept: 256 },
    { type: "buyers", kept: 256 },
    { type: "enterprises", kept: 43 },
    { type: "buyers", kept: 44 },
  ]);
});

test("an opening that shows one type reads the pages of the others later, and has it all", async () => {
  const database = aDatabaseName();
  const whole = contents(await aFoldedTeam(database));
  const store = await openStore({ database, space: "Space1234567", now: () => 1_795_442_700_000 });
  onTestFinished(() => store.close());
  const told: ReadonlySet<string>[] = [];
  store.subscribe((types) => told.push(types));
  await store.load(["enterprises"]);
  // Who shows the others hears that there is something to ask for.
  expect(told).toEqual([new Set(["enterprises", "buyers", "contacts"])]);
  expect(store.replica.expected("enterprises")).toBe(0);
  expect(store.replica.expected("buyers")).toBe(301);
  expect(contents(store)).toEqual(whole);
});

test("what is left for later is read by itself", async () => {
  const database = aDatabaseName();
  const whole = contents(await aFoldedTeam(database));
  const store = await aTabThatShows(database, ["enterprises"]);
  await Promise.all([store.readRest(), store.readRest()]);
  expect(store.replica.expected("buyers")).toBe(0);
  expect(contents(store)).toEqual(whole);
});

test("a save and another tab's fold before the rest is read lose nothing", async () => {
  const database = aDatabaseName();
  const other = await aFoldedTeam(database);
  const store = await aTabThatShows(database, ["enterprises"]);
  await other.write(setOf("buyers2", "name", "Ville"));
  await other.fold(1);
  await store.write(setOf("buyers2", "phone", "418 555-0100"));
  await store.readRest();
  await other.catchUp();
  const { name, phone } = store.replica.get("buyers", "buyers2")?.fields ?? {};
  expect([shownValue(name), shownValue(phone)]).toEqual(["Ville", "418 555-0100"]);
  expect(contents(store)).toEqual(contents(other));
});

test("a page of several types, as a version before made them, is read at once and takes no more", async () => {
  const database = aDatabaseName();
  const maker = await aTab(database);
  const held = [aRecord("enterprises", 1), aRecord("buyers", 2)];
  const keys = held.map(({ type, id }) => `${type}/${id}`);
  await maker.write(set("name", "Scierie"));
  await maker.fold(1);
  await maker.db.pages.put({ page: 2, rev: 1, bytes: packPage(held) });
  await maker.db.places.put({ page: 2, text: JSON.stringify(keys) });
  const store = await aTabThatShows(database, ["enterprises"]);
  expect(store.replica.expected("buyers")).toBe(0);
  expect(store.replica.get("buyers", "buyers2")?.id).toBe("buyers2");
  await store.join([aRecord("buyers", 3)], { from: "phone1" });
  await store.fold(1);
  const rows = await store.db.pages.toArray();
  expect(rows.map(({ page, only }) => [page, only?.type])).toEqual([
    [1, "enterprises"],
    [2, undefined],
    [3, "buyers"],
  ]);
  expect(contents(await aTab(database))).toEqual(contents(store));

  // Written anew, it is one of several types still.
  await store.write(setOf("buyers2", "phone", "418 555-0100"));
  await store.join([aRecord("enterprises", 4)], { from: "phone1" });
  await store.fold(1);
  const [first, second] = await store.db.pages.toArray();
  expect(first?.only).toEqual({ type: "enterprises", kept: 2 });
  expect(second).not.toHaveProperty("only");
  expect(contents(await aTabThatShows(database, ["enterprises"]))).toEqual(contents(store));
});
