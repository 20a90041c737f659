import { expect, type Page } from "@playwright/test";
import { fillPhone } from "./phones.ts";
import type { Site } from "./site.ts";

/** `amount`: of its largest contract, in dollars. Gives its id. */
export async function addEnterprise(
  page: Page,
  site: Site,
  name: string,
  phone: string,
  amount: string,
): Promise<string> {
  await page.goto(`${site.address}#/entreprises/nouvelle`);
  await page.getByLabel("Nom usuel").fill(name);
  await fillPhone(page, phone);
  await unfold(page);
  await page.getByLabel(/^Contrat maximum/).fill(amount);
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page).toHaveURL(/#\/entreprises\/[^/]{12}$/);
  return page.url().slice(-12);
}

export interface NewPerson {
  readonly first: string;
  readonly last: string;
  readonly email?: string;
  readonly mobile?: string;
  readonly isShared?: boolean;
}

/** Of a buyer. */
export async function addPerson(
  page: Page,
  site: Site,
  buyer: string,
  { first, last, email, mobile, isShared }: NewPerson,
): Promise<void> {
  await page.goto(`${site.address}#/contacts/nouveau?acheteur=${buyer}`);
  await page.getByLabel(/^Prénom/).fill(first);
  await page.getByLabel(/^Nom( |$)/).fill(last);
  await unfold(page);
  if (email !== undefined) await page.getByLabel(/^Courriel au travail/).fill(email);
  if (mobile !== undefined) await page.getByLabel(/^Cellulaire personnel/).fill(mobile);
  if (isShared === true) {
    const shared = page.getByRole("group", { name: /entreprises/i });
    await shared.getByText("Oui").first().click();
  }
  await page.getByRole("button", { name: "Enregistrer" }).click();
  // What is said of an earlier one may still stand there.
  await expect(page).not.toHaveURL(/nouveau/);
}

/** Gives the id of a contact that the sheet of a buyer shows. */
export async function findPerson(
  page: Page,
  site: Site,
  buyer: string,
  name: string,
): Promise<string> {
  await page.goto(`${site.address}#/acheteurs/${buyer}`);
  await page.getByRole("button", { name: new RegExp(`^${name}`) }).click();
  const way = await page.locator('a[href^="#/effacer/contacts/"]').getAttribute("href");
  return way?.slice(-12) ?? "";
}

/** Of a buyer. */
export async function addNote(page: Page, site: Site, buyer: string, text: string): Promise<void> {
  await page.goto(`${site.address}#/notes/nouvelle?acheteur=${buyer}`);
  await page.getByLabel("Ce qui s’est dit").fill(text);
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page).not.toHaveURL(/nouvelle/);
}

/** Groups of fields that a form begins folded. */
export async function unfold(page: Page): Promise<void> {
  await page.locator("details.group > summary").first().waitFor();
  for (const group of await page.locator("details.group > summary").all()) {
    const isOpen = await group.evaluate((summary) => summary.parentElement?.hasAttribute("open"));
    if (!isOpen) await group.click();
  }
}
