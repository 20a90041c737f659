import { expect, type Page } from "@playwright/test";
import { unfold } from "./forms.ts";
import type { Site } from "./site.ts";
import { names } from "./whole-day-region.ts";

/** Three weeks before; gives the id of the day. */
export async function createDay(page: Page, site: Site, on: string): Promise<string> {
  await page.goto(`${site.address}#/evenements/nouveau`);
  await page.getByLabel("Nom", { exact: true }).fill("Journée de maillage de l’Estuaire");
  await page.getByLabel(/^Date/).fill(on);
  await page.getByLabel(/^Lieu/).fill("Salle communautaire");
  await page.getByLabel(/^Début/).fill("09:00");
  await page.getByLabel(/^Fin/).fill("11:30");
  await unfold(page);
  await page.getByLabel(/^Tables/).fill("8");
  await page.getByLabel(/^Minimum promis/).fill("3");
  await page.getByRole("button", { name: "Ajouter une pause" }).click();
  await page.getByLabel("De", { exact: true }).fill("10:15");
  await page.getByLabel("À", { exact: true }).fill("10:30");
  await expect(page.getByText("9 rondes, une pause. Au plus 72 rencontres.")).toBeVisible();
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page).toHaveURL(/#\/evenements\/[^/]{12}$/);
  return page.url().slice(-12);
}

export async function enrolAll(page: Page): Promise<void> {
  await enrol(page, "entreprises", names.enterprises);
  await enrol(page, "acheteurs", names.buyers);
  await expect(page.getByRole("img", { name: "table 7" })).toBeVisible();
}

async function enrol(page: Page, whom: string, them: readonly string[]): Promise<void> {
  await page.getByRole("button", { name: `Inscrire des ${whom}` }).click();
  const picker = page.getByRole("dialog");
  for (const name of them) {
    await picker.getByLabel("Rechercher").fill(name);
    await picker.getByRole("option", { name }).first().click();
  }
  await picker.getByRole("button", { name: "Terminé" }).click();
  await expect(page.getByText(new RegExp(`^${them.length} .*inscri`))).toBeVisible();
}

/** Typed in by the team, the dearest first. */
export async function typeWishes(page: Page, of: string, wanted: readonly string[]): Promise<void> {
  await page
    .getByRole("main")
    .getByRole("link", { name: new RegExp(`^${of}`) })
    .click();
  for (const [at, name] of wanted.entries()) {
    await page.getByRole("button", { name: "Ajouter un souhait" }).click();
    await page.getByRole("option", { name }).first().click();
    const wishes = page.getByRole("list", { name: "Souhaite rencontrer" }).getByRole("listitem");
    await expect(wishes).toHaveCount(at + 1);
  }
  await page.goBack();
}

/** Gives its id. */
export async function openSheet(page: Page, site: Site, enterprise: string): Promise<string> {
  await page.goto(`${site.address}#/entreprises`);
  await page
    .getByRole("main")
    .getByRole("link", { name: new RegExp(`^${enterprise}`) })
    .click();
  await expect(page).toHaveURL(/#\/entreprises\/[^/]{12}$/);
  return page.url().slice(-12);
}

/** Two meetings go elsewhere by hand; the rest adapts. */
export async function planAndMove(page: Page, site: Site, day: string): Promise<void> {
  const schedule = `${site.address}#/evenements/${day}/horaire`;
  await page.goto(schedule);
  await page.getByRole("button", { name: "Proposer un horaire" }).click();
  await expect(page.getByText(/^Horaire gardé.: \d+.rencontres/)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/au moins 3 par entreprise.·.*meilleur possible/)).toBeVisible();
  const pinned = page.getByRole("gridcell", { name: /épinglée/ });
  for (const before of [0, 1]) {
    await page.goto(schedule);
    await expect(pinned).toHaveCount(before);
    await page
      .getByRole("gridcell")
      .getByRole("button", { name: /^((?!épinglée).)*$/ })
      .first()
      .click();
    await page
      .getByRole("complementary", { name: "Ce rendez-vous" })
      .getByRole("button", { name: /^Ronde \d.*(rien d’autre ne bouge|passent? à la ronde)/ })
      .first()
      .click();
    await expect(page.getByRole("button", { name: "Désépingler" })).toBeVisible();
  }
}
