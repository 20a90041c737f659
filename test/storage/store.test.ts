import { expect, onTestFinished, test } from "vitest";
import { dotsOf, shownValue } from "#crdt/cell.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { Database } from "#storage/database.ts";
import { findDraft, saveDraft } from "#storage/drafts.ts";
import { readHead } from "#storage/head.ts";
import { packRecords } from "#storage/pack.ts";
import { unpackRecords } from "#storage/unpack.ts";
import { openStore, type Store } from "#storage/store.ts";
import { onEachChange } from "./faults.ts";
import { aDatabaseName, aTab, contents, set } from "./tabs.ts";

function name(store: Store) {
  return shownValue(store.replica.get("enterprises", "Enterprise12")?.fields["name"]);
}

test("what was saved is there when the space is opened again", async () => {
  const database = aDatabaseName();
  const first = await aTab(database);
  await first.write(set("name", "Menuiserie du Fleuve"));
  first.close();
  const second = await aTab(database);
  expect(name(second)).toBe("Menuiserie du Fleuve");
  expect(contents(second)).toEqual(contents(first));
});

test("memory shows a save only when the disk has it", async () => {
  const store = await aTab(aDatabaseName());
  let shownMeanwhile: unknown;
  onEachChange(() => {
    shownMeanwhile = name(store);
  });
  await store.write(set("name", "Scierie"));
  expect(shownMeanwhile).toBeNull();
  expect(name(store)).toBe("Scierie");
});

test("an actor is the database's six characters and the opening's eight, drawn at the first write", async () => {
  const database = aDatabaseName();
  let drawn = 0;
  const openingId = () => `Opening${(drawn += 1)}`;
  const first = await aTab(database, { openingId });
  await first.write(() => []);
  await first.write(() => [{ type: "enterprises", id: "Enterprise12", fields: [] }]);
  expect(drawn).toBe(0);
  await first.write(set("name", "Scierie"));
  const { records } = await first.write(set("phone", "418 555-0100"));
  const second = await aTab(database, { openingId });
  const written = await second.write(set("city", "Matane"));

  expect(first.device).toMatch(/^[1-9A-HJ-NP-Za-km-z]{6}$/);
  expect(second.device).toBe(first.device);
  expect(dotsOf(records[0]?.fields["name"])).toEqual([[`${first.device}-Opening1`, 1]]);
  expect(dotsOf(records[0]?.fields["phone"])).toEqual([[`${first.device}-Opening1`, 2]]);
  expect(dotsOf(written.records[0]?.fields["city"])).toEqual([[`${first.device}-Opening2`, 1]]);
});

test("opening, reading and looking for news write nothing, and neither does a plan without a change", async () => {
  const database = aDatabaseName();
  await (await aTab(database)).write(set("name", "Scierie"));
  const changes = onEachChange(() => {});
  const store = await aTab(database);
  await store.catchUp();
  const { records, rev } = await store.write(() => []);
  expect({ records, rev }).toEqual({ records: [], rev: 1 });
  expect(changes.count()).toBe(0);
});

test("of two saves asked for at once the second one sees the first", async () => {
  const store = await aTab(aDatabaseName());
  const seen: unknown[] = [];
  const plan = (value: string) =>
    store.write((replica) => {
      seen.push(shownValue(replica.get("enterprises", "Enterprise12")?.fields["name"]));
      return set("name", value)(replica);
    });
  await Promise.all([plan("A"), plan("B")]);
  expect(seen).toEqual([null, "A"]);
  expect(name(store)).toBe("B");
});

test("one act writes several records, and one record twice, in one transaction", async () => {
  const store = await aTab(aDatabaseName());
  const { records } = await store.write(() => [
    { type: "enterprises", id: "Enterprise12", fields: [{ field: "name", value: "A", over: [] }] },
    { type: "buyers", id: "Buyer1234567", fields: [{ field: "name", value: "B", over: [] }] },
    { type: "enterprises", id: "Enterprise12", fields: [{ field: "phone", value: "C", over: [] }] },
  ]);
  expect(await store.db.journal.count()).toBe(1);
  expect(records.map(({ type, fields }) => [type, Object.keys(fields)])).toEqual([
    ["enterprises", ["name", "phone"]],
    ["buyers", ["name"]],
  ]);
});

test("the journal holds only the cells that changed", async () => {
  const store = await aTab(aDatabaseName());
  await store.write(set("name", "Scierie"));
  await store.write(set("phone", "418 555-0100"));
  const lines = await store.db.journal.toArray();
  const fields = lines.map(({ text }) => {
    return unpackRecords(text).map((record) => Object.keys(record.fields));
  });
  expect(fields).toEqual([[["name"]], [["phone"]]]);
});

test("an act of many records is cut into lines that can be read one by one", async () => {
  const database = aDatabaseName();
  const store = await aTab(database);
  await store.write(() =>
    Array.from({ length: 600 }, (_, i) => ({
      type: "enterprises",
      id: `Enterprise${i}`,
      fields: [{ field: "name", value: i, over: [] }],
    })),
  );
  const lines = await store.db.journal.toArray();
  expect(lines.map(({ rev, text }) => [rev, unpackRecords(text).length])).toEqual([
    [1, 256],
    [2, 256],
    [3, 88],
  ]);
  expect(store.mark()).toBe(3);
  expect((await aTab(database)).replica.all("enterprises").size).toBe(600);
});

test("long records are cut into shorter lines", async () => {
  const store = await aTab(aDatabaseName());
  const value = "x".repeat(400_000);
  await store.write(() =>
    ["a", "b", "c", "d"].map((id) => ({
      type: "interactions",
      id,
      fields: [{ field: "text", value, over: [] }],
    })),
  );
  const lines = await store.db.journal.toArray();
  expect(lines.map(({ text }) => unpackRecords(text).length)).toEqual([2, 2]);
});

