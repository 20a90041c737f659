import { expect, test } from "vitest";
import type { Database } from "#storage/database.ts";
import { findDraft, saveDraft } from "#storage/drafts.ts";
import { listHistory } from "#storage/history.ts";
import { purge } from "#storage/purge.ts";
import { unsqueeze } from "#storage/squeeze.ts";
import { nothingBeside } from "./beside.ts";
import { aDatabaseName, aTab, erase, set } from "./tabs.ts";

const canary = "Canari Tremblay";
const id = "Enterprise12";
const about = [`enterprises/${id}`];
const typed = { key: "note", at: 1, value: `Appeler ${canary}`, about };

/** Every row of every table, as text. */
async function everything(db: Database): Promise<string> {
  const rows = await Promise.all(db.tables.map((table) => table.toArray()));
  const texts = rows.flat().map(async (row) => {
    let text = "squeezed" in row ? await unsqueeze(row.squeezed) : "";
    if ("page" in row && "bytes" in row) text = new TextDecoder().decode(row.bytes);
    return JSON.stringify(row) + text;
  });
  return (await Promise.all(texts)).join("\n");
}

test("after an erasure is folded, nothing on the disk holds what the record said", async () => {
  const store = await aTab(aDatabaseName());
  await store.write(set("name", canary));
  await store.write(set("name", `${canary} fils`));
  await store.write(set("name", "Un autre", "Enterprise34"));
  await store.fold(1);
  await store.write(set("name", `${canary} père`));
  await store.write(set("name", "Encore un autre", "Enterprise34"));
  await saveDraft(store.db, typed);
  await saveDraft(store.db, { key: "other", at: 1, value: "Appeler", about: ["enterprises/x"] });
  expect(await everything(store.db)).toContain(canary);

  await store.write(erase("gesture1"));
  await purge(store, nothingBeside);
  expect(await everything(store.db)).not.toContain(canary);
  expect(await listHistory(store.db, "enterprises", id)).toEqual([]);
  expect(await listHistory(store.db, "enterprises", "Enterprise34")).toHaveLength(1);
  expect(await store.db.drafts.toCollection().primaryKeys()).toEqual(["other"]);
  const left = { type: "enterprises", id, fields: {}, erased: ["gesture1"] };
  expect(store.replica.get("enterprises", id)).toEqual(left);
});

test("an erasure that a file brings purges the same", async () => {
  const store = await aTab(aDatabaseName());
  await store.write(set("name", canary));
  await store.write(set("name", `${canary} fils`));
  await store.fold(1);
  const gone = { type: "enterprises", id, fields: {}, erased: ["gesture1"] };
  await store.join([gone], { from: "phone1" });
  await purge(store, nothingBeside);
  expect(await everything(store.db)).not.toContain(canary);
});

test("an erasure writes no history of what it removes, even before it is folded", async () => {
  const store = await aTab(aDatabaseName());
  await store.write(set("name", canary));
  await store.write(erase("gesture1"));
  expect(await listHistory(store.db, "enterprises", id)).toEqual([]);
});

test("a bucket whose every line is gone can be written again", async () => {
  const store = await aTab(aDatabaseName());
  await store.write(set("name", canary));
  await store.write(set("name", `${canary} fils`));
  await store.write(erase("gesture1"));
  await store.fold();
  const neighbour = "Neighbour_12";
  await store.write(set("name", "A", neighbour));
  await store.write(set("name", "B", neighbour));
  await store.fold(1);
  expect(await listHistory(store.db, "enterprises", neighbour)).toMatchObject([{ value: "A" }]);
});

test("an erased record is never brought back by its own old device, folded or not", async () => {
  const database = aDatabaseName();
  const [store, old] = [await aTab(database), await aTab(database)];
  const before = { ...old.replica };
  await old.write(set("name", canary));
  const cells = before.get("enterprises", id);
  await store.write(erase("gesture1"));
  await purge(store, nothingBeside);
  const counts = await old.join(cells === undefined ? [] : [cells], { from: "phone1" });
  expect(counts.dropped).toBe(1);
  expect(await everything(store.db)).not.toContain(canary);
});

test("two gestures that erase one record are both kept", async () => {
  const store = await aTab(aDatabaseName());
  await store.write(set("name", canary));
  await store.write(erase("gesture2"));
  await store.write(erase("gesture1"));
  await store.write(erase("gesture1"));
  expect(store.replica.get("enterprises", id)?.erased).toEqual(["gesture1", "gesture2"]);
  expect(await store.db.journal.count()).toBe(3);
});

test("a draft that waits while its record is erased is not written afterwards", async () => {
  const store = await aTab(aDatabaseName());
  await store.write(set("name", canary));
  const kept = saveDraft(store.db, typed);
  await store.write(erase("gesture1"));
  await kept;
  expect(await findDraft(store.db, "note")).toBeUndefined();
  expect(await everything(store.db)).not.toContain("Appeler");
});

test("nor is what a form that stays open goes on to hold of an erased record", async () => {
  const store = await aTab(aDatabaseName());
  await store.write(set("name", canary));
  await store.write(erase("gesture1"));
  await saveDraft(store.db, typed);
  expect(await store.db.drafts.count()).toBe(0);
});

test("an erasure in another tab deletes what waits in this one, and what it had just written", async () => {
  const database = aDatabaseName();
  const [here, other] = [await aTab(database), await aTab(database)];
  await here.write(set("name", canary));
  await other.catchUp();
  const kept = saveDraft(other.db, typed);
  await here.write(erase("gesture1"));
  await kept;
  await other.catchUp();
  await expect.poll(() => other.db.drafts.count()).toBe(0);
});

test("what a killed tab left of an erased record goes when the space is opened again", async () => {
  const database = aDatabaseName();
  const store = await aTab(database);
  await store.write(set("name", canary));
  await store.write(erase("gesture1"));
  await store.db.drafts.put({ key: "note", at: 1, about, text: JSON.stringify(canary) });
  store.close();
  const { db } = await aTab(database);
  await expect.poll(() => db.drafts.count()).toBe(0);
});
