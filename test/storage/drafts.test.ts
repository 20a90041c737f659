import { expect, onTestFinished, test, vi } from "vitest";
import { findDraft, holdDrafts, listDrafts, removeDraft, saveDraft } from "#storage/drafts.ts";
import { flushDrafts } from "#storage/flush-drafts.ts";
import { onEachChange } from "./faults.ts";
import { aDatabaseName, aTab } from "./tabs.ts";

const draft = { key: "note", at: 1, value: { text: "Rap" }, about: ["buyers/Buyer1234567"] };

test("of the keystrokes of a quarter of a second only the last state is written", async () => {
  const { db } = await aTab(aDatabaseName());
  const changes = onEachChange(() => {});
  await Promise.all([
    saveDraft(db, draft),
    saveDraft(db, { ...draft, value: { text: "Rappe" } }),
    saveDraft(db, { ...draft, at: 2, value: { text: "Rappeler" } }),
  ]);
  expect(changes.count()).toBe(1);
  expect(await findDraft(db, "note")).toEqual({ ...draft, at: 2, value: { text: "Rappeler" } });
});

test("one who never stops typing is saved all the same", async () => {
  const { db } = await aTab(aDatabaseName());
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const first = saveDraft(db, draft);
  for (let at = 1; at < 8; at += 1) {
    vi.advanceTimersByTime(40);
    void saveDraft(db, { ...draft, at });
  }
  await first;
  expect(await db.drafts.get("note")).toMatchObject({ at: 6 });
  expect(await findDraft(db, "note")).toMatchObject({ at: 7 });
});

test("a form opened again at once finds what was just typed", async () => {
  const { db } = await aTab(aDatabaseName());
  void saveDraft(db, draft);
  expect(await findDraft(db, "note")).toEqual(draft);
  expect(await db.drafts.count()).toBe(0);
});

test("a form opened while what was typed is being saved waits, and finds it when it was not", async () => {
  const { db } = await aTab(aDatabaseName());
  const kept = saveDraft(db, draft);
  const refused = holdDrafts(db, [draft.key]);
  const opened = findDraft(db, draft.key);
  refused.release();
  expect(await opened).toEqual(draft);
  await flushDrafts(db);
  await kept;
  void saveDraft(db, { ...draft, at: 2 });
  const saved = holdDrafts(db, [draft.key]);
  await db.drafts.delete(draft.key);
  const after = findDraft(db, draft.key);
  saved.drop();
  expect(await after).toBeUndefined();
});

test("drafts are there after the tab was killed, newest first", async () => {
  const database = aDatabaseName();
  const first = await aTab(database);
  void saveDraft(first.db, draft);
  void saveDraft(first.db, { ...draft, key: "other", at: 5 });
  await flushDrafts(first.db);
  first.close();
  const { db } = await aTab(database);
  expect((await listDrafts(db)).map(({ key }) => key)).toEqual(["other", "note"]);
});

test("what is typed is written in one go as the document is left, and nothing of what was removed", async () => {
  const { db } = await aTab(aDatabaseName());
  void saveDraft(db, draft);
  void saveDraft(db, { ...draft, key: "other" });
  await removeDraft(db, "other");
  globalThis.dispatchEvent(new Event("pagehide"));
  await expect
    .poll(() => db.drafts.toCollection().primaryKeys(), { timeout: 150 })
    .toEqual(["note"]);
});

test("what is typed is written before the page is hidden", async () => {
  const { db } = await aTab(aDatabaseName());
  void saveDraft(db, draft);
  Object.defineProperty(document, "visibilityState", { configurable: true, value: "hidden" });
  document.dispatchEvent(new Event("visibilitychange"));
  Reflect.deleteProperty(document, "visibilityState");
  await expect.poll(() => db.drafts.count(), { timeout: 150 }).toBe(1);
});

test("a removed draft does not come back, even if it was not written yet", async () => {
  const { db } = await aTab(aDatabaseName());
  const kept = saveDraft(db, draft);
  await removeDraft(db, "note");
  await kept;
  expect(await listDrafts(db)).toEqual([]);
});

test("what was typed just before the space is closed is kept", async () => {
  const database = aDatabaseName();
  const first = await aTab(database);
  const kept = saveDraft(first.db, draft);
  first.close();
  await kept;
  const { db } = await aTab(database);
  expect(await findDraft(db, "note")).toEqual(draft);
});
