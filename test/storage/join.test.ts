import { expect, test } from "vitest";
import { liveValues } from "#crdt/cell.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { listHistory } from "#storage/history.ts";
import { listReceipts, listReceived, removeReceived, saveReceived } from "#storage/inbox.ts";
import { onEachChange } from "./faults.ts";
import { aDatabaseName, aTab, contents, erase, set } from "./tabs.ts";

const id = "Enterprise12";

function aRecord(n: number, value: string, at = n): StoredRecord {
  return {
    type: "enterprises",
    id,
    fields: {
      name: {
        seen: { "phone1-opening1": n },
        values: [value === "" ? [] : { actor: "phone1-opening1", n, at, value }].flat(),
      },
    },
    erased: [],
  };
}

test("what is known is joined without writing anything", async () => {
  const store = await aTab(aDatabaseName());
  await store.join([aRecord(1, "Scierie")], { from: "phone1" });
  const changes = onEachChange(() => {});
  const counts = await store.join([aRecord(1, "Scierie")], { from: "phone1" });
  expect(changes.count()).toBe(0);
  expect(counts).toEqual({ added: 0, updated: 0, known: 1, dropped: 0, conflicts: [] });
  expect(store.mark()).toBe(1);
});

test("a record that comes twice in a file is joined with itself", async () => {
  const database = aDatabaseName();
  const store = await aTab(database);
  const phone = ["phone1-opening1", 2, 2, "418 555-0100"] as const;
  const again: StoredRecord = { type: "enterprises", id, fields: { phone }, erased: [] };
  const counts = await store.join([aRecord(1, "Scierie"), again], { from: "phone1" });
  const record = store.replica.get("enterprises", id);
  expect(Object.keys(record?.fields ?? {})).toEqual(["name", "phone"]);
  expect(counts).toMatchObject({ added: 1, updated: 1 });
  expect(contents(await aTab(database))).toEqual(contents(store));
});

test("each record of a file is counted once: new, changed, in conflict, known or dropped", async () => {
  const store = await aTab(aDatabaseName());
  const other = (one: string, n: number, value: string) => ({ ...aRecord(n, value), id: one });
  await store.join([other("changed", 1, "A"), other("known", 2, "B")], { from: "phone1" });
  await store.write(set("name", "Mine", "conflict"));
  await store.write(erase("gesture1", "dropped"));
  const file = [
    other("conflict", 3, "C"),
    other("changed", 4, "D"),
    other("dropped", 5, "E"),
    other("known", 2, "B"),
    other("new", 6, "F"),
  ];
  const counts = await store.join(file, { from: "phone1" });
  const conflicts = ["enterprises/conflict"];
  expect(counts).toEqual({ added: 1, updated: 1, known: 1, dropped: 1, conflicts });
});

test("a value that a file replaces is in the history, with the device that sent it", async () => {
  const store = await aTab(aDatabaseName(), { now: () => 9000 });
  await store.join([aRecord(1, "Scierie", 100)], { from: "phone1" });
  await store.join([aRecord(2, "Scierie du Bas", 200)], { from: "phone2" });
  const line = { field: "name", actor: "phone1-opening1", n: 1, at: 100, value: "Scierie" };
  const past = [{ ...line, removedAt: 9000, from: "phone2" }];
  expect(await listHistory(store.db, "enterprises", id)).toEqual(past);
  await store.fold(1);
  expect(await listHistory(store.db, "enterprises", id)).toEqual(past);
});

test("contents for an erased record vanish before anything is journaled", async () => {
  const store = await aTab(aDatabaseName());
  await store.write(erase("gesture1"));
  const lines = await store.db.journal.count();
  const counts = await store.join([aRecord(1, "canari")], { from: "phone1" });
  const { records } = await store.write(set("name", "canari"));
  expect(counts.dropped).toBe(1);
  expect(records).toMatchObject([{ erased: ["gesture1"], fields: {} }]);
  expect(await store.db.journal.count()).toBe(lines);
});

test("contents are dropped even when another tab erased the record a moment ago", async () => {
  const database = aDatabaseName();
  const [store, other] = [await aTab(database), await aTab(database)];
  await store.write(set("name", "canari"));
  await other.write(erase("gesture1"));
  await Promise.all([
    store.join([aRecord(1, "canari")], { from: "phone1" }),
    store.write(set("phone", "canari")),
  ]);
  const lines = await store.db.journal.where("rev").above(2).toArray();
  expect(lines).toEqual([]);
  expect(store.replica.get("enterprises", id)).toMatchObject({ fields: {}, erased: ["gesture1"] });
});

test("the last record takes the file from the inbox and leaves its receipt", async () => {
  const store = await aTab(aDatabaseName(), { now: () => 9000 });
  const bytes = new TextEncoder().encode("[]").buffer;
  await saveReceived(store.db, { id: "f1", name: "équipe.maillon.json", receivedAt: 1, bytes });
  expect(await listReceived(store.db)).toMatchObject([{ id: "f1", name: "équipe.maillon.json" }]);
  const receipt = { refused: 2 };
  const counts = await store.join([aRecord(1, "A")], { from: "phone1", inbox: "f1", receipt });
  expect(await listReceived(store.db)).toEqual([]);
  expect(await listReceipts(store.db)).toEqual([
    { id: "f1", at: 9000, from: "phone1", counts, receipt },
  ]);
});

test("a file without anything new, or without any record, leaves the inbox too", async () => {
  const store = await aTab(aDatabaseName());
  for (const records of [[], [aRecord(1, "A")], [aRecord(1, "A")]]) {
    const file = { id: "f1", name: "a", receivedAt: 1, bytes: new ArrayBuffer(1) };
    // oxlint-disable no-await-in-loop
    await saveReceived(store.db, file);
    await store.join(records, { from: "phone1", inbox: "f1" });
    expect(await listReceived(store.db)).toEqual([]);
    // oxlint-enable no-await-in-loop
  }
  expect(await listReceipts(store.db)).toEqual([]);
});

test("a refused file is removed with its cursor", async () => {
  const { db } = await aTab(aDatabaseName());
  await saveReceived(db, { id: "f1", name: "a", receivedAt: 1, bytes: new ArrayBuffer(1) });
  const counts = { added: 0, updated: 0, known: 0, dropped: 0, conflicts: [] };
  await db.meta.put({ key: "cursor/f1", next: 20_000, counts });
  await removeReceived(db, "f1");
  expect(await listReceived(db)).toEqual([]);
  expect(await db.meta.get("cursor/f1")).toBeUndefined();
});

test("a hostile cell that only claims to have seen empties nothing without a trace", async () => {
  const store = await aTab(aDatabaseName());
  await store.join([aRecord(1, "Scierie")], { from: "phone1" });
  await store.join([aRecord(9, "")], { from: "phone2" });
  const record = store.replica.get("enterprises", id);
  expect(liveValues(record?.fields["name"])).toEqual([]);
  const past = await listHistory(store.db, "enterprises", id);
  expect(past).toMatchObject([{ value: "Scierie", from: "phone2" }]);
});
