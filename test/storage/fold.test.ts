import { expect, onTestFinished, test, vi } from "vitest";
import type { StoredRecord } from "#crdt/record.ts";
import { listHistory } from "#storage/history.ts";
import { unpackPage } from "#storage/unpack.ts";
import type { Store } from "#storage/store.ts";
import { gatherUnsent } from "#storage/forget-sent.ts";
import { readUnsent } from "#storage/unsent.ts";
import { aDatabaseName, aTab, contents, set } from "./tabs.ts";

function aRecord(id: string, n: number, value = `Scierie ${n}`): StoredRecord {
  const fields = { name: ["phone1-opening1", n, n, value] as const };
  return { type: "enterprises", id, fields, erased: [] };
}

function records(count: number): readonly StoredRecord[] {
  return Array.from({ length: count }, (_, i) => aRecord(`Enterprise${i}`, i + 1));
}

async function pages(store: Store) {
  const rows = await store.db.pages.toArray();
  return rows.map(({ page, rev, bytes }) => {
    const held = unpackPage({ bytes });
    return { page, rev, ids: held.map((record) => record.id) };
  });
}

test("folding empties the journal into pages of 256 records, in the order they came", async () => {
  const database = aDatabaseName();
  const store = await aTab(database);
  await store.join(records(600), { from: "phone1" });
  expect(await store.fold(1)).toBe(false);
  expect(await store.db.journal.count()).toBe(0);
  expect((await pages(store)).map(({ page, rev, ids }) => [page, rev, ids.length])).toEqual([
    [1, 3, 256],
    [2, 3, 256],
    [3, 3, 88],
  ]);
  expect(contents(await aTab(database))).toEqual(contents(store));
});

test("a record stays in its page, and new ones fill the last page first", async () => {
  const database = aDatabaseName();
  const store = await aTab(database);
  await store.join(records(300), { from: "phone1" });
  await store.fold(1);
  await store.write(set("phone", "418 555-0100", "Enterprise3"));
  await store.join([aRecord("new", 1000)], { from: "phone1" });
  await store.fold(1);
  const [first, second, third] = await pages(store);
  expect(first?.ids).toHaveLength(256);
  expect(first?.ids[3]).toBe("Enterprise3");
  expect(second?.ids).toHaveLength(45);
  expect(second?.ids.at(-1)).toBe("new");
  expect(third).toBeUndefined();
  expect(contents(await aTab(database))).toEqual(contents(store));
});

test("only the pages of the lines are written", async () => {
  const store = await aTab(aDatabaseName());
  await store.join(records(600), { from: "phone1" });
  await store.fold(1);
  await store.write(set("phone", "418 555-0100", "Enterprise300"));
  await store.fold(1);
  expect((await pages(store)).map(({ rev }) => rev)).toEqual([3, 4, 3]);
});

test("beside a page stands the line of each record's last change, where that is known", async () => {
  const store = await aTab(aDatabaseName());
  const revs = async () =>
    (await store.db.places.toArray()).map((place) => [
      JSON.parse(place.revs ?? "null"),
      place.upTo,
    ]);
  await store.write(set("name", "Scierie", "Enterprise1"));
  await store.write(set("name", "Épicerie", "Enterprise2"));
  await store.fold(1);
  expect(await revs()).toEqual([[[1, 2], 2]]);
  await store.write(set("name", "Boulangerie", "Enterprise3"));
  await store.write(set("phone", "418 555-0100", "Enterprise2"));
  await store.fold(1);
  expect(await revs()).toEqual([[[1, 4, 3], 4]]);

  // A version before this one has folded: what it left alone is no later than the page.
  const [place] = await store.db.places.toArray();
  if (place !== undefined) await store.db.places.put({ page: place.page, text: place.text });
  await store.write(set("name", "Fromagerie", "Enterprise2"));
  await store.fold(1);
  expect(await revs()).toEqual([[[4, 5, 4], 5]]);
});

test("folding waits until it is worth its pages", async () => {
  const store = await aTab(aDatabaseName());
  for (let i = 0; i < 63; i += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one line each
    await store.write(set("name", `Scierie ${i}`));
  }
  expect(await store.fold()).toBe(false);
  expect(await store.db.journal.count()).toBe(63);
  await store.write(set("name", "Scierie 63"));
  await store.fold();
  expect(await store.db.journal.count()).toBe(0);
});

test("a long journal is folded in several goes, oldest lines first", async () => {
  const database = aDatabaseName();
  const store = await aTab(database);
  const long = Array.from({ length: 12 }, (_, i) =>
    aRecord(`Enterprise${i}`, i + 1, "x".repeat(1_000_000)),
  );
  await store.join(long, { from: "phone1" });
  expect(await store.fold(1)).toBe(true);
  const left = await store.db.journal.toCollection().primaryKeys();
  expect(left).toEqual([10, 11, 12]);
  expect(contents(await aTab(database))).toEqual(contents(store));
  expect(await store.fold(1)).toBe(false);
  expect(contents(await aTab(database))).toEqual(contents(store));
});

test("folding never writes from memory: what this tab has not seen is kept", async () => {
  const database = aDatabaseName();
  const [behind, ahead] = [await aTab(database), await aTab(database)];
  await ahead.write(set("name", "Scierie"));
  await behind.fold(1);
  expect(contents(await aTab(database))).toEqual(contents(ahead));
});

