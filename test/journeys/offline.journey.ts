import { readdirSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { everyAddress } from "./screens.ts";
import { built, type Site, test } from "./site.ts";
import { createTeam, enterSample } from "./team.ts";

test("an enterprise made in a new team is there after a cold start without its host", async ({
  page,
  context,
  site,
}) => {
  await createTeam(page, site);
  await page.goto(`${site.address}#/entreprises`);
  await page.getByRole("link", { name: "Ajouter une fiche à la main" }).click();
  await page.getByLabel("Nom usuel").fill("Les Ateliers du Fleuve");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("Fiche gardée.")).toBeVisible();
  await page.close();
  await site.stop();
  await expect(fetch(site.address)).rejects.toThrow("fetch failed");

  const cold = await context.newPage();
  await cold.goto(`${site.address}#/entreprises`);
  const row = cold.getByRole("main").getByRole("listitem");
  await expect(row).toHaveCount(1);
  await row.getByRole("link", { name: "Les Ateliers du Fleuve" }).click();
  await expect(cold.getByRole("heading", { name: "Les Ateliers du Fleuve" })).toBeVisible();
});

test("every address opens cold without its host, though never opened before", async ({
  page,
  context,
  site,
}) => {
  test.setTimeout(600_000);
  await enterSample(page, site);
  await page.close();
  await site.stop();
  const cold = await context.newPage();
  const { errors, awaited } = watch(cold);
  for (const address of everyAddress()) {
    await openCold(cold, site, address);
    await nothingAwaited(awaited, address);
    expect.soft(errors.splice(0), address).toEqual([]);
  }
});

test("the doors of the first run open cold without a team and without a host", async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.close();
  await site.stop();
  const cold = await context.newPage();
  const { errors, awaited } = watch(cold);
  for (const door of ["#/", "#/bienvenue", "#/installer", "#/bienvenue/equipe"]) {
    await openCold(cold, site, door);
    await nothingAwaited(awaited, door);
    expect.soft(errors.splice(0), door).toEqual([]);
  }
});

test("each file is kept once: scripts, workers, styles, letters and icons", async ({
  page,
  site,
}) => {
  await page.goto(site.address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const caching = names.map(async (name) => (await caches.open(name)).keys());
    return (await Promise.all(caching)).flat().map((request) => request.url.split("?")[0] ?? "");
  });
  expect(new Set(kept).size).toBe(kept.length);
  expect(kept.filter((address) => !address.startsWith(site.address))).toEqual([]);
  const names = kept.map((address) => address.slice(site.address.length));
  expect(names.filter((name) => name.startsWith("assets/worker-")).length).toBeGreaterThan(2);
  const published = readdirSync(built("1"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(built("1").length + 1));
  const byHost = published.filter(
    // What a browser asks its host for by itself, at installation and at each start; schemas are
    // for other programs, _headers, .htaccess and nginx for the host itself.
    (name) =>
      !/^(sw\.js|_headers|\.htaccess|nginx|schemas\/|apple-touch-icon\.png|\.vite\/|icon-[\w-]+\.png)/.test(
        name,
      ),
  );
  expect(names.toSorted()).toEqual(byHost.toSorted());
});

test("« Prêt hors ligne » looks at the device itself, and brings back a file that was lost", async ({
  page,
  site,
}) => {
  await createTeam(page, site);
  await page.goto(`${site.address}#/reglages`);
  const check = page.getByRole("button", { name: "Vérifier maintenant" });
  await check.click();
  await expect(page.getByText("Toute l’application est sur l’appareil.")).toBeVisible();
  await expect(page.getByText("Prêt à fonctionner sans réseau.")).toBeVisible();

  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const lost = (await cache.keys()).find(({ url }) => url.includes("/assets/bin-"));
      if (lost !== undefined) await cache.delete(lost);
    }
  });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.clearBrowserCache");
  await site.stop();
  await check.click();
  await expect(page.getByText("1 fichier de l’application manque")).toBeVisible();
  await expect(page.getByText("Pas encore prêt.")).toBeVisible();
  await page.goto(`${site.address}#/corbeille`);
  await expect(page.getByText("Cette page n’a pas pu s’ouvrir")).toBeVisible();

  await site.put("1");
  await page.goto(`${site.address}#/reglages`);
  await check.click();
  await expect(page.getByText("Toute l’application est sur l’appareil.")).toBeVisible();
  await site.stop();
  await openCold(page, site, "#/corbeille");
});

const readersOnly = /^#\/(demandes|pour-moi)|\/(proposer|souhaits)$|\/avec\/[^/]+$/;

/** As a phone opens it: nothing of an earlier page is left in memory. */
async function openCold(page: Page, site: Site, address: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`${site.address}${address}`);
  const title = page.getByRole("heading", { level: 1 }).first();
  await expect.soft(title, address).toBeVisible();
  // What is of a reader's space alone is said not to be here: this is a team.
  const isReaders = readersOnly.test(address);
  const failures = page.getByText(
    isReaders
      ? /Cette page n’a pas pu s’ouvrir/
      : /Cette page n’a pas pu s’ouvrir|Rien à cette adresse/,
  );
  await expect.soft(failures, address).toHaveCount(0);
}

/** Asked twenty times a second: left to itself, Playwright soon looks once a second, at each address. */
async function nothingAwaited(awaited: ReadonlySet<string>, message: string): Promise<void> {
  await expect.soft.poll(() => [...awaited], { message, intervals: [50] }).toEqual([]);
}

/** What goes wrong on a page, and the files that it asked for and does not have. */
function watch(page: Page): { readonly errors: string[]; readonly awaited: Set<string> } {
  const errors: string[] = [];
  const awaited = new Set<string>();
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    // The browser itself asks the host for a newer service worker, and says when there is none.
    const isForWorker = message.location().url.endsWith("/sw.js");
    if (message.type() === "error" && !isForWorker) errors.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().endsWith("/sw.js")) awaited.add(request.url());
  });
  page.on("framenavigated", (frame) => {
    if (frame.url() === "about:blank") awaited.clear(); // the page that wanted them is gone
  });
  page.on("requestfinished", (request) => awaited.delete(request.url()));
  return { errors, awaited };
}
