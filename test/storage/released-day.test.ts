import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Dexie } from "dexie";
import { expect, onTestFinished, test } from "vitest";
import { listAsks } from "#storage/asks.ts";
import { findEdition } from "#storage/edition.ts";
import { settleSpace } from "#storage/move.ts";
import { showPublished } from "#storage/published.ts";
import { currentSpace, Spaces } from "#storage/spaces.ts";
import { openStore, type Store } from "#storage/store.ts";
import { type DatabaseDump, loadDatabase } from "../support/database-dump.ts";
import { season020 } from "../support/released-0.2.0.ts";
import { contentsOf, digestOf } from "../support/released-contents.ts";

const folder = join(import.meta.dirname, "released/0.2.0");
const now = () => 1_796_200_000_000;

async function load(name: string): Promise<readonly DatabaseDump[]> {
  const dumps = [JSON.parse(readFileSync(join(folder, name), "utf8"))].flat();
  await Promise.all(dumps.map(loadDatabase));
  onTestFinished(async () => {
    await Promise.all(dumps.map((one) => Dexie.delete(one.name)));
  });
  return dumps;
}

async function open(database: string, space: string): Promise<Store> {
  const store = await openStore({ database, space, now });
  onTestFinished(() => store.close());
  await store.load();
  return store;
}

test("version 0.2.0: the team opens with its day, before a fold and after", async () => {
  await load("databases.txt");
  const spaces = new Spaces();
  onTestFinished(() => spaces.close());
  const space = await currentSpace(spaces);
  if (space === undefined) throw new Error("no space");
  const { database } = await settleSpace(spaces, space, now());
  const store = await open(database, space.id);
  expect(contentsOf(store.replica)).toEqual(season020.contents);
  expect(digestOf(store.replica)).toBe(season020.digest);
  expect(await store.db.journal.count()).toBeGreaterThan(0);
  expect(await store.fold(1)).toBe(false);
  const again = await open(database, space.id);
  expect(await again.db.journal.count()).toBe(0);
  expect(digestOf(again.replica)).toBe(season020.digest);
});

test("version 0.2.0: a reader finds its edition, and what it told the team", async () => {
  const [dump] = await load("reader-database.txt");
  const database = dump?.name ?? "";
  const store = await open(database, database.slice("maillon-".length));
  expect(await findEdition(store.db)).toMatchObject({
    number: 1,
    made: "2026-11-26",
    team: "Économie sociale de l’Estuaire",
    for: "enterprise",
    reader: { name: "Menuiserie du Fleuve" },
  });
  expect((await listAsks(store.db)).map(({ what }) => what)).toEqual([
    { is: "message", text: season020.message },
  ]);
  await showPublished(store);
  const held = Object.keys(season020.published).map((type) => [type, store.replica.all(type).size]);
  expect(Object.fromEntries(held)).toEqual(season020.published);
});
