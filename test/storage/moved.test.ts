import { expect, test } from "vitest";
import { saveBlobs } from "#storage/blobs.ts";
import { findDraft, removeDraft, saveDraft } from "#storage/drafts.ts";
import { carryDrafts, flushDrafts } from "#storage/flush-drafts.ts";
import { removeImportFiles, restoreImportFile, saveImportFile } from "#storage/import-file.ts";
import { removeReceived, saveReceived } from "#storage/inbox.ts";
import { clearMoved, markMoved } from "#storage/move.ts";
import { removeSettings, saveSetting, saveSpaceSettings } from "#storage/settings.ts";
import type { Store } from "#storage/store.ts";
import { aDatabaseName, aTab, set } from "./tabs.ts";

const file = { id: "f1", name: "a", receivedAt: 1, bytes: new ArrayBuffer(8) };
const draft = { key: "d1", at: 1, value: { name: "Scierie" }, about: [] };

const writes: readonly (readonly [what: string, write: (store: Store) => Promise<unknown>])[] = [
  ["a save", (store) => store.write(set("name", "Scierie"))],
  ["a file that is joined", (store) => store.join([], { from: "phone1", inbox: "f1" })],
  ["a file that was sent", (store) => store.markSent(store.mark(), new Set())],
  ["a received file", (store) => saveReceived(store.db, { ...file, id: "f2" })],
  ["a received file that goes", (store) => removeReceived(store.db, "f1")],
  ["a spreadsheet", (store) => saveImportFile(store.db, file)],
  ["a spreadsheet that comes back", (store) => restoreImportFile(store.db, file)],
  ["a spreadsheet that goes", (store) => removeImportFiles(store.db, { before: 9 })],
  ["a draft that goes", (store) => removeDraft(store.db, "kept")],
  ["a choice of this device", (store) => saveSetting(store.db, "lastReceivedAt", 1)],
  ["choices of the space", (store) => saveSpaceSettings(store.db, { "screen/import-columns": 1 })],
  ["a choice that goes", (store) => removeSettings(store.db, ["lastWrittenOutAt"])],
  ["an attachment", (store) => saveBlobs(store.db, [{ hash: "h", type: "t", bytes: file.bytes }])],
];

async function aFullTab(): Promise<Store> {
  const store = await aTab(aDatabaseName());
  await store.write(set("name", "Avant"));
  await saveReceived(store.db, file);
  await saveImportFile(store.db, { ...file, id: "old" });
  await store.db.drafts.put({ key: "kept", at: 1, text: "{}", about: [] });
  await saveSetting(store.db, "lastWrittenOutAt", 1);
  return store;
}

/** Every row of every table. */
function allRows({ db }: Store): Promise<unknown> {
  return Promise.all(db.tables.map((table) => table.toArray()));
}

test.each(writes)("a database that a restore moved refuses %s", async (_what, write) => {
  const store = await aFullTab();
  await markMoved(store.db, "elsewhere");
  const before = await allRows(store);
  await expect(write(store)).rejects.toMatchObject({ name: "DatabaseMoved" });
  expect(await allRows(store)).toEqual(before);

  await clearMoved(store.db);
  await write(store);
  expect(await allRows(store)).not.toEqual(before);
});

test("it is not folded either", async () => {
  const store = await aFullTab();
  await markMoved(store.db, "elsewhere");
  expect(await store.fold(1)).toBe(false);
  expect(await store.db.journal.count()).toBe(1);
});

test("a tab hears once that its space moved, by another tab or by its own refusal", async () => {
  const heard: string[] = [];
  const name = aDatabaseName();
  const store = await aTab(name, { onLeft: (why) => heard.push(why) });
  const other = await aTab(name);
  await markMoved(other.db, "elsewhere");
  await expect(store.write(set("name", "Scierie"))).rejects.toThrow("DatabaseMoved");
  await expect(store.write(set("name", "Scierie"))).rejects.toThrow("DatabaseMoved");
  expect(heard).toEqual(["moved"]);
});

test("a moved database is not opened as the space", async () => {
  const store = await aFullTab();
  await markMoved(store.db, "elsewhere");
  await expect(aTab(store.db.name)).rejects.toMatchObject({ name: "DatabaseMoved" });
});

test("what is on its way to the disk when the tab turns to the other database shows there at once", async () => {
  const [store, home] = [await aFullTab(), await aFullTab()];
  await markMoved(store.db, home.db.name);
  const keeping = saveDraft(store.db, draft);
  const flushing = flushDrafts(store.db);
  carryDrafts(store.db, home.db);
  expect(await findDraft(home.db, "d1")).toEqual(draft);
  await Promise.all([keeping, flushing]);
  expect(await home.db.drafts.get("d1")).toMatchObject({ text: '{"name":"Scierie"}' });
});

test("what is typed while the space moves is a draft where it moved to", async () => {
  const [store, home] = [await aFullTab(), await aFullTab()];
  await markMoved(store.db, home.db.name);
  let isKept = false;
  const keeping = saveDraft(store.db, draft).then(() => (isKept = true));
  void flushDrafts(store.db);
  await new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
  expect(isKept).toBe(false);
  expect(await findDraft(store.db, "d1")).toEqual(draft);

  carryDrafts(store.db, home.db);
  await keeping;
  expect(await home.db.drafts.get("d1")).toMatchObject({ text: '{"name":"Scierie"}' });
  // A form that is still there when the other one opens.
  await saveDraft(store.db, { ...draft, value: "later" });
  expect(await findDraft(home.db, "d1")).toMatchObject({ value: "later" });
  expect(await store.db.drafts.get("d1")).toBeUndefined();
});
