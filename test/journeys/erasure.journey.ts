import { expect, type Page } from "@playwright/test";
import { addNote, addPerson, findPerson } from "./forms.ts";
import { violations } from "./inspect.ts";
import { addBuyer, anotherPhone, joinBySixWords, receive, send } from "./phones.ts";
import { canariesIn } from "./raw-databases.ts";
import { type Site, test } from "./site.ts";
import { createTeam } from "./team.ts";

test.describe.configure({ timeout: 240_000 });

const first = "Qqcanari";
const last = "Zzcanari";
const email = "zz.canari@exemple.qc.ca";
const canaries = [last, first, email];

test("a person is erased here, everywhere at the next exchange, for ever", async ({
  page: solene,
  browser,
  site,
}) => {
  await createTeam(solene, site);
  const buyer = await addBuyer(solene, site, "Ville de Port-aux-Brumes", "418 555-0100");
  const contact = await addCanary(solene, site, buyer);
  await addNote(solene, site, buyer, `${first} ${last} demande une soumission.`);
  const old = await send(solene, site);
  const nadine = await anotherPhone(browser);
  await joinBySixWords(nadine, site, old, "Nadine Fiset");
  // Nadine's device names itself to Solène.
  await receive(solene, site, await send(nadine, site));
  expect(await canariesIn(nadine, canaries)).toEqual(canaries);

  await site.stop();
  await solene.goto(`${site.address}#/effacer/contacts/${contact}`);
  await expect(
    solene.getByRole("heading", { level: 1, name: "Effacer cette personne pour toujours" }),
  ).toBeVisible();
  await expect(solene.getByText("une personne demande une soumission.")).toBeVisible();
  expect(await violations(solene)).toEqual([]);
  await solene.getByRole("button", { name: "Effacer pour toujours" }).click();
  await expect(solene.getByRole("heading", { name: "Effacé pour toujours" })).toBeVisible();
  await expect(solene.getByText(/Plus rien n’en reste/)).toBeVisible();
  await expect(solene.getByText("1 sur 2")).toBeVisible();
  expect(await violations(solene)).toEqual([]);
  const erasure = solene.url();
  expect(await canariesIn(solene, canaries)).toEqual([]);

  await receive(nadine, site, await send(solene, site));
  await expect.poll(() => canariesIn(nadine, canaries), { timeout: 20_000 }).toEqual([]);

  // The old file, found again: nothing of it comes back, on either phone.
  await receive(nadine, site, old);
  await receive(solene, site, old);
  for (const phone of [nadine, solene]) {
    await phone.goto(`${site.address}#/acheteurs/${buyer}`);
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Ville de Port-aux-Brumes");
    await expect(phone.getByText(last)).toHaveCount(0);
    await expect(phone.getByText("une personne demande une soumission.")).toBeVisible();
    await expect.poll(() => canariesIn(phone, canaries), { timeout: 20_000 }).toEqual([]);
  }

  await receive(solene, site, await send(nadine, site));
  await solene.goto(erasure);
  await expect(solene.getByText("2 sur 2")).toBeVisible();
  await expect(solene.getByText(/vu effacé dans son fichier/)).toBeVisible();
});

test("a mass erasure by one file is contested, and everything comes back", async ({
  page: solene,
  browser,
  site,
}) => {
  await createTeam(solene, site);
  const names = Array.from({ length: 7 }, (_, n) => `Municipalité de Rive-${n + 1}`);
  const ids: string[] = [];
  for (const name of names) ids.push(await addBuyer(solene, site, name, "418 555-0100"));
  await addCanary(solene, site, ids[0] ?? "");
  const nadine = await anotherPhone(browser);
  await joinBySixWords(nadine, site, await send(solene, site), "Nadine Fiset");
  for (const id of ids) {
    await nadine.goto(`${site.address}#/effacer/acheteurs/${id}`);
    await nadine.getByRole("button", { name: "Effacer pour toujours" }).click();
    await expect(nadine.getByRole("heading", { name: "Effacé pour toujours" })).toBeVisible();
  }

  await receive(solene, site, await send(nadine, site));
  await solene.goto(`${site.address}#/acheteurs`);
  await expect(solene.getByText("Rive-1")).toHaveCount(0);
  await solene.goto(`${site.address}#/`);
  await solene.getByRole("link", { name: /7 fiches effacées par un fichier de Nadine/ }).click();
  await expect(solene.getByRole("heading", { name: "Confirmer ou contester" })).toBeVisible();
  await expect(solene.getByRole("checkbox", { checked: true })).toHaveCount(7);
  expect(await violations(solene)).toEqual([]);
  await solene.getByRole("button", { name: "Contester les 7" }).click();
  await expect(solene.getByText(/7 fiches sont revenues/)).toBeVisible();

  await receive(nadine, site, await send(solene, site));
  for (const phone of [solene, nadine]) {
    await phone.goto(`${site.address}#/acheteurs`);
    for (const name of names) {
      await expect(phone.getByRole("link", { name: new RegExp(name) })).toBeVisible();
    }
    // The person of the first one is found on what came back.
    await phone.getByRole("link", { name: /Rive-1/ }).click();
    await expect(phone.getByText(`${first} ${last}`)).toBeVisible();
    await phone.goto(`${site.address}#/vie-privee/incidents`);
    await expect(phone.getByRole("link", { name: "Effacements contestés" })).toBeVisible();
  }
});

/** Gives the id of the contact. */
async function addCanary(page: Page, site: Site, buyer: string): Promise<string> {
  await addPerson(page, site, buyer, { first, last, email });
  return findPerson(page, site, buyer, `${first} ${last}`);
}
