import { expect } from "@playwright/test";
import { test } from "./site.ts";
import { enterSample } from "./team.ts";

test("a day is planned in a second, mended at the door and planned again, without a network", async ({
  page,
  context,
  site,
}) => {
  await enterSample(page, site);
  const main = page.getByRole("main");
  await page.goto(`${site.address}#/evenements`);
  await main.getByRole("link", { name: /Rivière-du-Loup/ }).click();
  await expect(main.getByText("8 rondes de 12 minutes")).toBeVisible();
  await context.setOffline(true);
  await site.stop();

  await main.getByRole("link", { name: "Horaire", exact: true }).click();
  await page.getByRole("button", { name: "Proposer un horaire" }).click();
  await expect(page.getByText(/^Horaire gardé.: \d+.rencontres/)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/au moins 5 par entreprise/)).toBeVisible();

  // Two are missing at the door, one comes unannounced, another arrives.
  await page.goBack();
  await main.getByRole("link", { name: "Accueil", exact: true }).click();
  for (const name of ["Récup du Littoral", "MRC des Estrans"]) {
    await main.getByLabel("Trois lettres d’un nom").fill(name.slice(0, 7));
    await main.getByRole("button", { name: new RegExp(`Absent.: ${name}`) }).click();
    await expect(page.getByText(new RegExp(`${name}.: absence notée`))).toBeVisible();
  }
  await main.getByLabel("Trois lettres d’un nom").fill("");
  await main.getByRole("button", { name: "Entreprise sans inscription" }).click();
  await page.getByRole("dialog").getByLabel("Rechercher").fill("mie du large");
  await page.getByRole("option").first().click();
  await expect(page.getByText(/sur place, sans inscription/)).toBeVisible();

  await main.getByRole("link", { name: "Replanifier" }).click();
  const verdict = page.getByRole("status", {
    name: /^2 absents → \d+ déplacements?, 0 rencontre perdue$/,
  });
  await expect(verdict).toBeVisible({ timeout: 30_000 });
  await page.getByRole("button", { name: "Accepter" }).click();
  await expect(page.getByText(/^Nouvel horaire gardé/)).toBeVisible();
  await expect(main.getByRole("list", { name: "Absents" }).getByRole("listitem")).toHaveCount(2);

  // Cold, all of it is there.
  await page.close();
  const cold = await context.newPage();
  await cold.goto(`${site.address}#/evenements`);
  await cold
    .getByRole("main")
    .getByRole("link", { name: /Rivière-du-Loup/ })
    .click();
  await cold.getByRole("main").getByRole("link", { name: "Horaire", exact: true }).click();
  await expect(cold.getByText(/^\d+.rencontres.·.au moins \d+ par entreprise/)).toBeVisible();
});
