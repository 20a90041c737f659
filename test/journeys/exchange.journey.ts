import { type BrowserContext, expect, type Page } from "@playwright/test";
import { violations } from "./inspect.ts";
import { addBuyer, anotherPhone, changePhone, receive, send } from "./phones.ts";
import { type Site, test, visit } from "./site.ts";
import { createTeam } from "./team.ts";

test.describe.configure({ timeout: 120_000 });

const buyer = "Ville de Port-aux-Brumes";

test("two phones exchange files in both orders, and settle on one what both then see", async ({
  page: solene,
  browser,
  site,
}) => {
  await createTeam(solene, site);
  const id = await addBuyer(solene, site, buyer, "418 555-0100");
  const first = await send(solene, site);

  const nadine = await anotherPhone(browser);
  await visit(nadine, site);
  await nadine.getByRole("button", { name: "Rejoindre une équipe" }).click();
  await nadine.getByLabel("Choisir un fichier").setInputFiles(first.path);
  await nadine.getByLabel("Les six mots").fill(first.words.join(" ").toUpperCase());
  await nadine.getByRole("button", { name: "Ouvrir le fichier" }).click();
  await expect(
    nadine.getByRole("heading", { name: "Économie sociale de l’Estuaire" }),
  ).toBeVisible();
  await expect(nadine.getByRole("heading", { name: "Fichier non signé" })).toBeVisible();
  expect(await violations(nadine)).toEqual([]);
  await nadine.getByRole("radio", { name: "quelqu’un d’autre" }).check();
  await nadine.getByLabel("Votre nom").fill("Nadine Fiset");
  await nadine.getByRole("button", { name: "Rejoindre l’équipe" }).click();
  await expect(nadine.getByRole("button", { name: "Noter" })).toBeVisible();

  // In the hall: no network any more, for anybody.
  await site.stop();
  await changePhone(solene, site, id, "418 555-0111");
  await changePhone(nadine, site, id, "581 555-0222");
  await addBuyer(nadine, site, "MRC de La Matanie", "418 555-0333");

  const fromSolene = await send(solene, site);
  const fromNadine = await send(nadine, site);
  expect(await receive(nadine, site, fromSolene)).toMatchObject({ "à trancher": 1 });
  const receipt = await receive(solene, site, fromNadine);
  const { "reçues en tout": total, ...lines } = receipt;
  expect(Object.values(lines).reduce((sum, line) => sum + line, 0)).toBe(total);
  expect(receipt["à trancher"]).toBe(1);
  expect(receipt["nouvelle"]).toBe(1);
  expect(await violations(solene)).toEqual([]);

  // The same file once more, by mistake.
  const again = await receive(solene, site, fromNadine);
  expect(again).toMatchObject({ "déjà connues": total, "à trancher": 0 });
  for (const phone of [solene, nadine]) {
    expect(await shown(phone, site, id)).toEqual(["418 555-0111", "581 555-0222"]);
  }

  await solene.goto(`${site.address}#/conflits`);
  await solene.getByRole("radio", { name: /581.555-0222/ }).check();
  await solene.getByRole("button", { name: "Garder ce choix" }).click();
  await expect(solene.getByRole("heading", { name: "Rien à trancher" })).toBeVisible();
  expect(await receive(nadine, site, await send(solene, site))).toMatchObject({ "à trancher": 0 });
  await nadine.goto(`${site.address}#/conflits`);
  await expect(nadine.getByRole("heading", { name: "Rien à trancher" })).toBeVisible();
  for (const phone of [solene, nadine]) {
    expect(await shown(phone, site, id)).toEqual(["581 555-0222"]);
    await phone.goto(`${site.address}#/acheteurs`);
    await expect(phone.getByRole("link", { name: /MRC de La Matanie/ })).toBeVisible();
  }
});

test("a phone that is killed before the six words finds the file again", async ({
  page,
  context,
  site,
}) => {
  await createTeam(page, site);
  await addBuyer(page, site, buyer, "418 555-0100");
  const { path, words } = await send(page, site);
  await page.goto(`${site.address}#/echanges`);
  await page.getByRole("button", { name: "Recevoir" }).click();
  await page.getByLabel("Choisir un fichier").setInputFiles(path);
  await page.getByLabel("Les six mots").fill("abeille");
  const later = await reopened(page, context);
  await later.goto(`${site.address}#/echanges`);
  await later.getByRole("link", { name: /gardé/ }).click();
  await later.getByLabel("Les six mots").fill(words.join("-"));
  await later.getByRole("button", { name: "Ouvrir le fichier" }).click();
  await later.getByRole("button", { name: "Ajouter" }).click();
  await expect(later.getByRole("row", { name: /reçues en tout/ })).toBeVisible();
  await expect(later.getByRole("row", { name: "déjà connue 1" })).toBeVisible();
  await later.goto(`${site.address}#/echanges`);
  await expect(later.getByText("Fichiers à ouvrir")).toHaveCount(0);
});

async function reopened(page: Page, context: BrowserContext): Promise<Page> {
  await page.close();
  return context.newPage();
}

/** Every telephone that the sheet shows, the newest as a link to call, the others in the box. */
async function shown(page: Page, site: Site, id: string): Promise<readonly string[]> {
  await page.goto(`${site.address}#/acheteurs/${id}/modifier`);
  await page.getByRole("button", { name: "Enregistrer" }).waitFor();
  const fields = await page.getByLabel(/^Téléphone/).inputValue();
  const others = await page.getByRole("button", { name: /555-0/ }).allTextContents();
  const found = [fields, ...others].flatMap((text) => text.match(/\d{3}\s\d{3}-\d{4}/g) ?? []);
  return [...new Set(found.map((number) => number.replaceAll(/\s/g, " ")))].toSorted();
}
