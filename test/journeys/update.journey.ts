import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { built, test } from "./site.ts";
import { createTeam } from "./team.ts";

const note = "Elle prépare un appel pour le printemps";

test("a new version waits until the form is closed, then for the person", async ({
  page,
  context,
  site,
}) => {
  await createTeam(page, site);
  await page.getByRole("button", { name: "Noter" }).click();
  await page.getByLabel("Ce qui s’est dit").fill(note);
  await site.put("2");
  await findNewVersion(page);
  const bare = await context.newPage();
  await bare.goto(site.address);
  await expect(bare.getByText("Une nouvelle version est prête.")).toBeVisible();
  await bare.close();
  await expect(page.getByText("Une nouvelle version est prête.")).toBeHidden();
  await expect(page.getByLabel("Ce qui s’est dit")).toHaveValue(note);
  await expectVersion(page, "1");

  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("Note gardée.")).toBeVisible();
  await expect(page.getByText("Une nouvelle version est prête.")).toBeVisible();
  await expectVersion(page, "1");
  await page.getByRole("button", { name: "Relancer" }).click();
  await expectVersion(page, "2");
  await expect(page.getByText("Une nouvelle version est prête.")).toBeHidden();
  await page.goto(`${site.address}#/notes`);
  await expect(page.getByRole("main").getByRole("listitem")).toContainText(note);

  await site.stop();
  await page.goto("about:blank");
  await page.goto(`${site.address}#/notes`);
  await expectVersion(page, "2");
  await expect(page.getByRole("main").getByRole("listitem")).toContainText(note);
});

test("a form open in another tab outlives the new version, and saves", async ({
  page,
  context,
  site,
}) => {
  await createTeam(page, site);
  const other = await context.newPage();
  await other.goto(site.address);
  await other.getByRole("button", { name: "Noter" }).click();
  await other.getByLabel("Ce qui s’est dit").fill(note);
  await site.put("2");
  await findNewVersion(page);
  await page.getByRole("button", { name: "Relancer" }).click();
  await expectVersion(page, "2");

  // Its files are gone from the device and from the host; the form is still there, whole.
  await expectVersion(other, "1");
  await expect(other.getByLabel("Ce qui s’est dit")).toHaveValue(note);
  await other.getByRole("button", { name: "Enregistrer" }).click();
  await expectVersion(other, "2");
  await expect(other.getByText("Cette page n’a pas pu s’ouvrir")).toBeHidden();
  await page.goto(`${site.address}#/notes`);
  await expect(page.getByRole("main").getByRole("listitem")).toContainText(note);
});

test("a form whose tab is closed during an update is found again in the new version", async ({
  page,
  context,
  site,
}) => {
  await createTeam(page, site);
  const other = await context.newPage();
  await other.goto(`${site.address}#/entreprises/nouvelle`);
  await other.getByLabel("Nom usuel").fill("Les Ateliers du Fleuve");
  await expect(other.getByText("brouillon gardé")).toBeVisible();
  await site.put("2");
  await findNewVersion(page);
  await page.getByRole("button", { name: "Relancer" }).click();
  await expectVersion(page, "2");
  await other.close();

  await page.goto(`${site.address}#/entreprises/nouvelle`);
  await expect(page.getByLabel("Nom usuel")).toHaveValue("Les Ateliers du Fleuve");
});

test("a page newer than its service worker works, and so does the older one after it", async ({
  page,
  site,
}) => {
  await createTeam(page, site);
  await site.put("2");
  // As Shift and « Recharger » do: past the service worker.
  const session = await page.context().newCDPSession(page);
  await session.send("Page.reload", { ignoreCache: true });
  await expectVersion(page, "2");
  await page.getByRole("button", { name: "Noter" }).click();
  await page.getByLabel("Ce qui s’est dit").fill(note);
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("Note gardée.")).toBeVisible();

  // The older worker still serves what it has.
  await page.goto("about:blank");
  await page.goto(`${site.address}#/notes`);
  await expectVersion(page, "1");
  await expect(page.getByRole("main").getByRole("listitem")).toContainText(note);
  await page.getByRole("button", { name: "Relancer" }).click();
  await expectVersion(page, "2");
  await expect(page.getByRole("main").getByRole("listitem")).toContainText(note);
});

/** As the browser does once a day, or when the app comes back to the front. */
async function findNewVersion(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.waiting?.state === "installed";
  });
}

/** Told by the name of the page's first script: a page that is being replaced has none for a moment. */
async function expectVersion(page: Page, version: "1" | "2"): Promise<void> {
  const index = readFileSync(join(built(version), "index.html"), "utf8");
  const [, script = "none"] = /type="module"[^>]* src="\.([^"]+)"/.exec(index) ?? [];
  await expect(page.locator(`script[type=module][src$="${script}"]`)).toBeAttached();
}
