import { expect } from "@playwright/test";
import { enterSample } from "./team.ts";
import { test } from "./site.ts";

test("a note with its promise takes six taps beside the text, and is kept without a network", async ({
  page,
  context,
  site,
}) => {
  await enterSample(page, site);
  await page.goto(`${site.address}#/acheteurs`);
  await page.getByRole("link", { name: /Ville de Port-aux-Brumes/ }).click();
  await context.setOffline(true);
  await site.stop();

  let taps = 0;
  const tap = async (target: ReturnType<typeof page.locator>) => {
    taps += 1;
    await target.click();
  };
  await tap(page.getByRole("button", { name: "Noter" }));
  await tap(page.getByRole("group", { name: "Avec" }).getByText("Mireille"));
  await page
    .getByLabel("Ce qui s’est dit")
    .fill("Fête déplacée au 12 décembre, 95 personnes. Elle veut goûter avant.");
  await tap(page.getByRole("group", { name: "Promis" }).getByText("essai"));
  await tap(page.getByRole("group", { name: "Par qui" }).getByText("l’entreprise"));
  await tap(page.getByRole("group", { name: "Avant" }).getByText("vendredi"));
  await tap(page.getByRole("button", { name: "Enregistrer" }));
  await expect(page.getByText("Note gardée.")).toBeVisible();
  expect(taps).toBeLessThanOrEqual(6);

  await page.close();
  const cold = await context.newPage();
  await cold.goto(`${site.address}#/notes?q=95 personnes`);
  await cold
    .getByRole("main")
    .getByRole("listitem")
    .filter({ hasText: "95 personnes" })
    .getByRole("link")
    .click();
  await expect(cold.getByRole("main")).toContainText("Elle veut goûter avant.");
  await expect(cold.getByRole("main")).toContainText("Mireille Desroches-Ouellet");
  await expect(cold.getByRole("button", { name: "Marquer faite : Essai" })).toBeVisible();
});

test("an unfinished note survives a killed tab", async ({ page, context, site }) => {
  await enterSample(page, site);
  await page.getByRole("button", { name: "Noter" }).click();
  await page.getByLabel("Ce qui s’est dit").fill("Elle prépare un appel pour le printemps");
  await expect(page.getByText("brouillon gardé")).toBeVisible();
  await page.close({ runBeforeUnload: false });

  const again = await context.newPage();
  await again.goto(site.address);
  await again.getByRole("link", { name: /Note commencée/ }).click();
  await expect(again.getByLabel("Ce qui s’est dit")).toHaveValue(
    "Elle prépare un appel pour le printemps",
  );
});

test("« Annuler » takes a note and its promise back, and the bin gives them again", async ({
  page,
  site,
}) => {
  await enterSample(page, site);
  await page.getByRole("button", { name: "Noter" }).click();
  await page.getByLabel("Ce qui s’est dit").fill("Mot unique xylographie");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await page.getByRole("button", { name: "Annuler" }).click();
  await page.goto(`${site.address}#/notes?q=xylographie`);
  await expect(page.getByText("Aucune note ne répond à cette recherche.")).toBeVisible();

  await page.goto(`${site.address}#/corbeille`);
  await page
    .getByRole("listitem")
    .filter({ hasText: "par vous" })
    .first()
    .getByRole("button")
    .click();
  await page.goto(`${site.address}#/notes?q=xylographie`);
  await expect(page.getByRole("listitem").filter({ hasText: "xylographie" })).toBeVisible();
});

test("what was typed an instant before a reload, or a link to elsewhere, is in the draft", async ({
  page,
  site,
}) => {
  await enterSample(page, site);
  const form = `${site.address}#/entreprises/nouvelle`;
  const name = page.getByRole("textbox").first();
  await page.goto(form);
  await name.fill("Coop du Fleuve");
  await page.reload();
  await expect(name).toHaveValue("Coop du Fleuve");
  await name.fill("Coop du Fleuve et du Golfe");
  await page.goto("about:blank");
  await page.goto(form);
  await expect(name).toHaveValue("Coop du Fleuve et du Golfe");
});
