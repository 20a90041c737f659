import { beforeEach, expect, onTestFinished, test } from "vitest";
import { liveValues } from "#crdt/cell.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { saveBlobs } from "#storage/blobs.ts";
import { findDraft } from "#storage/drafts.ts";
import { listHistory } from "#storage/history.ts";
import { listReceipts, listReceived, saveReceived } from "#storage/inbox.ts";
import { dropLeftAfterErasure, settleSpace, tidyRestores } from "#storage/move.ts";
import { type Backup, restore } from "#storage/restore.ts";
import { findSetting, saveSetting } from "#storage/settings.ts";
import { type Space, Spaces } from "#storage/spaces.ts";
import type { Store } from "#storage/store.ts";
import { killAt, onEachChange } from "./faults.ts";
import { aDatabaseName, aTab as aPlainTab, contents, erase, set } from "./tabs.ts";

const id = "Space1234567";
const noon = 1_795_442_700_000;
const day = 86_400_000;

/** Names must differ, as they do on devices. */
const chance = (count: number) => crypto.getRandomValues(new Uint32Array(count));
const aTab = (database: string) => aPlainTab(database, { chance });

let spaces: Spaces;
beforeEach(() => {
  spaces = new Spaces(`maillon-list-${aDatabaseName()}`);
  onTestFinished(() => spaces.close());
});

async function listed(database: string): Promise<Space> {
  const space = { id, name: "Estuaire", sample: false, createdAt: 1, openedAt: 1, database };
  await spaces.spaces.put(space);
  return space;
}

const aRecord = (name: string, actor = "phone1-opening1", n = 1): StoredRecord => ({
  type: "enterprises",
  id: "Enterprise12",
  fields: { name: [actor, n, noon - day, name] },
  erased: [],
});

async function aBlob(text: string) {
  const bytes = new TextEncoder().encode(text);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return { hash, type: "image/webp", bytes: bytes.buffer };
}

function begin(backup: Partial<Backup>, onMoving = () => {}) {
  return restore({
    spaces,
    space: { id, name: "Estuaire", sample: false },
    backup: { records: [], blobs: [], settings: {}, ...backup },
    now: () => noon,
    chance,
    introduce: async () => {},
    onMoving,
  });
}

/** As a page opens it: where a restore moved it, if it did. */
async function reopened(): Promise<Store> {
  const space = await spaces.spaces.get(id);
  if (space === undefined) throw new Error("not on the list");
  const { database } = await settleSpace(spaces, space, noon);
  return aTab(database);
}

const names = (store: Store) =>
  liveValues(store.replica.get("enterprises", "Enterprise12")?.fields["name"]).map(
    ({ value }) => value,
  );

test("a backup opens where the team is not: records, attachments and choices of the space", async () => {
  const blob = await aBlob("a picture");
  const records = [{ ...aRecord("Scierie"), fields: { name: ["p-1", 1, 1, blob.hash] as const } }];
  const settings = {
    "screen/import-columns": { a: 1 },
    "screen/last-sent": { passphrase: "abeille" },
  };
  await begin({ records, blobs: [blob], settings });
  const store = await reopened();

  expect(names(store)).toEqual([blob.hash]);
  const kept = await store.db.blobs.toArray();
  expect(kept.map((one) => [one.hash, new Uint8Array(one.bytes)])).toEqual([
    [blob.hash, new Uint8Array(blob.bytes)],
  ]);
  expect(await findSetting(store.db, "screen/import-columns")).toEqual({ a: 1 });
  expect(await findSetting(store.db, "screen/last-sent")).toBeUndefined();
  expect(store.unsent().size).toBe(0);
});

