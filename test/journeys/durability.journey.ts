import { setTimeout as sleep } from "node:timers/promises";
import { expect, type Page } from "@playwright/test";
import { makeDraw } from "../support/search-corpus.ts";
import { countConfirmed, faultsOf, sawConflict } from "./durability-ledger.ts";
import { seed, test } from "./durability-machine.ts";

test.describe.configure({ timeout: 120_000 });

test("two tabs that write and fold at once lose nothing and end the same", async ({ desk }) => {
  const { heard } = desk;
  const { openTab } = await desk.start();
  const [a, b] = [await openTab(), await openTab()];
  let isOver = false;
  const foldOn = async (tab: typeof a) => {
    // oxlint-disable-next-line no-await-in-loop -- again and again
    while (!isOver) await tab.fold(0);
  };
  const folding = [foldOn(a), foldOn(b)];
  const form = { count: 250, openMs: 6 };
  await Promise.all([
    a.save({ ...form, name: "a", seed, ids: ["shared", "common", "of a"] }),
    b.save({ ...form, name: "b", seed: seed + 1, ids: ["shared", "common", "of b"] }),
  ]);
  isOver = true;
  await Promise.all(folding);

  await Promise.all([a.catchUp(), b.catchUp()]);
  const left = await a.look();
  expect(countConfirmed(heard)).toBe(500);
  expect(faultsOf(heard, left)).toEqual([]);
  expect(sawConflict(heard)).toBe(true);
  expect(await b.look()).toEqual(left);
  await a.reload();
  expect(await a.look()).toEqual(left);
});

test("a connection that dies under the saves is opened again, and none is lost or made twice", async ({
  desk,
}) => {
  const { heard } = desk;
  const { context, openTab } = await desk.start();
  const [tab, other] = [await openTab(), await openTab()];
  const internals = await context.newPage();
  const draw = makeDraw(seed + 3);
  const form = { seed, ids: ["one", "two"], openMs: 2 };
  let isOver = false;
  const saves = tab.save({ ...form, name: "kept", count: 200 }).finally(() => (isOver = true));
  const deaths = ["closed", "native", "aborted", "forced"] as const;
  let died = 0;
  // oxlint-disable no-await-in-loop -- one death after the other
  while (!isOver) {
    const how = deaths[died % deaths.length] ?? "forced";
    await (how === "forced" ? forceClose(internals) : tab.drop(how));
    died += 1;
    const before = countConfirmed(heard);
    await expect.poll(() => isOver || countConfirmed(heard) > before).toBe(true);
    await sleep(draw() * 60);
  }
  // oxlint-enable no-await-in-loop
  await saves;
  expect(countConfirmed(heard)).toBe(200);
  expect(died).toBeGreaterThan(deaths.length);
  const left = await tab.look();
  expect(faultsOf(heard, left)).toEqual([]);

  // The tab whose connection died still hears of what the other writes.
  await other.save({ ...form, name: "other", count: 1 });
  const [now] = [await other.look()];
  await expect.poll(() => tab.look()).toEqual(now);
  await tab.reload();
  expect(await tab.look()).toEqual(now);
});

test("on a full device a save is refused by name, and passes once there is room", async ({
  desk,
}) => {
  const { address, heard } = desk;
  const { context, openTab } = await desk.start();
  const session = await context.newCDPSession(await context.newPage());
  const room = (quotaSize: number) =>
    session.send("Storage.overrideQuotaForOrigin", { origin: address, quotaSize });
  // Before the first write: the browser remembers for a while that there was room.
  await room(2_000_000);
  const tab = await openTab();
  const form = { seed, ids: ["one", "two"], openMs: 0 };
  await tab.save({ ...form, name: "early", count: 20 });
  const before = await tab.look();

  await expect(tab.join(1, 5000)).rejects.toThrow("StorageFull");
  expect(await tab.look()).toEqual(before);
  expect(await tab.files()).toEqual({ waiting: [1], joined: [] });

  const large = { ...form, name: "large", count: 1000, size: 100_000 };
  await expect(tab.save(large)).rejects.toThrow("StorageFull");
  const kept = countConfirmed(heard);
  const full = await tab.look();
  expect(kept).toBeLessThan(60);
  expect(faultsOf(heard, full)).toEqual([]);
  await tab.reload();
  expect(await tab.look()).toEqual(full);
  await expect(tab.save({ ...large, name: "again" })).rejects.toThrow("StorageFull");
  expect(await tab.look()).toEqual(full);

  await room(200_000_000);
  await tab.save({ ...large, name: "late", count: 5 });
  await tab.join(1, 5000);
  expect(await tab.files()).toEqual({ waiting: [], joined: [1] });
  expect(countConfirmed(heard)).toBe(kept + 5);
  await tab.reload();
  expect(faultsOf(heard, await tab.look())).toEqual([]);
});

/** What DevTools offers to close is closed as by the browser itself. */
async function forceClose(internals: Page): Promise<void> {
  await internals.goto("chrome://indexeddb-internals");
  await internals.locator(".force-close").first().click();
}
