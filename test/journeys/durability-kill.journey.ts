import { expect } from "@playwright/test";
import { makeDraw } from "../support/search-corpus.ts";
import { countConfirmed, faultsOf } from "./durability-ledger.ts";
import { hears, killDuring, seed, test } from "./durability-machine.ts";

/** Lives of a browser that end by a kill. */
const lives = 6;
const fileSize = 5000;
const form = { ids: ["one", "two"], openMs: 0 };

test.describe.configure({ timeout: 120_000 });

test("a browser killed at any moment of its saves has every confirmed one", async ({ desk }) => {
  const { heard } = desk;
  const draw = makeDraw(seed);
  for (let life = 0; life <= lives; life++) {
    const machine = await desk.start();
    const tab = await machine.openTab();
    expect(faultsOf(heard, await tab.look())).toEqual([]);
    if (life === lives) break;
    const saves = tab.save({ ...form, name: `life ${life}`, seed: life, count: 10_000 });
    await hears(heard, (one) => one.does === "confirmed" && one.value.startsWith(`life ${life}`));
    await killDuring(machine, saves, draw() * 400);
  }
  expect(countConfirmed(heard)).toBeGreaterThan(lives);
});

test("a browser killed during an import has the whole file or nothing, and finishes it later", async ({
  desk,
}) => {
  const { heard } = desk;
  const draw = makeDraw(seed + 1);
  let usualMs = 0;
  let cuts = 0;
  for (let file = 0; file <= lives; file++) {
    const machine = await desk.start();
    const tab = await machine.openTab();
    if (file > 0) {
      const held = await tab.holds(file, fileSize);
      const wasTold = heard.some((one) => one.does === "joined" && one.seed === file);
      const before = Array.from({ length: file }, (_, i) => i);
      const nothing = { held: 0, waiting: [file], joined: before };
      const whole = { held: fileSize, waiting: [], joined: [...before, file] };
      if (held === 0) cuts += 1;
      expect(faultsOf(heard, await tab.look())).toEqual([]);
      expect({ held, ...(await tab.files()) }).toEqual(held === 0 && !wasTold ? nothing : whole);
      await tab.join(file, fileSize);
      expect(await tab.holds(file, fileSize)).toBe(fileSize);
      expect(faultsOf(heard, await tab.look())).toEqual([]);
    }
    if (file === lives) break;
    if (file === 0) usualMs = await timeOf(tab.join(0, fileSize));
    const next = file + 1;
    await tab.save({ ...form, name: `before ${next}`, seed: next, count: 5 });
    const joining = tab.join(next, fileSize);
    await hears(heard, (one) => one.does === "joining" && one.seed === next);
    await killDuring(machine, joining, ((file + draw()) / lives) * usualMs);
  }
  expect(cuts).toBeGreaterThan(0);
});

test("a browser killed while folding has every record and its history, and folds later", async ({
  desk,
}) => {
  const { heard } = desk;
  const draw = makeDraw(seed + 2);
  let usualMs = 0;
  let before: string | undefined;
  let lines = 0;
  let cuts = 0;
  for (let life = 0; life <= lives; life++) {
    const machine = await desk.start();
    const tab = await machine.openTab();
    if (before !== undefined) {
      expect(await tab.weigh()).toBe(before);
      expect(faultsOf(heard, await tab.look())).toEqual([]);
      if ((await tab.countLines()) === lines) cuts += 1;
    }
    if (life === lives) {
      await tab.fold(life);
      expect(await tab.countLines()).toBe(0);
      await tab.reload();
      expect(await tab.weigh()).toBe(before);
      expect(faultsOf(heard, await tab.look())).toEqual([]);
      break;
    }
    if (life === 0) {
      await tab.join(-1, 1000);
      usualMs = await timeOf(tab.fold(-1));
    }
    await tab.join(life, 1000);
    await tab.save({ ...form, name: `life ${life}`, seed: life, count: 60 });
    before = await tab.weigh();
    lines = await tab.countLines();
    const folding = tab.fold(life);
    await hears(heard, (one) => one.does === "folding" && one.seed === life);
    await killDuring(machine, folding, ((life + draw()) / lives) * usualMs);
  }
  expect(cuts).toBeGreaterThan(0);
});

async function timeOf(work: Promise<void>): Promise<number> {
  const start = performance.now();
  await work;
  return performance.now() - start;
}