test("restoring joins: what is here stays with all that stands beside it, under a new device name", async () => {
  const old = await aTab(aDatabaseName());
  await listed(old.db.name);
  await old.join([aRecord("Scierie du Nord")], { from: "phone1" });
  await old.write(set("phone", "418 555-0100"));
  await old.fold(1);
  await old.write(set("phone", "418 555-0111"));
  await old.markSent(old.mark(), new Set());
  await old.write(set("phone", "418 555-0122", "Enterprise34"));
  await old.db.drafts.put({ key: "d1", at: 1, text: "{}", about: [] });
  await saveReceived(old.db, { id: "f1", name: "a", receivedAt: 1, bytes: new ArrayBuffer(8) });
  await old.join([], { from: "phone1", inbox: "f0", receipt: "seen" });
  await saveBlobs(old.db, [await aBlob("mine")]);
  await old.db.keys.put({ id: "k1", value: 1 });
  await saveSetting(old.db, "screen/import-columns", { mine: 1 });

  const settings = { "screen/import-columns": { theirs: 1 } };
  await begin({ records: [aRecord("Scierie du Bas", "phone2-opening1")], settings });
  const store = await reopened();

  expect(store.db.name).not.toBe(old.db.name);
  expect(store.device).not.toBe(old.device);
  expect(new Set(names(store))).toEqual(new Set(["Scierie du Bas", "Scierie du Nord"]));
  const past = await listHistory(store.db, "enterprises", "Enterprise12");
  expect(past.map(({ value, from }) => [value, from])).toEqual([["418 555-0100", "here"]]);
  expect([...store.unsent().keys()]).toEqual(["enterprises/Enterprise34"]);
  expect(await findDraft(store.db, "d1")).toBeDefined();
  expect(await listReceived(store.db)).toHaveLength(1);
  expect(await listReceipts(store.db)).toMatchObject([{ id: "f0", receipt: "seen" }]);
  expect(await store.db.blobs.count()).toBe(1);
  expect(await store.db.keys.get("k1")).toEqual({ id: "k1", value: 1 });
  expect(await findSetting(store.db, "screen/import-columns")).toEqual({ mine: 1 });
});

test("what the backup replaces is in the history, once, and so is what was already there", async () => {
  const old = await aTab(aDatabaseName());
  await listed(old.db.name);
  await old.join([aRecord("Premier")], { from: "phone1" });
  await old.join([aRecord("Deuxième", "phone1-opening1", 2)], { from: "phone1" });
  await begin({ records: [aRecord("Troisième", "phone1-opening1", 3)] });
  const store = await reopened();

  expect(names(store)).toEqual(["Troisième"]);
  const past = await listHistory(store.db, "enterprises", "Enterprise12");
  expect(past.map(({ value, from }) => [value, from])).toEqual([
    ["Deuxième", "backup"],
    ["Premier", "phone1"],
  ]);
});

test("no old backup brings back what was erased here, nor the picture that only it named", async () => {
  const old = await aTab(aDatabaseName());
  await listed(old.db.name);
  await old.join([aRecord("Annie Canari")], { from: "phone1" });
  await old.write(set("name", "Annie C."));
  await old.write(erase("gesture1"));
  const picture = await aBlob("a face");
  const named = { ...aRecord("x"), fields: { photo: ["p-1", 1, 1, picture.hash] as const } };
  await begin({ records: [named], blobs: [picture] });
  const store = await reopened();

  expect(store.replica.get("enterprises", "Enterprise12")?.fields).toEqual({});
  expect(await store.db.blobs.count()).toBe(0);
  expect(await listHistory(store.db, "enterprises", "Enterprise12")).toEqual([]);
  const pages = await store.db.pages.toArray();
  const texts = pages.map(({ bytes }) => new TextDecoder().decode(bytes)).join("");
  expect(texts).not.toContain(picture.hash);
  expect(await store.db.journal.count()).toBe(0);
});

