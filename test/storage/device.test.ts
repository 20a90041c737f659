import { Dexie } from "dexie";
import { expect, onTestFinished, test, vi } from "vitest";
import { observe } from "#storage/observe.ts";
import { askToKeep, estimateRoom, readSafety } from "#storage/quota.ts";
import { findSetting, saveSetting } from "#storage/settings.ts";
import { removeSpace } from "#storage/remove-space.ts";
import { currentSpace, listSpaces, saveSpace, Spaces } from "#storage/spaces.ts";
import { aDatabaseName, aTab, set } from "./tabs.ts";

function someSpaces(): Spaces {
  const db = new Spaces(aDatabaseName());
  onTestFinished(() => db.close());
  return db;
}

const space = {
  id: "Space1234567",
  name: "Côte-Nord",
  database: "unset",
  sample: false,
  createdAt: 1,
  openedAt: 1,
};

/** What the device says of its storage. */
function device(storage: object | undefined): void {
  Object.defineProperty(navigator, "storage", { configurable: true, value: storage });
  onTestFinished(() => void Reflect.deleteProperty(navigator, "storage"));
}

test("the space opened last is the current one", async () => {
  const db = someSpaces();
  expect(await currentSpace(db)).toBeUndefined();
  await saveSpace(db, space);
  await saveSpace(db, { ...space, id: "Sample123456", sample: true, openedAt: 2 });
  expect((await listSpaces(db)).map(({ id }) => id)).toEqual(["Sample123456", "Space1234567"]);
  expect(await currentSpace(db)).toMatchObject({ id: "Sample123456" });
  await saveSpace(db, { ...space, openedAt: 3 });
  expect(await currentSpace(db)).toMatchObject({ id: "Space1234567" });
});

test("leaving a space deletes its database and its name, and no other", async () => {
  const db = someSpaces();
  const database = aDatabaseName();
  const store = await aTab(database);
  await saveSpace(db, { ...space, id: "Other1234567" });
  await saveSpace(db, { ...space, database });
  await removeSpace(db, "Space1234567");
  expect(await Dexie.exists(database)).toBe(false);
  expect((await listSpaces(db)).map(({ id }) => id)).toEqual(["Other1234567"]);
  expect(await currentSpace(db)).toBeUndefined();
  await expect(store.write(() => [])).rejects.toMatchObject({ name: "DatabaseLeft" });
  await removeSpace(db, "Space1234567");
});

test("a setting is kept by name on this device", async () => {
  const database = aDatabaseName();
  const store = await aTab(database);
  expect(await findSetting(store.db, "lastReceivedAt")).toBeUndefined();
  await saveSetting(store.db, "lastReceivedAt", 5);
  await saveSetting(store.db, "screen/notes", { mine: true });
  store.close();
  const { db } = await aTab(database);
  expect(await findSetting(db, "lastReceivedAt")).toBe(5);
  expect(await findSetting(db, "screen/notes")).toEqual({ mine: true });
});

test("an observed query runs again when another tab writes what it read", async () => {
  const database = aDatabaseName();
  const [{ db }, other] = [await aTab(database), await aTab(database)];
  const seen: unknown[] = [];
  const following = observe(() => findSetting(db, "lastReceivedAt")).subscribe((value) =>
    seen.push(value),
  );
  await expect.poll(() => seen).toEqual([undefined]);
  await saveSetting(other.db, "lastReceivedAt", 5);
  await expect.poll(() => seen).toEqual([undefined, 5]);
  following.unsubscribe();
});

test("a device that keeps our data is believed, and its room is told", async () => {
  device({
    persist: async () => true,
    persisted: async () => true,
    estimate: async () => ({ usage: 30, quota: 100 }),
  });
  expect(await askToKeep()).toBe("kept");
  expect(await readSafety()).toBe("kept");
  expect(await estimateRoom()).toEqual({ used: 30, free: 70 });
});

test("a device that refuses, fails or has no such thing may erase our data; nothing is thrown", async () => {
  device({ persist: async () => false, persisted: () => Promise.reject(new Error("no")) });
  expect(await askToKeep()).toBe("evictable");
  expect(await readSafety()).toBe("evictable");
  expect(await estimateRoom()).toBeUndefined();
  device(undefined);
  expect(await askToKeep()).toBe("evictable");
  expect(await estimateRoom()).toBeUndefined();
  device({ estimate: async () => ({}) });
  expect(await estimateRoom()).toBeUndefined();
});

test("a device that never answers is not waited for", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  device({ persist: () => new Promise(() => {}) });
  const answer = askToKeep();
  await vi.advanceTimersByTimeAsync(2000);
  expect(await answer).toBe("evictable");
});

test("a device that was told its name takes it over one that a killed try left, and keeps what it wrote under", async () => {
  const database = aDatabaseName();
  const killed = await aTab(database, { device: "FirSt1" });
  await killed.join(
    [
      {
        type: "enterprises",
        id: "Enterprise12",
        fields: { name: ["SoLene-1", 1, 1, "Lu"] },
        erased: [],
      },
    ],
    {
      from: "SoLene",
    },
  );
  killed.close();
  const paired = await aTab(database, { device: "SecoND" });
  expect(paired.device).toBe("SecoND");
  expect((await aTab(database)).device).toBe("SecoND");
  await paired.write(set("name", "Écrit"));
  expect((await aTab(database, { device: "ThirD1" })).device).toBe("SecoND");
});
