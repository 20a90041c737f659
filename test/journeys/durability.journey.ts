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
  const end = new AbortController();
  const foldOn = async (tab: typeof a) => {
    while (!end.signal.aborted) await tab.fold(0);
  };
  const folding = [foldOn(a), foldOn(b)];
  const form = { count: 250, openMs: 6 };
  await Promise.all([
    a.save({ ...form, name: "a", seed, ids: ["shared", "common", "of a"] }),
    b.save({ ...form, name: "b", seed: seed + 1, ids: ["shared", "common", "of b"] }),
  ]);
  end.abort();
  await Promise.all(folding);

  await Promise.all([a.catchUp(), b.catchUp()]);
  const left = await a.weigh();
  expect(countConfirmed(heard)).toBe(500);
  expect(faultsOf(heard, await a.look())).toEqual([]);
  expect(sawConflict(heard)).toBe(true);
  expect(await b.weigh()).toBe(left);
  await a.reload();
  expect(await a.weigh()).toBe(left);
});

test("a connection that dies under the saves is opened again, and none is lost or made twice", async ({
  desk,
}) => {
  const { heard } = desk;
  const { context, openTab } = await desk.start();
  const [tab, other] = [await openTab(), await openTab()];
  const internals = await context.newPage();
  // A headless shell (what npm brings) has no such page; the other deaths are the same there.
  const canForce = await internals.goto(internalsAddress).then(
    () => true,
    () => false,
  );
  const draw = makeDraw(seed + 3);
  const form = { seed, ids: ["one", "two"], openMs: 2 };
  const end = new AbortController();
  const saves = tab.save({ ...form, name: "kept", count: 200 }).finally(() => end.abort());
  const deaths = [
    "closed",
    "native",
    "aborted",
    ...(canForce ? (["forced"] as const) : []),
  ] as const;
  let died = 0;
  while (!end.signal.aborted) {
    const how = deaths[died % deaths.length] ?? "closed";
    await (how === "forced" ? forceClose(internals) : tab.drop(how));
    died += 1;
    const before = countConfirmed(heard);
    await expect.poll(() => end.signal.aborted || countConfirmed(heard) > before).toBe(true);
    await sleep(draw() * 60);
  }
  await saves;
  expect(countConfirmed(heard)).toBe(200);
  expect(died).toBeGreaterThan(deaths.length);
  expect(faultsOf(heard, await tab.look())).toEqual([]);

  // The tab whose connection died still hears of what the other writes.
  await other.save({ ...form, name: "other", count: 1 });
  const now = await other.weigh();
  await expect.poll(() => tab.weigh()).toBe(now);
  await tab.reload();
  expect(await tab.weigh()).toBe(now);
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
  const before = await tab.weigh();

  await expect(tab.join(1, 5000)).rejects.toThrow("StorageFull");
  expect(await tab.weigh()).toBe(before);
  expect(await tab.files()).toEqual({ waiting: [1], joined: [] });

  const large = { ...form, name: "large", count: 1000, size: 100_000 };
  await expect(tab.save(large)).rejects.toThrow("StorageFull");
  const kept = countConfirmed(heard);
  const full = await tab.weigh();
  expect(kept).toBeLessThan(60);
  expect(faultsOf(heard, await tab.look())).toEqual([]);
  await tab.reload();
  expect(await tab.weigh()).toBe(full);
  await expect(tab.save({ ...large, name: "again" })).rejects.toThrow("StorageFull");
  expect(await tab.weigh()).toBe(full);

  await room(200_000_000);
  await tab.save({ ...large, name: "late", count: 5 });
  await tab.join(1, 5000);
  expect(await tab.files()).toEqual({ waiting: [], joined: [1] });
  expect(countConfirmed(heard)).toBe(kept + 5);
  await tab.reload();
  expect(faultsOf(heard, await tab.look())).toEqual([]);
});

const internalsAddress = "chrome://indexeddb-internals";

/** The browser itself closes every connection, whatever is under way. */
async function forceClose(internals: Page): Promise<void> {
  await internals.goto(internalsAddress);
  await internals.locator(".force-close").first().click();
}
