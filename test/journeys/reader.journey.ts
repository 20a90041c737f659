import { expect, type Page } from "@playwright/test";
import { aPublisher, forEnterprise, ownSheet } from "../support/publications.ts";
import { violations } from "./inspect.ts";
import { type Site, test, visit } from "./site.ts";

test.describe.configure({ timeout: 120_000 });
test.use({ viewport: { width: 360, height: 740 } });

const team = "Économie sociale de l’Estuaire";

/** From the first run, or inside, to what the file holds. */
async function open(page: Page, door: string, bytes: Uint8Array, act: string): Promise<void> {
  if (door !== "") await page.getByRole("button", { name: door }).click();
  await page.getByLabel("Choisir un fichier").setInputFiles({
    name: "maillon.maillon.json",
    mimeType: "application/json",
    buffer: Buffer.from(bytes),
  });
  await expect(page.getByText(team)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: act }).click();
}

async function restart(page: Page, site: Site, address: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`${site.address}${address}`);
}

test("an enterprise reads its buyers without a network, keeps a note, and writes back to the team", async ({
  page,
  site,
}) => {
  const publisher = await aPublisher();
  await visit(page, site);
  const first = await publisher.write(1, forEnterprise);
  await open(page, "Je représente une entreprise", first, "Ouvrir");
  await expect(page.getByRole("link", { name: /Ma fiche/ })).toBeVisible();
  const tabs = page.getByRole("navigation", { name: "Principale" }).last();
  await expect(tabs.getByRole("link")).toHaveText(["Aujourd’hui", "Acheteurs", "Journée", "Plus"]);

  await site.stop();
  await restart(page, site, "#/acheteurs");
  const list = page.getByRole("main").getByRole("list");
  await expect(list.getByRole("link", { name: /Ville de Port-aux-Brumes/ })).toBeVisible();
  await page.getByRole("searchbox", { name: "Rechercher" }).fill("bancs de parcs");
  await expect(list.getByRole("link", { name: /Ville de Port-aux-Brumes/ })).toBeVisible();
  await expect(list.getByRole("link", { name: /Cégep de la Côte/ })).toBeHidden();
  await list.getByRole("link", { name: /Ville de Port-aux-Brumes/ }).click();
  await expect(page.getByRole("button", { name: /Bancs de parc en cèdre/ })).toBeVisible();
  await expect(page.getByRole("button", { name: /418.555-0142/ })).toBeVisible();
  await expect(page.getByRole("link", { name: "Modifier" })).toBeHidden();
  expect(await violations(page)).toEqual([]);

  // Its own note, which no one else sees.
  await page.getByRole("button", { name: "Noter" }).click();
  await page.getByLabel("Ce qui s’est dit").fill("Rappeler avant Noël");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("Rappeler avant Noël")).toBeVisible();

  // A screen of the team, its address typed by hand.
  await page.goto(`${site.address}#/importer`);
  await expect(page.getByText("Cette page est celle de l’équipe").first()).toBeVisible();

  await page.goto(`${site.address}#/acheteurs/Buyer1111111`);
  await page.getByRole("link", { name: "Demander une rencontre" }).click();
  await page.getByLabel(/Pourquoi/).fill("Nos bancs de parc");
  await page.getByRole("button", { name: "Garder pour l’équipe" }).click();
  await page.goto(`${site.address}#/entreprises/${ownSheet}`);
  await page.getByRole("link", { name: "Proposer une correction" }).click();
  await page.getByLabel("Téléphone").fill("581 555-0222");
  await page.getByRole("button", { name: "Garder pour l’équipe" }).click();
  await expect(page.getByText(/^Correction gardée/)).toBeVisible();
  await page.goto(`${site.address}#/demandes`);
  await expect(page.getByText(/418.555-0190.*devient.*581.555-0222/)).toBeVisible();
  await expect(page.getByText("Rencontrer Ville de Port-aux-Brumes")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("link", { name: "Envoyer" }).click();
  await page.getByText("aucune").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Télécharger le fichier" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^maillon-proposition-.*\.maillon\.json$/);
  await page.getByRole("button", { name: "Terminé" }).click();
  await expect(page.getByText(/^envoyé/)).toHaveCount(2);

  // The next edition: one buyer is gone, for ever.
  const kept = forEnterprise.filter(({ id }) => id !== "Buyer1111112");
  const next = await publisher.write(2, kept, { gone: ["buyers/Buyer1111112"] });
  await page.getByRole("link", { name: "Recevoir" }).click();
  await open(page, "", next, "Prendre cette édition");
  await expect(page.getByText("L’édition 2 est ouverte.")).toBeVisible();
  await expect(page.getByText(/^Édition 2,/)).toBeVisible(); // the app has led there
  const stale = await publisher.write(3, forEnterprise);
  await page.goto(`${site.address}#/bienvenue/publication`);
  await open(page, "", stale, "Prendre cette édition");
  await expect(page.getByText("L’édition 3 est ouverte.")).toBeVisible();
  await restart(page, site, "#/acheteurs");
  await expect(list.getByRole("link", { name: /Ville de Port-aux-Brumes/ })).toBeVisible();
  await expect(list.getByRole("link", { name: /Cégep de la Côte/ })).toBeHidden();
  await page.goto(`${site.address}#/notes`);
  await expect(page.getByText("Rappeler avant Noël")).toBeVisible();
});

test("a buyer reads enterprises and offers without a network, and passes from one space to another in two taps", async ({
  page,
  site,
}) => {
  const publisher = await aPublisher({
    space: { id: "BuyerSpace11", name: team },
    for: "buyer",
  });
  await visit(page, site);
  const bytes = await publisher.write(1, forEnterprise, {
    reader: {
      ...publisher.reader,
      name: "Ville de Port-aux-Brumes",
      own: { type: "buyers", id: "Buyer1111111" },
    },
  });
  await open(page, "Je représente un acheteur", bytes, "Ouvrir");
  await expect(page.getByRole("link", { name: /Ma fiche/ })).toBeVisible();
  await site.stop();
  await restart(page, site, "#/entreprises");
  const list = page.getByRole("main").getByRole("list");
  await page.getByRole("searchbox", { name: "Rechercher" }).fill("bufet");
  await list.getByRole("link", { name: /Marée montante/ }).click();
  await expect(page.getByRole("button", { name: /Buffet froid/ })).toBeVisible();
  await expect(page.getByRole("link", { name: "Demander une rencontre" })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.goto(`${site.address}#/espaces`);
  await page.getByRole("link", { name: /Créer une équipe/ }).click();
  await page.getByLabel("Nom de l’équipe").fill("Mon équipe");
  await page.getByLabel("Votre nom").fill("Solène Roy");
  await page.getByRole("button", { name: "Créer l’équipe" }).click();
  const tag = page.getByRole("link", { name: /^Ouvert/ });
  await expect(tag).toContainText("Mon équipe");
  await page.getByRole("button", { name: "Noter" }).click();
  await expect(tag).toContainText("Mon équipe"); // on a form too
  await tag.click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Ouvrir Ville de Port-aux-Brumes" }).click();
  await expect(tag).toContainText("Ville de Port-aux-Brumes");
  await expect(page.getByRole("link", { name: /Entreprises/ }).first()).toBeVisible();
});
