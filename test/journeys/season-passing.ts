import { expect, type Page } from "@playwright/test";
import { receiveSealed, sendSealed } from "./sealed.ts";
import type { Site } from "./site.ts";

/** A sealed file from one phone, which comes in by itself on each of the others. */
export async function pass(from: Page, to: readonly Page[], site: Site): Promise<void> {
  const path = await sendSealed(from, site);
  for (const phone of to) await takeIn(phone, site, path);
}

/** As far as its receipt. */
export async function takeIn(phone: Page, site: Site, path: string): Promise<void> {
  await receiveSealed(phone, site, path);
  await expect(phone.getByRole("row", { name: /reçues? en tout/ })).toBeVisible();
}

export async function erase(page: Page, site: Site, sheet: string): Promise<void> {
  await page.goto(`${site.address}#/effacer/${sheet}`);
  await page.getByRole("button", { name: "Effacer pour toujours" }).click();
  // What is about it goes a moment later, by the same act: a file made before would not say so.
  await expect(page.getByText(/Plus rien n’en reste/)).toBeVisible();
}

/** What waits aside because one file erased much. */
export async function openHeld(page: Page, site: Site): Promise<void> {
  await page.goto(`${site.address}#/`);
  await page.getByRole("link", { name: /fiches effacées par un fichier de/ }).click();
  await expect(page.getByRole("heading", { name: "Confirmer ou contester" })).toBeVisible();
}
