import { expect, type Page } from "@playwright/test";
import type { Site } from "./site.ts";

/** Two meetings interested somebody, the one rated here and the one on the phone: each comes back four times. */
export async function expectFollowUps(page: Page, site: Site): Promise<void> {
  await page.goto(`${site.address}#/relances`);
  for (const days of [7, 30, 90, 180]) {
    const news = new RegExp(`Suivi à ${days}.jours · 2.rencontres`);
    await expect(page.getByRole("main").getByRole("link", { name: news })).toBeVisible();
  }
  for (const promise of ["Visite", "Offre de prix"]) {
    await expect(page.getByRole("link", { name: promise })).toBeVisible();
  }
}

export async function expectReport(page: Page, site: Site, day: string): Promise<void> {
  await page.goto(`${site.address}#/evenements/${day}/bilan`);
  const main = page.getByRole("main");
  await expect(main).toContainText(/2\s*rencontres tenues sur \d+/);
  await expect(main).toContainText(/1.\/.1\s*intérêt des deux côtés/);
  await expect(main).toContainText(/18.500.\$\s*en vue, selon 1 rencontre/);
}
