import { expect, type Page } from "@playwright/test";
import { fillPhone } from "./phones.ts";
import type { Site } from "./site.ts";

/** Written in the team, and meant for nobody outside it. */
export const canaries = {
  note: "c4n4ri-note",
  mobile: "581 555-0177",
  otherAmount: "7700700",
};

/** Gives its id. */
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

export async function addNote(page: Page, site: Site, buyer: string): Promise<void> {
  await page.goto(`${site.address}#/notes/nouvelle?acheteur=${buyer}`);
  await page.getByLabel("Ce qui s’est dit").fill(canaries.note);
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("Note gardée.")).toBeVisible();
}

export async function addContact(page: Page, site: Site, buyer: string): Promise<void> {
  await page.goto(`${site.address}#/contacts/nouveau?acheteur=${buyer}`);
  await page.getByLabel("Prénom").fill("Mireille");
  await page.getByLabel(/^Nom/).first().fill("Desroches-Ouellet");
  await unfold(page);
  await page.getByLabel(/^Cellulaire personnel/).fill(canaries.mobile);
  await page
    .getByRole("group", { name: /entreprises/i })
    .getByText("Oui")
    .first()
    .click();
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("Contact gardé.")).toBeVisible();
}

/** Groups of fields that a form begins folded. */
async function unfold(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Enregistrer" }).waitFor();
  for (const group of await page.locator("details.group > summary").all()) {
    const isOpen = await group.evaluate((summary) => summary.parentElement?.hasAttribute("open"));
    if (!isOpen) await group.click();
  }
}
