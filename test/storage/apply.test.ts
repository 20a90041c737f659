import { expect, test } from "vitest";
import { isConflict, shownValue } from "#crdt/cell.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { findDraft, saveDraft } from "#storage/drafts.ts";
import { listReceipts } from "#storage/inbox.ts";
import { aDatabaseName, aTab, set } from "./tabs.ts";

test("a change elsewhere of the record that a draft is about leaves the draft", async () => {
  const store = await aTab(aDatabaseName());
  const draft = { key: "d1", at: 1, value: { name: "x" }, about: ["enterprises/Enterprise12"] };
  await saveDraft(store.db, draft);
  await store.write(set("name", "Scierie"));
  expect(await findDraft(store.db, "d1")).toEqual(draft);
});

test("a save that another tab came before is planned anew, from what that one wrote", async () => {
  const name = aDatabaseName();
  const [a, b] = [await aTab(name), await aTab(name)];
  await a.write(set("name", "x"));
  await b.catchUp();
  await Promise.all([a.write(set("name", "y")), b.write(set("name", "z"))]);
  await Promise.all([a.catchUp(), b.catchUp()]);
  const cell = b.replica.get("enterprises", "Enterprise12")?.fields["name"];
  expect(isConflict(cell)).toBe(false);
  expect(["y", "z"]).toContain(shownValue(cell));
});

test("a file counts an erasure that is known as known, and a settled field as no question", async () => {
  const store = await aTab(aDatabaseName());
  const id = "Enterprise12";
  const gone: StoredRecord = { type: "contacts", id, fields: {}, erased: ["gesture1"] };
  const settled: StoredRecord = {
    type: "enterprises",
    id,
    fields: {
      name: { seen: { "p-1": 1, "q-1": 4 }, values: [{ actor: "q-1", n: 4, at: 1, value: "x" }] },
    },
    erased: [],
  };
  await store.join([gone], { from: "phone1" });
  expect(await store.join([gone, settled], { from: "phone1" })).toEqual({
    added: 1,
    updated: 0,
    known: 1,
    dropped: 0,
    conflicts: [],
  });
});

test("a file during whose joining another tab wrote counts what it brings after that one", async () => {
  const name = aDatabaseName();
  const [a, b] = [await aTab(name), await aTab(name)];
  const record: StoredRecord = {
    type: "enterprises",
    id: "Enterprise12",
    fields: { name: ["phone1-Opening1", 1, 1, "Scierie"] },
    erased: [],
  };
  const [first, second] = await Promise.all([
    a.join([record], { from: "phone1" }),
    b.join([record], { from: "phone1", receipt: "shown" }),
  ]);
  expect(first).toMatchObject({ added: 1, known: 0 });
  expect(second).toMatchObject({ added: 0, known: 1 });
  expect(await listReceipts(b.db)).toMatchObject([{ counts: { added: 0, known: 1 } }]);
});
