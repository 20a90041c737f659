import { type Browser, expect, type Page } from "@playwright/test";
import { type Site, visit } from "./site.ts";

/** Another person's browser: nothing in common with the first. */
export async function anotherPhone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: "fr-CA",
  });
  return context.newPage();
}

/** Gives its id. */
export async function addBuyer(
  page: Page,
  site: Site,
  name: string,
  phone?: string,
): Promise<string> {
  await page.goto(`${site.address}#/acheteurs/nouveau`);
  await page.getByLabel("Nom", { exact: true }).fill(name);
  if (phone !== undefined) await fillPhone(page, phone);
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page).toHaveURL(/#\/acheteurs\/[^/]{12}$/);
  return page.url().slice(-12);
}

export async function changePhone(
  page: Page,
  site: Site,
  id: string,
  phone: string,
): Promise<void> {
  await page.goto(`${site.address}#/acheteurs/${id}/modifier`);
  await fillPhone(page, phone);
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page).not.toHaveURL(/modifier$/);
}

export async function fillPhone(page: Page, phone: string): Promise<void> {
  const field = page.getByLabel(/^Téléphone/);
  await page.getByRole("button", { name: "Enregistrer" }).waitFor();
  if (!(await field.isVisible())) await page.getByText("Joindre", { exact: true }).click();
  await field.fill(phone);
}

export interface Handed {
  readonly path: string;
  readonly words: readonly string[];
}

export async function send(page: Page, site: Site): Promise<Handed> {
  await page.goto(`${site.address}#/echanges`);
  await page.getByRole("button", { name: "Envoyer" }).click();
  const words = page.getByRole("main").getByRole("listitem");
  await expect(words).toHaveCount(6);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Télécharger le fichier" }).click();
  const path = await (await downloading).path();
  await expect(page.getByText("Fichier téléchargé")).toBeVisible();
  return { path, words: await words.allTextContents() };
}

/** On a phone where nothing is yet: the team of that file, for somebody new. */
export async function joinBySixWords(
  page: Page,
  site: Site,
  { path, words }: Handed,
  name: string,
): Promise<void> {
  await visit(page, site);
  await page.getByRole("button", { name: "Rejoindre une équipe" }).click();
  await page.getByLabel("Choisir un fichier").setInputFiles(path);
  await page.getByLabel("Les six mots").fill(words.join(" "));
  await page.getByRole("button", { name: "Ouvrir le fichier" }).click();
  await page.getByRole("radio", { name: "quelqu’un d’autre" }).check();
  await page.getByLabel("Votre nom").fill(name);
  await page.getByRole("button", { name: "Rejoindre l’équipe" }).click();
  await expect(page.getByRole("button", { name: "Noter" })).toBeVisible();
}

/** The lines of its receipt. */
export async function receive(page: Page, site: Site, { path, words }: Handed) {
  await page.goto(`${site.address}#/echanges`);
  await page.getByRole("button", { name: "Recevoir" }).click();
  await page.getByLabel("Choisir un fichier").setInputFiles(path);
  await page.getByLabel("Les six mots").fill(words.join(" "));
  await page.getByRole("button", { name: "Ouvrir le fichier" }).click();
  await expect(page.getByRole("heading", { name: "Fichier non signé" })).toBeVisible();
  await page.getByRole("button", { name: "Ajouter" }).click();
  await expect(page.getByRole("row", { name: /reçues en tout/ })).toBeVisible();
  const rows = await page.getByRole("row").allTextContents();
  return Object.fromEntries(
    rows.map((row) => {
      const [, label = "", number = ""] = /^(\D+?)(\d+)$/.exec(row) ?? [];
      return [label, Number(number)];
    }),
  );
}
