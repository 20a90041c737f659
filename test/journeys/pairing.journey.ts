import { expect, type Page } from "@playwright/test";
import { violations } from "./inspect.ts";
import { asPicture, asText, getNewKeys, letIn, pairWith } from "./pairing.ts";
import { addBuyer, anotherPhone } from "./phones.ts";
import { receiveSealed, sendSealed } from "./sealed.ts";
import { test, visit } from "./site.ts";
import { createTeam } from "./team.ts";

test.describe.configure({ timeout: 180_000 });

const buyer = "Ville de Port-aux-Brumes";

test("a colleague joins by two codes with the network cut, then has the directory by a sealed file", async ({
  page: solene,
  browser,
  site,
}) => {
  await createTeam(solene, site);
  await addBuyer(solene, site, buyer, "418 555-0100");
  const nadine = await anotherPhone(browser);
  await visit(nadine, site);
  await site.stop();

  await pairWith(nadine, solene, site, "Nadine Fiset", asPicture);
  for (const phone of [solene, nadine]) expect(await violations(phone)).toEqual([]);
  await solene.getByRole("button", { name: "Envoyer le premier fichier" }).click();
  const first = await sendSealed(solene, site);
  await nadine.getByRole("button", { name: "Recevoir le premier fichier" }).click();
  await receiveSealed(nadine, site, first);
  await expect(nadine.getByRole("row", { name: /reçues en tout/ })).toBeVisible();
  await nadine.goto(`${site.address}#/acheteurs`);
  await expect(nadine.getByRole("link", { name: new RegExp(buyer) })).toBeVisible();

  // And back: a signed file of the newcomer comes in by itself.
  await addBuyer(nadine, site, "MRC de La Matanie", "418 555-0333");
  await receiveSealed(solene, site, await sendSealed(nadine, site));
  await expect(solene.getByRole("row", { name: /reçues en tout/ })).toBeVisible();
  await solene.goto(`${site.address}#/reglages/appareils`);
  await expect(solene.getByRole("link", { name: / de Nadine Fiset/ })).toBeVisible();
  expect(await violations(solene)).toEqual([]);
});

test("a code that is cut, another’s keys and a team’s keys where a newcomer’s code is due are told apart, and nothing is kept", async ({
  page: solene,
  browser,
  site,
}) => {
  await createTeam(solene, site);
  const nadine = await anotherPhone(browser);
  await visit(nadine, site);
  await site.stop();
  await nadine.goto(`${site.address}#/bienvenue/jumelage`);
  await nadine.getByLabel("Votre nom").fill("Nadine Fiset");
  await nadine.getByRole("button", { name: "Montrer mon code" }).click();
  await letIn(nadine, solene, site, "Nadine Fiset", asText);
  const keys = await textOf(solene);
  const offer = await textOf(nadine);

  await nadine.getByRole("button", { name: "Viser son code" }).click();
  await paste(nadine, keys.slice(0, -40));
  await expect(
    nadine.getByRole("alert").filter({ hasText: "Il manque la fin de ce code" }),
  ).toBeVisible();
  await paste(nadine, offer);
  await expect(
    nadine.getByRole("alert").filter({ hasText: "C’est le code de quelqu’un qui arrive" }),
  ).toBeVisible();
  // Begun again: another one-time key, so that the first answer is worth nothing.
  await nadine.reload();
  await nadine.getByLabel("Votre nom").fill("Nadine Fiset");
  await nadine.getByRole("button", { name: "Montrer mon code" }).click();
  await nadine.getByRole("button", { name: "Viser son code" }).click();
  await nadine.locator("summary", { hasText: "Sans caméra" }).click();
  await paste(nadine, keys);
  await expect(
    nadine.getByRole("alert").filter({ hasText: "scellées pour un autre code" }),
  ).toBeVisible();
  const databases = await nadine.evaluate(async () => (await indexedDB.databases()).length);
  expect(databases).toBeLessThanOrEqual(1);

  await solene.goto(`${site.address}#/reglages/appareils`);
  await solene.getByRole("button", { name: "Ajouter un appareil" }).click();
  await solene.locator("summary", { hasText: "Sans caméra" }).click();
  await paste(solene, keys);
  await expect(
    solene.getByRole("alert").filter({ hasText: "Ce sont les clés d’une équipe" }),
  ).toBeVisible();
});

test("a lost phone: new keys, the late colleague loses nothing, and what it carried is listed", async ({
  page: solene,
  browser,
  site,
}) => {
  await createTeam(solene, site);
  await addBuyer(solene, site, buyer, "418 555-0100");
  const [nadine, karl] = [await anotherPhone(browser), await anotherPhone(browser)];
  await visit(nadine, site);
  await visit(karl, site);
  await site.stop();
  await pairWith(nadine, solene, site, "Nadine Fiset");
  await pairWith(karl, solene, site, "Karl Vaillancourt");
  const first = await sendSealed(solene, site);
  for (const phone of [nadine, karl]) {
    await receiveSealed(phone, site, first);
    await expect(phone.getByRole("row", { name: /reçues en tout/ })).toBeVisible();
  }
  await addBuyer(karl, site, "Régie du Haut-Rivage", "418 555-0777");
  await receiveSealed(solene, site, await sendSealed(karl, site));
  await expect(solene.getByRole("row", { name: /reçues en tout/ })).toBeVisible();

  await solene.goto(`${site.address}#/reglages/appareils`);
  await solene.getByRole("link", { name: / de Karl Vaillancourt/ }).click();
  await solene.getByRole("button", { name: "Déclarer perdu" }).click();
  expect(await violations(solene)).toEqual([]);
  await solene.getByRole("button", { name: "Changer les clés" }).click();
  await expect(solene.getByRole("heading", { name: "Qui a les nouvelles clés" })).toBeVisible();
  expect(await violations(solene)).toEqual([]);
  await solene.getByRole("link", { name: /^Ce qu’il portait/ }).click();
  await expect(solene.getByText("2 sûres, 0 peut-être")).toBeVisible();
  expect(await violations(solene)).toEqual([]);

  // From now on: not for the lost one, not yet for the late one.
  await addBuyer(solene, site, "Ville de l’Anse-aux-Canaris", "418 555-0999");
  const later = await sendSealed(solene, site);
  for (const phone of [karl, nadine]) {
    await receiveSealed(phone, site, later);
    await expect(phone.getByText("Cet appareil n’a pas la clé de ce fichier")).toBeVisible();
  }
  await getNewKeys(nadine, solene, site, "Nadine Fiset");
  await receiveSealed(nadine, site, later);
  await expect(nadine.getByRole("row", { name: /reçues en tout/ })).toBeVisible();
  await receiveSealed(karl, site, later);
  await expect(karl.getByText("Cet appareil n’a pas la clé de ce fichier")).toBeVisible();

  // What the lost phone sends no longer comes in by itself.
  await receiveSealed(solene, site, await sendSealed(karl, site));
  await expect(solene.getByRole("row", { name: /reçues en tout/ })).toHaveCount(0);
});

async function textOf(page: Page): Promise<string> {
  return page.getByLabel("Texte du code").inputValue();
}

async function paste(page: Page, text: string): Promise<void> {
  const field = page.getByLabel("Texte du code");
  if (!(await field.isVisible())) await page.locator("summary", { hasText: "Sans caméra" }).click();
  await field.fill(text);
  await page.getByRole("button", { name: "Lire ce texte" }).click();
}
