import { expect, type Page } from "@playwright/test";
import type { Site } from "./site.ts";

/** A whole directory, sealed to the team; gives where the file is. */
export async function sendSealed(page: Page, site: Site): Promise<string> {
  await page.goto(`${site.address}#/echanges/envoyer`);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Télécharger le fichier" }).click();
  const path = await (await downloading).path();
  await expect(page.getByText("Fichier téléchargé")).toBeVisible();
  return path;
}

/** Gives it to a device; what becomes of it is for the caller to look at. */
export async function receiveSealed(page: Page, site: Site, path: string): Promise<void> {
  // Not from « Recevoir » itself, where an earlier file may still be asked about.
  await page.goto(`${site.address}#/echanges`);
  await expect(page.getByRole("button", { name: "Recevoir" })).toBeVisible();
  await page.goto(`${site.address}#/echanges/recevoir`);
  await page.getByLabel("Choisir un fichier").setInputFiles(path);
}
