import { expect } from "@playwright/test";
import { links } from "#parts/links.ts";
import { test } from "./site.ts";
import { enterSample } from "./team.ts";

test("the help, its pictures, the licences and a report without a word of a note are there without a network", async ({
  page,
  context,
  site,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await enterSample(page, site);
  await expect(page.getByText("Vous avez maintenant la version")).toBeHidden();
  await context.setOffline(true);
  await site.stop();

  await page.goto(`${site.address}${links.newNote()}`);
  await page.getByLabel("Ce qui s’est dit").fill("Xylographie, 418 555-0199");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("Note gardée.")).toBeVisible();

  await page.goto(`${site.address}${links.help()}`);
  await page.getByRole("searchbox", { name: "Chercher dans l’aide" }).fill("six gestse");
  await page.getByRole("link", { name: /Prendre une note en six gestes/ }).click();
  const picture = page.getByRole("img", { name: /^L’écran Noter/ });
  await picture.scrollIntoViewIfNeeded();
  await expect(picture).toHaveJSProperty("naturalWidth", 540);

  await page.goto(`${site.address}${links.about("licences")}`);
  await page.getByText(/^dexie \d/).click();
  await expect(page.getByText("Apache License").first()).toBeVisible();

  await page.goto(`${site.address}${links.about("report")}`);
  await page.getByRole("button", { name: "Copier le rapport" }).click();
  await expect(page.getByText("Rapport copié.")).toBeVisible();
  const report = await page.evaluate(() => navigator.clipboard.readText());
  expect(report).toContain("écran /notes/nouvelle");
  expect(report).toMatch(/enregistrer\s: note/);
  expect(report).not.toMatch(/xylographie|418|Traiteur|Nadine/i);
});

test("the first start of a new version leads to its news, once", async ({ page, site }) => {
  await enterSample(page, site);
  await page.evaluate(() => localStorage.setItem("maillon.release", "0.0.9"));
  await page.reload();
  await page.getByRole("link", { name: "Quoi de neuf" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Quoi de neuf" })).toBeVisible();
  await page.goto(`${site.address}${links.home()}`);
  await expect(page.getByRole("button", { name: "Noter" })).toBeVisible();
  await expect(page.getByText("Vous avez maintenant la version")).toBeHidden();
});
