import { expect, type Page } from "@playwright/test";
import { violations } from "./inspect.ts";
import { addBuyer, anotherPhone, joinBySixWords, receive, send } from "./phones.ts";
import { type Site, test } from "./site.ts";
import { createTeam } from "./team.ts";

test.describe.configure({ timeout: 120_000 });

const long = "Ville de Port-aux-Brumes";
const short = "Port-aux-Brumes";

test("two sheets merged in opposite directions on two phones leave one, and either phone takes it back", async ({
  page: solene,
  browser,
  site,
}) => {
  await createTeam(solene, site);
  const one = await addBuyer(solene, site, long, "418 555-0100");
  const other = await addBuyer(solene, site, short, "418 555-0199");
  await solene.goto(`${site.address}#/contacts/nouveau?acheteur=${other}`);
  await solene.getByLabel("Prénom").fill("Mireille");
  await solene.getByLabel(/^Nom/).fill("Desroches");
  await solene.getByRole("button", { name: "Enregistrer" }).click();
  await expect(solene).not.toHaveURL(/nouveau/);

  const nadine = await anotherPhone(browser);
  const first = await send(solene, site);
  await joinBySixWords(nadine, site, first, "Nadine Fiset");
  await site.stop();

  // Each starts from another of the two, and chooses something else.
  await openMerge(solene, site, { from: one, to: short });
  await solene.getByRole("group", { name: "Téléphone" }).getByText(/0199/).click();
  expect(await violations(solene)).toEqual([]);
  await solene.getByRole("button", { name: "Fusionner" }).click();
  await expect(solene.getByText("Fiches fusionnées.")).toBeVisible();
  await openMerge(nadine, site, { from: other, to: long });
  await nadine.getByRole("group", { name: "Téléphone" }).getByText(/0100/).click();
  await nadine.getByRole("button", { name: "Fusionner" }).click();
  await expect(nadine.getByText("Fiches fusionnées.")).toBeVisible();

  const fromSolene = await send(solene, site);
  const fromNadine = await send(nadine, site);
  await receive(nadine, site, fromSolene);
  await receive(solene, site, fromNadine);
  for (const phone of [solene, nadine]) {
    await expect(await buyersOn(phone, site)).toHaveCount(1);
    // The address of either leads to the one that was kept, with the people of both.
    for (const id of [one, other]) {
      await phone.goto(`${site.address}#/plus`);
      await phone.goto(`${site.address}#/acheteurs/${id}`);
      await expect(phone.getByText("Mireille Desroches")).toBeVisible();
      await expect(phone).toHaveURL(new RegExp(`#/acheteurs/${one < other ? one : other}$`));
    }
  }

  await nadine.goto(`${site.address}#/corbeille`);
  await expect(nadine.getByText(/Fusionnée dans/)).toBeVisible();
  expect(await violations(nadine)).toEqual([]);
  await nadine.goto(`${site.address}#/acheteurs/${one}`);
  await nadine.getByRole("button", { name: /^Défaire la fusion/ }).click();
  await expect(nadine.getByText("Fusion défaite.")).toBeVisible();
  await receive(solene, site, await send(nadine, site));
  for (const phone of [solene, nadine]) {
    await expect(await buyersOn(phone, site)).toHaveCount(2);
    for (const [id, name, number] of [
      [one, long, "0100"],
      [other, short, "0199"],
    ] as const) {
      await phone.goto(`${site.address}#/plus`);
      await phone.goto(`${site.address}#/acheteurs/${id}`);
      await expect(phone.getByRole("heading", { name, exact: true })).toBeVisible();
      await expect(phone.getByText(new RegExp(number)).first()).toBeVisible();
    }
    await phone.goto(`${site.address}#/conflits`);
    await expect(phone.getByRole("heading", { name: "Rien à trancher" })).toBeVisible();
  }
});

test("a merge is undone by « Annuler », and what are two is not proposed again", async ({
  page,
  site,
}) => {
  await createTeam(page, site);
  const id = await addBuyer(page, site, long, "418 555-0100");
  await addBuyer(page, site, short, "418 555-0100");
  await page.goto(`${site.address}#/doublons`);
  const pair = page.getByRole("link", { name: /Port-aux-Brumes/ });
  await expect(pair).toContainText("même téléphone");
  await pair.click();
  await page.getByRole("button", { name: "Fusionner" }).click();
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(await buyersOn(page, site)).toHaveCount(2);
  await page.goto(`${site.address}#/doublons`);
  await pair.click();
  await page.getByRole("button", { name: "Deux acheteurs" }).click();
  await expect(page.getByRole("heading", { name: "Aucun doublon probable" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Aucun doublon probable" })).toBeVisible();
  await page.goto(`${site.address}#/fusionner/acheteurs/${id}`);
  await expect(page.getByText("Aucune autre fiche ne lui ressemble")).toBeVisible();
});

/** From the foot of a sheet, by the name of the other. */
async function openMerge(
  page: Page,
  site: Site,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  await page.goto(`${site.address}#/acheteurs/${from}`);
  await page.getByRole("link", { name: "Fusionner avec…" }).click();
  await page.getByRole("searchbox", { name: "Chercher l’autre fiche" }).fill(to);
  await page.getByRole("main").getByRole("link", { name: to }).first().click();
  await expect(page.getByRole("heading", { name: "Le même acheteur?" })).toBeVisible();
}

async function buyersOn(page: Page, site: Site) {
  await page.goto(`${site.address}#/acheteurs`);
  const list = page.getByRole("list", { name: "Acheteurs" }).getByRole("link");
  await expect(list.first()).toBeVisible();
  return list;
}
