import { setTimeout as sleep } from "node:timers/promises";
import { chromium, expect, type Page } from "@playwright/test";
import { makeDraw } from "../support/search-corpus.ts";
import { backUp, listDatabases, openBackup, openFresh } from "./backups.ts";
import { addBuyer } from "./phones.ts";
import { test, visit } from "./site.ts";
import { createTeam } from "./team.ts";

test.describe.configure({ timeout: 180_000 });

/** Lives of a browser that end by a kill in a restore. */
const lives = 6;
const seed = Number(process.env["DURABILITY_SEED"] ?? 20_261_123);

test("a browser killed at any moment of a restore has the team as before or as after, and restores it later", async ({
  page,
  site,
  launchOptions,
}, info) => {
  await createTeam(page, site);
  await addBuyer(page, site, "Ville de Port-aux-Brumes");
  const first = await backUp(page, site.address);
  await addBuyer(page, site, "MRC de La Matanie");
  const second = await backUp(page, site.address);

  const profile = info.outputPath("profile");
  const draw = makeDraw(seed);
  let usualMs = 0;
  for (let life = 0; life <= lives; life++) {
    const context = await chromium.launchPersistentContext(profile, {
      ...launchOptions,
      locale: "fr-CA",
      viewport: { width: 360, height: 740 },
    });
    const tab = await context.newPage();
    if (life === 0) {
      await visit(tab, site);
      await openFresh(tab, site.address, first);
      await addBuyer(tab, site, "Écrite ici");
    } else {
      await tab.goto(`${site.address}#/acheteurs`);
      await expect(tab.getByRole("link", { name: /Écrite ici/ })).toBeVisible();
      await expect(tab.getByRole("link", { name: /Port-aux-Brumes/ })).toBeVisible();
      // It takes writes, wherever it is.
      await addBuyer(tab, site, `Vie ${life}`);
      await expect.poll(async () => (await listDatabases(tab)).filling).toBe(0);
    }
    await openBackup(tab, site.address, life === 0 ? first : second);
    const start = performance.now();
    const restore = tab.getByRole("button", { name: "Restaurer", exact: true }).click();
    if (life === 0 || life === lives) {
      await restore;
      await expect(tab.getByText("la sauvegarde est restaurée")).toBeVisible();
      if (life === 0) usualMs = performance.now() - start;
      if (life === lives) await showsAll(tab, site.address);
      await context.close();
      continue;
    }
    const browser = await browserOf(tab);
    const closed = context.waitForEvent("close");
    const end = restore.catch(() => undefined);
    await sleep(((life - 1 + draw()) / (lives - 1)) * usualMs);
    process.kill(-browser, "SIGKILL");
    await Promise.all([closed, end]);
  }
});

async function showsAll(tab: Page, address: string): Promise<void> {
  await tab.goto(`${address}#/acheteurs`);
  const lived = Array.from({ length: lives }, (_, life) => `Vie ${life + 1}`);
  for (const name of ["Écrite ici", "Ville de Port-aux-Brumes", "MRC de La Matanie", ...lived]) {
    await expect(tab.getByRole("link", { name: new RegExp(name) })).toBeVisible();
  }
}

/** The process that leads the group which Playwright starts. */
async function browserOf(tab: Page): Promise<number> {
  const session = await tab.context().browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send("SystemInfo.getProcessInfo")) ?? {};
  const id = processInfo.find(({ type }) => type === "browser")?.id;
  if (id === undefined) throw new Error("the browser does not name its process");
  return id;
}