test("a save deletes the drafts that it uses up, even one that was not written yet", async () => {
  const { db, write } = await aTab(aDatabaseName());
  const draft = { key: "note", at: 1, value: "Rappeler", about: [] };
  await saveDraft(db, draft);
  const late = saveDraft(db, { ...draft, value: "Rappeler lundi" });
  await write(set("name", "Scierie"), { drafts: ["note"] });
  await late;
  expect(await findDraft(db, "note")).toBeUndefined();
});

test("listeners hear of own saves and of other tabs', with the types that changed", async () => {
  const database = aDatabaseName();
  const [store, other] = [await aTab(database), await aTab(database)];
  const heard: (readonly string[])[] = [];
  const quiet = store.subscribe((types) => heard.push([...types]));
  await store.write(set("name", "Scierie"));
  expect(heard).toEqual([["enterprises"]]);
  await other.write(() => [
    { type: "buyers", id: "Buyer1234567", fields: [{ field: "name", value: "B", over: [] }] },
  ]);
  await expect.poll(() => heard).toEqual([["enterprises"], ["buyers"]]);
  await other.write(() => [
    { type: "needs", id: "Need12345678", fields: [{ field: "name", value: "C", over: [] }] },
  ]);
  await expect.poll(() => heard).toEqual([["enterprises"], ["buyers"], ["needs"]]);
  quiet();
  await store.write(set("name", "Scierie du Bas"));
  expect(heard).toHaveLength(3);
});

test("a tab that heard of nothing catches up when it is shown", async () => {
  const database = aDatabaseName();
  const frozen = await aTab(database);
  await frozen.write(set("name", "Scierie"));
  await writeUnheard(frozen.db, "Scierie du Bas");
  expect(name(frozen)).toBe("Scierie");
  document.dispatchEvent(new Event("visibilitychange"));
  await expect.poll(() => name(frozen)).toBe("Scierie du Bas");
});

test("loading leaves the page free: each page and line is a task of its own", async () => {
  const database = aDatabaseName();
  const store = await aTab(database);
  const records = Array.from({ length: 2560 }, (_, i): StoredRecord => {
    const fields = { name: ["phone1-opening1", i + 1, 1, "x"] as const };
    return { type: "enterprises", id: `Enterprise${i}`, fields, erased: [] };
  });
  await store.join(records.slice(0, 1280), { from: "phone1" });
  await store.fold(1);
  await store.join(records.slice(1280), { from: "phone1" });
  const sizes = new Set<number>();
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port1.close());
  const slow = await openStore({ database, space: store.space, now: () => 1 });
  onTestFinished(() => slow.close());
  port1.addEventListener("message", () => {
    sizes.add(slow.replica.all("enterprises").size);
    port2.postMessage("tick");
  });
  port1.start();
  port2.postMessage("tick");
  await slow.load();
  expect(slow.replica.all("enterprises").size).toBe(2560);
  expect(sizes.size).toBeGreaterThan(5);
});

test("the records of a file are not « ici seulement », one's own are until a file holds them", async () => {
  const database = aDatabaseName();
  const [store, other] = [await aTab(database), await aTab(database)];
  const received = { type: "buyers", id: "Buyer1234567", fields: {}, erased: [] };
  await store.join([received], { from: "phone1" });
  await store.write(set("name", "A", "a"));
  await store.write(set("name", "B", "b"));
  const mark = store.mark();
  await store.write(set("name", "C", "c"));
  await store.write(set("name", "B2", "b"));
  await store.markSent(mark, new Set());
  const left = { "enterprises/b": 5, "enterprises/c": 4 };
  expect(Object.fromEntries(store.unsent())).toEqual(left);
  await other.catchUp();
  expect(Object.fromEntries(other.unsent())).toEqual(left);
  expect(Object.fromEntries((await aTab(database)).unsent())).toEqual(left);
});

test("a file written out in one tab is heard of in the other", async () => {
  const database = aDatabaseName();
  const [store, other] = [await aTab(database), await aTab(database)];
  await store.write(set("name", "A", "a"));
  await other.catchUp();
  await store.markSent(store.mark(), new Set());
  await expect.poll(() => other.unsent().size).toBe(0);
});

test("a record left out of the file stays « ici seulement »", async () => {
  const store = await aTab(aDatabaseName());
  await store.write(set("name", "A", "a"));
  await store.write(set("name", "B", "b"));
  const heard: number[] = [];
  store.subscribe(() => heard.push(store.unsent().size));
  await store.markSent(store.mark(), new Set(["enterprises/a"]));
  expect([...store.unsent()]).toEqual([["enterprises/a", 1]]);
  expect(heard).toEqual([1]);
});

/** A line as another tab would write it, past Dexie, so that no event tells of it. */
async function writeUnheard(db: Database, value: string): Promise<void> {
  const head = await readHead(db);
  const actor = "Another-Opening1";
  const [line] = await db.journal.toArray();
  const [before] = line === undefined ? [] : unpackRecords(line.text);
  if (before === undefined) throw new Error("there is no line to write over");
  const [[mine, n] = ["", 0]] = dotsOf(before.fields["name"]);
  const cell = { seen: { [mine]: n, [actor]: 1 }, values: [{ actor, n: 1, at: 2, value }] };
  const text = packRecords([{ ...before, fields: { name: cell } }]);
  const transaction = db.backendDB().transaction(["journal", "meta"], "readwrite");
  transaction.objectStore("journal").add({ rev: head.rev + 1, actor, at: 2, text });
  transaction.objectStore("meta").put({ ...head, rev: head.rev + 1 });
  await new Promise((resolve) => transaction.addEventListener("complete", resolve));
}