test("killed at any change of a restore, the team is as before or as after, and a rerun finishes", async () => {
  const blob = await aBlob("a picture");
  const file = { ...aRecord("Sauvegardé", "phone2-opening1"), id: "Enterprise99" };
  const backup = {
    records: [{ ...file, fields: { ...file.fields, photo: ["p-1", 1, 1, blob.hash] as const } }],
    blobs: [blob],
  };
  const seen = new Set<string>();
  for (let n = 1; ; n += 1) {
    // oxlint-disable no-await-in-loop -- each kill needs a team of its own
    const old = await aTab(aDatabaseName());
    await listed(old.db.name);
    await old.write(set("name", "Ici"));
    await old.write(set("name", "Ici encore"));
    const before = contents(old);
    old.close();
    const changes = onEachChange(killAt(n));
    const isDone = await begin(backup).then(
      () => true,
      () => false,
    );
    changes.stop();

    const store = await reopened();
    const isAfter = store.replica.get("enterprises", "Enterprise99") !== undefined;
    seen.add(isAfter ? "after" : "before");
    expect(isAfter || contents(store)).toEqual(isAfter || before);
    expect(names(store)).toEqual(["Ici encore"]);
    expect(await listHistory(store.db, "enterprises", "Enterprise12")).toHaveLength(1);
    expect(await store.db.blobs.count()).toBe(isAfter ? 1 : 0);
    // The team takes writes again, wherever it is.
    await store.write(set("phone", "418 555-0100"));
    store.close();

    await begin(backup);
    const finished = await reopened();
    expect(finished.replica.all("enterprises").size).toBe(2);
    expect(names(finished)).toEqual(["Ici encore"]);
    finished.close();
    const leftovers = await spaces.pointers.filter(({ key }) => key.startsWith("filling/")).count();
    expect(leftovers).toBe(0);
    await spaces.spaces.clear();
    await spaces.pointers.clear();
    if (isDone) break;
    // oxlint-enable no-await-in-loop
  }
  expect(seen).toEqual(new Set(["before", "after"]));
});

test("a tab that saves at any moment of a restore loses no confirmed save (B3)", async () => {
  const outcomes = new Set<string>();
  for (let n = 1; ; n += 1) {
    // oxlint-disable no-await-in-loop -- as above
    const old = await aTab(aDatabaseName());
    await listed(old.db.name);
    await old.write(set("name", "Ici"));
    let saving: Promise<string> | undefined;
    const changes = onEachChange((nth) => {
      if (nth !== n || saving !== undefined) return;
      // Outside the transaction that is under way.
      saving = new Promise((resolve) => {
        setTimeout(() => {
          old.write(set("phone", "418 555-0100")).then(
            () => resolve("confirmed"),
            (error: Error) => resolve(error.name),
          );
        });
      });
    });
    await begin({ records: [aRecord("Sauvegardé", "phone2-opening1")] });
    const outcome = await saving;
    changes.stop();
    if (outcome === undefined) break;
    outcomes.add(outcome);
    const store = await reopened();
    const phone = store.replica.get("enterprises", "Enterprise12")?.fields["phone"];
    expect([n, liveValues(phone).map(({ value }) => value)]).toEqual([
      n,
      outcome === "confirmed" ? ["418 555-0100"] : [],
    ]);
    store.close();
    old.close();
    await spaces.spaces.clear();
    await spaces.pointers.clear();
    // oxlint-enable no-await-in-loop
  }
  expect(outcomes).toEqual(new Set(["confirmed", "DatabaseMoved"]));
});

test("a device that is too full for it is as before, and the new database is gone", async () => {
  const old = await aTab(aDatabaseName());
  await listed(old.db.name);
  await old.write(set("name", "Ici"));
  let moving = false;
  const changes = onEachChange((_nth, transaction, request) => {
    const store = request.source;
    if (moving && store instanceof IDBObjectStore && store.name === "journal") {
      transaction.abort();
    }
  });
  const begun = begin({ records: [aRecord("Sauvegardé", "phone2-opening1")] }, () => {
    moving = true;
  });
  await expect(begun).rejects.toMatchObject({ name: "ConnectionLost" });
  changes.stop();

  expect((await spaces.spaces.get(id))?.database).toBe(old.db.name);
  expect(await spaces.pointers.count()).toBe(0);
  await old.write(set("name", "Encore"));
  expect(names(old)).toEqual(["Encore"]);
});

test("what a restore left behind goes after thirty days, or with the first erasure", async () => {
  const old = await aTab(aDatabaseName());
  await listed(old.db.name);
  await old.write(set("name", "Ici"));
  old.close();
  await begin({});
  const key = `left/${old.db.name}`;
  await tidyRestores(spaces, noon + 29 * day);
  expect(await spaces.pointers.get(key)).toBeDefined();
  await dropLeftAfterErasure(spaces, id, 0);
  expect(await spaces.pointers.get(key)).toBeDefined();
  await tidyRestores(spaces, noon + 31 * day);
  expect(await spaces.pointers.count()).toBe(0);
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(old.db.name);

  const second = (await spaces.spaces.get(id))?.database ?? "";
  await begin({});
  await dropLeftAfterErasure(spaces, id, 1);
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(second);
  expect(names(await reopened())).toEqual(["Ici"]);
});
