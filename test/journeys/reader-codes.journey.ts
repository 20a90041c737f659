import { expect, type Page } from "@playwright/test";
import { gzip } from "#exchange/gzip.ts";
import type { Bytes } from "#exchange/bundle.ts";
import { makeFountain } from "#formats/qr-fountain.ts";
import { frameToText } from "#formats/qr-frame.ts";
import { codePicture } from "../support/code-picture.ts";
import { aPublisher, forEnterprise } from "../support/publications.ts";
import { asPicture, imagesOf, phoneWithCamera } from "./cameras.ts";
import { addEnterprise, addNote } from "./forms.ts";
import { violations } from "./inspect.ts";
import { addBuyer } from "./phones.ts";
import { addContact, canaries } from "./publishing.ts";
import { canariesIn } from "./raw-databases.ts";
import { type Site, test, visit } from "./site.ts";
import { createTeam } from "./team.ts";

test.describe.configure({ timeout: 240_000 });

const own = "Menuiserie du Fleuve";
const other = "Traiteur La Marée montante";

test("at the hall’s door an enterprise reads its edition from the team’s screen, then a newer one, without a network", async ({
  page: team,
  site,
}) => {
  await createTeam(team, site);
  const sheet = await addEnterprise(team, site, own, "418 555-0117", "50000");
  await addEnterprise(team, site, other, "418 555-0118", "77007");
  const buyer = await addBuyer(team, site, "Ville de Port-aux-Brumes", "418 555-0142");
  await addNote(team, site, buyer, canaries.note);
  await addContact(team, site, buyer);
  await team.goto(`${site.address}#/publications/lecteurs/nouveau?entreprise=${sheet}`);
  await team.getByRole("button", { name: "Ajouter ce lecteur" }).click();
  await expect(team).toHaveURL(/#\/publications\/lecteurs\/[^/]{12}$/);
  const reader = team.url();

  const phone = await phoneWithCamera();
  const { page } = phone;
  try {
    await visit(page, site);
    await site.stop();
    await phone.see({ pictures: await shown(team, reader), hold: 3 });
    await page.getByRole("button", { name: "Je représente une entreprise" }).click();
    await page.getByRole("link", { name: "Scanner le code de l’équipe" }).click();
    await expect(page.getByText(own, { exact: false })).toBeVisible({ timeout: 30_000 });
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Ouvrir" }).click();
    await expect(page.getByRole("link", { name: /Ma fiche/ })).toBeVisible();

    const list = page.getByRole("main").getByRole("list");
    await restart(page, site, "#/entreprises");
    await expect(list.getByRole("link", { name: other })).toBeVisible();
    await restart(page, site, "#/acheteurs");
    await list.getByRole("link", { name: "Ville de Port-aux-Brumes" }).click();
    await expect(page.getByText(/Mireille/).first()).toBeVisible();
    const wanted = Object.values(canaries);
    expect(await canariesIn(page, [...wanted, sheet, buyer, other])).toEqual([other]);
    expect(await canariesIn(team, wanted)).toEqual(wanted);

    await addBuyer(team, site, "Cégep de la Côte", "418 555-0143");
    await phone.see({ pictures: await shown(team, reader), hold: 3 });
    await page.goto(`${site.address}#/demandes`);
    await page.getByRole("link", { name: "Recevoir" }).click();
    await page.getByRole("link", { name: "Scanner le code de l’équipe" }).click();
    await page.getByRole("button", { name: "Prendre cette édition" }).click({ timeout: 30_000 });
    await expect(page.getByText("L’édition 2 est ouverte.")).toBeVisible();
    await restart(page, site, "#/acheteurs");
    await expect(list.getByRole("link", { name: "Cégep de la Côte" })).toBeVisible();
  } finally {
    await phone.close();
  }
});

test("what is no edition of the team’s is refused by name, and nothing is kept of it", async ({
  site,
}) => {
  const publisher = await aPublisher();
  const imposter = await aPublisher();
  const phone = await phoneWithCamera();
  const { page } = phone;
  const scan = async (pictures: readonly string[]) => {
    await phone.see({ pictures, hold: 3 });
    await page.goto("about:blank");
    await page.goto(`${site.address}#/bienvenue/publication/code?pour=entreprise`);
  };
  try {
    await visit(page, site);
    await site.stop();
    await scan([asPicture(codePicture("https://exemple.qc.ca/menu"))]);
    await expect(page.getByText("C’est une adresse du web")).toBeVisible();
    expect(await violations(page)).toEqual([]);
    const phoneSize = page.viewportSize() ?? { width: 360, height: 740 };
    await page.setViewportSize({ width: 1280, height: 800 });
    const button = await page.getByText("Choisir une photo du code").boundingBox();
    expect(button?.height, "on one line").toBeLessThan(60);
    await page.setViewportSize(phoneSize);

    const broken = await publisher.write(1, forEnterprise);
    broken[broken.indexOf(0x36)] = 0x37;
    await scan(await imagesOfFile(broken));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/refusé/i, {
      timeout: 30_000,
    });
    await expect(page.getByText("Aucun espace n’a été créé.")).toBeVisible();
    await page.getByRole("link", { name: "Viser de nouveau" }).click();
    await expect(page).toHaveURL(/publication\/code\?pour=entreprise$/);

    await scan(await imagesOfFile(await publisher.write(1, forEnterprise)));
    await page.getByRole("button", { name: "Ouvrir" }).click({ timeout: 30_000 });
    await expect(page.getByRole("link", { name: /Ma fiche/ })).toBeVisible();
    await scan(await imagesOfFile(await imposter.write(2, forEnterprise)));
    await page.getByRole("button", { name: "Prendre cette édition" }).click({ timeout: 30_000 });
    await expect(page.getByText(/n’est pas signé comme les éditions précédentes/)).toBeVisible();
  } finally {
    await phone.close();
  }
});

/** The code of the next edition, as it runs on the team’s screen. */
async function shown(team: Page, reader: string): Promise<readonly string[]> {
  await team.goto(reader);
  await team.getByRole("button", { name: "Préparer l’édition" }).click();
  await team.getByRole("radio", { name: "code à l’écran" }).check();
  await team.getByRole("button", { name: "Montrer le code" }).click();
  await expect(team.getByText(/^image \d/)).toBeVisible();
  const images = await imagesOf(team, 30); // the key comes back with every twenty-fourth
  await team.getByRole("button", { name: "Terminer" }).click();
  return images;
}

/** A file under no key, as another app might show it. */
async function imagesOfFile(bytes: Bytes): Promise<readonly string[]> {
  const packed = await gzip(bytes);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", packed));
  const id = Buffer.from(hash.subarray(0, 8)).toString("hex");
  const fountain = makeFountain(packed, { id, block: 208, isSealed: false });
  return Array.from({ length: 2 * fountain.k }, (_, number) =>
    asPicture(codePicture(frameToText(fountain.frame(number, 1)))),
  );
}

async function restart(page: Page, site: Site, address: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`${site.address}${address}`);
}