test("a tab that is behind reads from the pages what was folded meanwhile", async () => {
  const database = aDatabaseName();
  const [behind, ahead] = [await aTab(database), await aTab(database)];
  await behind.write(set("name", "Scierie"));
  await ahead.catchUp();
  await ahead.write(set("phone", "418 555-0100"));
  await ahead.write(set("city", "Matane"));
  await ahead.fold(1);
  await behind.catchUp();
  expect(contents(behind)).toEqual(contents(ahead));
});

test("of two tabs that fold at once, one writes; both may be called again", async () => {
  const database = aDatabaseName();
  const [one, two] = [await aTab(database), await aTab(database)];
  await one.join(records(300), { from: "phone1" });
  await Promise.all([one.fold(1), two.fold(1), one.write(set("name", "Scierie"))]);
  await one.fold(1);
  const ids = (await pages(one)).flatMap((page) => page.ids);
  expect([ids.length, new Set(ids).size]).toEqual([300, 300]);
  await two.catchUp();
  expect(contents(two)).toEqual(contents(one));
  expect(contents(await aTab(database))).toEqual(contents(one));
});

test("a fold that another tab overtook writes nothing", async () => {
  const database = aDatabaseName();
  const [slow, fast] = [await aTab(database), await aTab(database)];
  await slow.write(set("name", "Scierie"));
  const read = slow.db.pages.get.bind(slow.db.pages);
  Object.defineProperty(slow.db.pages, "get", {
    configurable: true,
    value: async (page: number) => {
      const before = await read(page);
      await fast.write(set("phone", "418 555-0100"));
      await fast.fold(1);
      return before;
    },
  });
  expect(await slow.fold(1)).toBe(true);
  expect(contents(await aTab(database))).toEqual(contents(fast));
});

test("where there are locks, a tab leaves folding to the one that is at it", async () => {
  const store = await aTab(aDatabaseName());
  await store.write(set("name", "Scierie"));
  const request = vi.fn<(name: string, how: object, work: (lock: null) => unknown) => unknown>(
    (_name, _how, work) => work(null),
  );
  Object.defineProperty(navigator, "locks", { configurable: true, value: { request } });
  onTestFinished(() => void Reflect.deleteProperty(navigator, "locks"));
  expect(await store.fold(1)).toBe(false);
  expect(await store.db.journal.count()).toBe(1);
  expect(request).toHaveBeenCalledWith(
    `fold ${store.db.name}`,
    { ifAvailable: true },
    expect.anything(),
  );
});

/** Some 15 kB that no compression makes much smaller. */
function noise(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(2500)), (n) => n.toString(36)).join("");
}

test("history is the same before and after folding, in every bucket and part", async () => {
  const store = await aTab(aDatabaseName());
  const ids = ["Enterprise1a", "Enterprise2a", "Enterprise1b"];
  for (let round = 0; round < 4; round += 1) {
    // oxlint-disable no-await-in-loop
    for (const id of ids) await store.write(set("name", `${round}${noise()}`, id));
    if (round % 2 === 1) await store.fold(1);
    // oxlint-enable no-await-in-loop
  }
  for (const id of ids) {
    // oxlint-disable-next-line no-await-in-loop
    const past = await listHistory(store.db, "enterprises", id);
    const rounds = past.map(({ value }) => JSON.stringify(value).slice(1, 2));
    expect(new Set(rounds)).toEqual(new Set(["0", "1", "2"]));
  }
  expect(await store.db.history.where("[bucket+part]").between(["", 0], ["", 99]).count()).toBe(0);
  // Parts of one bucket are closed when they are full.
  expect(await store.db.history.toCollection().primaryKeys()).toEqual([
    ["a", 1],
    ["a", 2],
    ["b", 1],
  ]);
});

test("many saves that no file holds are one row when they are folded", async () => {
  const database = aDatabaseName();
  const store = await aTab(database);
  for (let i = 0; i < 33; i += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one row each
    await store.write(set("name", i, `Enterprise${i % 5}`));
  }
  await store.fold(1);
  expect(await store.db.unsent.count()).toBe(1);
  expect((await aTab(database)).unsent()).toEqual(store.unsent());
  expect(Object.fromEntries(store.unsent())).toEqual({
    "enterprises/Enterprise0": 31,
    "enterprises/Enterprise1": 32,
    "enterprises/Enterprise2": 33,
    "enterprises/Enterprise3": 29,
    "enterprises/Enterprise4": 30,
  });
});

test("as much as one wants may exist only here: folding gathers it all the same", async () => {
  const store = await aTab(aDatabaseName());
  const rows = Array.from({ length: 33 }, (_, row) => {
    const keys = Array.from({ length: 5000 }, (_key, place) => `enterprises/${row}-${place}`);
    return {
      rev: row + 1,
      part: 0,
      text: JSON.stringify(Object.fromEntries(keys.map((k) => [k, row]))),
    };
  });
  await store.db.unsent.bulkAdd(rows);
  await gatherUnsent(store.db);
  const gathered = await store.db.unsent.toArray();
  const sizes = gathered.map(({ text }) => Object.keys(JSON.parse(text)).length);
  // None so long that parsing it would hold the screen.
  expect([sizes.length, Math.max(...sizes)]).toEqual([41, 4096]);
  expect((await readUnsent(store.db)).size).toBe(165_000);
  await gatherUnsent(store.db);
  expect(await store.db.unsent.toArray()).toEqual(gathered);
});
