import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { Dexie } from "dexie";
import { listBlobs } from "#storage/blobs.ts";
import { listDrafts } from "#storage/drafts.ts";
import { listHistory } from "#storage/history.ts";
import { listReceipts, listReceived } from "#storage/inbox.ts";
import { settleSpace } from "#storage/move.ts";
import { findSetting } from "#storage/settings.ts";
import { currentSpace, Spaces } from "#storage/spaces.ts";
import { openStore, type Store } from "#storage/store.ts";
import { type DatabaseDump, loadDatabase } from "../support/database-dump.ts";
import { season010 } from "../support/released-0.1.0.ts";
import { contentsOf, digestOf } from "../support/released-contents.ts";

const folder = join(import.meta.dirname, "released");
const now = () => 1_795_500_000_000;

/** Of every device that ever was. A line is added by a release (`.ci/release.ts`), never changed. */
const digests: Readonly<Record<string, string>> = {
  "0.1.0/databases.txt": "66e7e5a665f003f0608091f86a19c8866614f6887b21143928b8453ed3575e6b",
  "0.2.0/databases.txt": "8ac5556ae82f038cb386bfb305bddc71d714998ad7f249cb45e6b38b99ea12a9",
  "0.2.0/reader-database.txt": "0373b427fc87168b24dcb527cacfcdb85e01151762b9168672823d988525a181",
};

test("what was released is as it was", () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const found = files.map((file) => [
    file.slice(folder.length + 1),
    createHash("sha256").update(readFileSync(file)).digest("hex"),
  ]);
  expect(Object.fromEntries(found)).toEqual(digests);
});

let dumps: readonly DatabaseDump[] = [];
beforeEach(async () => {
  dumps = JSON.parse(readFileSync(join(folder, "0.1.0/databases.txt"), "utf8"));
  await Promise.all(dumps.map(loadDatabase));
  onTestFinished(async () => {
    await Promise.all(dumps.map(({ name }) => Dexie.delete(name)));
  });
});

async function open(database: string): Promise<Store> {
  const store = await openStore({ database, space: "EquipeEstuai", now });
  onTestFinished(() => store.close());
  await store.load();
  return store;
}

async function theSpace() {
  const spaces = new Spaces();
  onTestFinished(() => spaces.close());
  const space = await currentSpace(spaces);
  if (space === undefined) throw new Error("no space");
  return { spaces, space };
}

test("version 0.1.0: the team of this device is found, and opens with all that was in it", async () => {
  const { spaces, space } = await theSpace();
  expect(space).toMatchObject({ id: "EquipeEstuai", name: "Économie sociale de l’Estuaire" });
  const { database } = await settleSpace(spaces, space, now());
  const store = await open(database);
  expect(contentsOf(store.replica)).toEqual(season010.contents);
  expect(digestOf(store.replica)).toBe(season010.digest);
  expect(store.device).toBe("EmJqNu");
});

test("version 0.1.0: history, folded and not, says who wrote what and who replaced it", async () => {
  const { space } = await theSpace();
  const { db } = await open(space.database);
  const history = await listHistory(db, "enterprises", "Enterprise11");
  expect(history.map(({ field, value, from }) => [field, value, from])).toEqual([
    // In the journal, then in the buckets.
    ["name", "Menuiserie du Fleuve et fils", "here"],
    ["name", "Menuiserie du Fleuve", "here"],
    ["phone", "418 555-0190", "here"],
  ]);
});

test("version 0.1.0: attachments, drafts, waiting files, receipts and settings are there", async () => {
  const { space } = await theSpace();
  const { db } = await open(space.database);
  const [blob] = await listBlobs(db);
  expect([blob?.hash, blob?.type]).toEqual([season010.photo, "image/webp"]);
  expect(new Uint8Array(blob?.bytes ?? new ArrayBuffer(0))).toEqual(season010.photoBytes);
  expect(await listDrafts(db)).toEqual([
    {
      key: "note",
      at: 1_795_442_400_000,
      value: { summary: "Pas encore enregistré" },
      about: ["buyers/Buyer1111111"],
    },
  ]);
  const [file, ...others] = await listReceived(db);
  expect(others).toEqual([]);
  expect([file?.id, file?.name]).toEqual(["received-2", "b.json"]);
  expect(new TextDecoder().decode(file?.bytes).slice(0, 21)).toBe('[\n{"format":"maillon"');
  expect(await db.inbox.get("import/1")).toMatchObject({ name: "liste.csv" });
  expect(await listReceipts(db)).toMatchObject([
    { id: "received-1", from: "PhoneB", receipt: { counts: { received: 275, conflict: 2 } } },
  ]);
  expect(await findSetting(db, "lastReceivedAt")).toBe(1_795_442_400_000);
  expect(await findSetting(db, "screen/import-columns")).toEqual({
    "Nom|Ville": { name: 0, municipality: 1 },
  });
});

test("version 0.1.0: what exists only here is still known, and folding changes no record", async () => {
  const { space } = await theSpace();
  const store = await open(space.database);
  expect([...store.unsent().keys()].toSorted()).toEqual([
    "buyers/Buyer1111111",
    "devices/kpYgs1nn4WrU",
    "enterprises/Enterprise11",
  ]);
  const past = await listHistory(store.db, "enterprises", "Enterprise11");
  expect(await store.fold(1)).toBe(false);
  expect(await store.db.journal.count()).toBe(0);
  const again = await open(space.database);
  expect(digestOf(again.replica)).toBe(season010.digest);
  expect(await listHistory(again.db, "enterprises", "Enterprise11")).toEqual(past);
});

test("version 0.1.0: what a restore left behind still leads to where the team is", async () => {
  const { spaces, space } = await theSpace();
  const left = { ...space, database: "maillon-EquipeEstuai" };
  await spaces.spaces.put(left);
  await expect(open(left.database)).rejects.toMatchObject({ name: "DatabaseMoved" });
  const { database } = await settleSpace(spaces, left, now());
  expect(database).toBe(space.database);
});

test("version 0.1.0: a colleague who has said nothing yet is not said to hold what was written here", async () => {
  const { space } = await theSpace();
  const store = await open(space.database);
  await store.join([], { from: "PhoneB", standing: { device: "PhoneB", told: [] } });
  await store.catchUp();
  expect(store.holders()).toEqual([]);
});
