import { expect, type Page } from "@playwright/test";
import { type Site, visit } from "./site.ts";

/** First run: a team of its own, then « Aujourd’hui ». */
export async function createTeam(page: Page, site: Site, member = "Solène Roy"): Promise<void> {
  await visit(page, site);
  await nameTeam(page, member);
}

/** As above, from the welcome screen. */
export async function nameTeam(
  page: Page,
  member = "Solène Roy",
  team = "Économie sociale de l’Estuaire",
): Promise<void> {
  await page.getByRole("button", { name: "Créer une équipe" }).click();
  await page.getByLabel("Nom de l’équipe").fill(team);
  await page.getByLabel("Votre nom").fill(member);
  await page.getByRole("button", { name: "Créer l’équipe" }).click();
  await expect(page.getByRole("button", { name: "Noter" })).toBeVisible();
}

/** First run: the fictional region. */
export async function enterSample(page: Page, site: Site): Promise<void> {
  await visit(page, site);
  await page.getByRole("button", { name: "Essayer avec des données d’exemple" }).click();
  await expect(page.getByRole("button", { name: "Noter" })).toBeVisible();
}
