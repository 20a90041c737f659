import { expect, test } from "vitest";
import type { StoredRecord } from "#crdt/record.ts";
import { listHistory } from "#storage/history.ts";
import { listReceipts, listReceived, saveReceived } from "#storage/inbox.ts";
import type { Store } from "#storage/store.ts";
import { killAt, onEachChange } from "./faults.ts";
import { aDatabaseName, aTab, contents, erase, set } from "./tabs.ts";

/** As a colleague's file holds it. */
function aRecord(id: string, n: number): StoredRecord {
  const fields = { name: ["phone1-opening1", n, n, `Scierie ${n}`] as const };
  return { type: "enterprises", id, fields, erased: [] };
}

/** All that is on the disk of a space, as the next opening finds it. */
async function onDisk(database: string) {
  const store = await aTab(database);
  const past = await listHistory(store.db, "enterprises", "Enterprise12");
  const [drafts, inbox] = [await store.db.drafts.count(), await listReceived(store.db)];
  const receipts = await listReceipts(store.db);
  store.close();
  const unsent = [...store.unsent()];
  return { contents: contents(store), past, drafts, inbox, receipts, unsent };
}

interface Act {
  readonly what: string;
  readonly before: (store: Store) => Promise<unknown>;
  readonly act: (store: Store) => Promise<unknown>;
}

const acts: readonly Act[] = [
  {
    what: "a save that replaces a value and uses up a draft",
    before: async (store) => {
      await store.write(set("name", "Scierie du Nord"));
      await store.db.drafts.put({ key: "d1", at: 1, text: "{}", about: [] });
    },
    act: (store) => store.write(set("name", "Scierie du Bas"), { drafts: ["d1"] }),
  },
  {
    what: "an import of three lines",
    before: async (store) => {
      const file = { id: "f1", name: "a.maillon.json", receivedAt: 1, bytes: new ArrayBuffer(8) };
      await saveReceived(store.db, file);
    },
    act: (store) => {
      const records = Array.from({ length: 600 }, (_, i) => aRecord(`Enterprise${i}`, i + 1));
      return store.join(records, { from: "phone1", inbox: "f1", receipt: { read: 600 } });
    },
  },
  {
    what: "an erasure",
    before: async (store) => {
      await store.write(set("name", "Scierie du Nord"));
      await store.write(set("name", "Scierie du Bas"));
      await store.db.drafts.put({
        key: "d1",
        at: 1,
        text: "{}",
        about: ["enterprises/Enterprise12"],
      });
    },
    act: (store) => store.write(erase("gesture1")),
  },
  {
    what: "a file written out",
    before: (store) => store.write(set("name", "Scierie du Nord")),
    act: (store) => store.markSent(store.mark(), new Set()),
  },
];

/** What is on the disk when the n-th change of an act is its last. */
async function killDuring({ before, act }: Act, n: number) {
  const database = aDatabaseName();
  const store = await aTab(database);
  await before(store);
  const start = await onDisk(database);
  const changes = onEachChange(killAt(n));
  const isDone = await act(store).then(
    () => true,
    () => false,
  );
  changes.stop();
  store.close();
  return { start, end: await onDisk(database), isDone };
}

test.each(acts)("killed at any change, $what is there whole or not at all", async (act) => {
  let n = 1;
  // oxlint-disable no-await-in-loop -- each kill needs a space of its own, one after the other
  let found = await killDuring(act, n);
  for (; !found.isDone; found = await killDuring(act, n)) {
    expect(found.end).toEqual(found.start);
    n += 1;
  }
  // oxlint-enable no-await-in-loop
  expect(n).toBeGreaterThan(2);
  expect(found.end).not.toEqual(found.start);
});

test("killed at any change of a fold, every record and its history are as before", async () => {
  for (let n = 1; ; n += 1) {
    const name = aDatabaseName();
    // oxlint-disable no-await-in-loop
    const store = await aTab(name);
    await store.join([aRecord("Enterprise12", 1), aRecord("Enterprise34", 2)], { from: "phone1" });
    await store.fold(1);
    await store.write(set("name", "Scierie du Nord"));
    await store.write(set("name", "Scierie du Bas"));
    const start = await onDisk(name);
    const changes = onEachChange(killAt(n));
    const outcome = await store.fold(1).then(
      () => "done",
      () => "killed",
    );
    changes.stop();
    expect(await onDisk(name)).toEqual(start);
    expect(await store.db.journal.count()).toBe(outcome === "done" ? 0 : 2);
    // oxlint-enable no-await-in-loop
    if (outcome === "done") break;
  }
});

test("an import killed between two transactions goes on where it was, and its numbers add up", async () => {
  const name = aDatabaseName();
  const store = await aTab(name);
  const file = { id: "f1", name: "a.maillon.json", receivedAt: 1, bytes: new ArrayBuffer(8) };
  await saveReceived(store.db, file);
  const records = Array.from({ length: 20_300 }, (_, i) => aRecord(`Enterprise${i}`, i + 1));
  // One line is 256 records: the 80th and later are of the second transaction.
  const changes = onEachChange((nth, ...what) => {
    if (nth > 82) killAt(83)(nth, ...what);
  });
  const cut = store.join(records, { from: "phone1", inbox: "f1", receipt: "asked" });
  await expect(cut).rejects.toThrow("killed");
  changes.stop();
  store.close();

  const later = await aTab(name);
  expect(later.replica.all("enterprises").size).toBe(20_000);
  expect(await listReceived(later.db)).toHaveLength(1);
  const counts = await later.join(records, { from: "phone1", inbox: "f1", receipt: "asked" });
  expect(counts).toEqual({ added: 20_300, updated: 0, known: 0, dropped: 0, conflicts: [] });
  expect(await listReceived(later.db)).toEqual([]);
  expect(await later.db.meta.get("cursor/f1")).toBeUndefined();
  expect(await listReceipts(later.db)).toMatchObject([{ id: "f1", counts, receipt: "asked" }]);
});
