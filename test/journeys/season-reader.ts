import { expect, type Page } from "@playwright/test";
import type { Handed } from "./phones.ts";
import { type Site, visit } from "./site.ts";

type ReaderSide = "entreprise" | "acheteur";

/** A reader of the team, for the sheet of an enterprise or of a buyer; gives its id. */
export async function addReader(
  page: Page,
  site: Site,
  sheet: string,
  side: ReaderSide = "entreprise",
): Promise<string> {
  await page.goto(`${site.address}#/publications/lecteurs/nouveau?${side}=${sheet}`);
  await page.getByRole("button", { name: "Ajouter ce lecteur" }).click();
  await expect(page).toHaveURL(/#\/publications\/lecteurs\/[^/]{12}$/);
  return page.url().slice(-12);
}

/** The next edition of a reader, under six words; nothing in it is left to decide. */
export async function publish(page: Page, site: Site, reader: string): Promise<Handed> {
  await page.goto(`${site.address}#/publications/preparer?lecteur=${reader}`);
  const words = page.locator("ol.six-words li");
  await expect(words).toHaveCount(6);
  const path = await downloaded(page, "Télécharger");
  await expect(page.getByText(/est notée comme remise/)).toBeVisible();
  return { path, words: await words.allTextContents() };
}

/** On a phone that has nothing yet. */
export async function openFirst(
  phone: Page,
  site: Site,
  edition: Handed,
  team = ourTeam,
  side: ReaderSide = "entreprise",
): Promise<void> {
  await visit(phone, site);
  await phone.getByRole("button", { name: new RegExp(`^Je représente une? ${side}$`) }).click();
  await readEdition(phone, edition, team);
  await phone.getByRole("button", { name: "Ouvrir", exact: true }).click();
  await expect(phone.getByRole("link", { name: /Ma fiche/ })).toBeVisible();
}

export async function openNext(
  phone: Page,
  site: Site,
  edition: Handed,
  said: RegExp,
  team = ourTeam,
): Promise<void> {
  await phone.goto(`${site.address}#/bienvenue/publication`);
  await readEdition(phone, edition, team);
  await phone.getByRole("button", { name: "Prendre cette édition" }).click();
  await expect(phone.getByText(said)).toBeVisible();
}

const ourTeam = "Économie sociale de l’Estuaire";

async function readEdition(phone: Page, { path, words }: Handed, team: string): Promise<void> {
  await phone.getByLabel("Choisir un fichier").setInputFiles(path);
  await phone.getByLabel("Les six mots").fill(words.join(" "));
  await phone.getByRole("button", { name: "Ouvrir le fichier" }).click();
  await expect(phone.getByText(team).first()).toBeVisible();
}

/** The form of its own sheet, open. */
export async function correctOwnSheet(phone: Page, site: Site): Promise<void> {
  await phone.goto(`${site.address}#/`);
  await phone.getByRole("link", { name: /Ma fiche/ }).click();
  await phone.getByRole("link", { name: "Proposer une correction" }).click();
  await expect(phone.getByRole("button", { name: "Garder pour l’équipe" })).toBeVisible();
}

export async function keepForTeam(phone: Page): Promise<void> {
  await phone.getByRole("button", { name: "Garder pour l’équipe" }).click();
  await expect(phone).not.toHaveURL(/\/proposer$|\/demandes\/(message|rencontre)/);
}

/** All that waits on the phone of a reader, in one file for the team. */
export async function giveAsks(phone: Page, site: Site): Promise<Handed> {
  await phone.goto(`${site.address}#/demandes`);
  await phone.getByRole("link", { name: "Envoyer" }).click();
  const words = phone.locator("ol.six-words li");
  await expect(words).toHaveCount(6);
  const path = await downloaded(phone, "Télécharger le fichier");
  await expect(phone.getByText("Le fichier est téléchargé")).toBeVisible();
  return { path, words: await words.allTextContents() };
}

/** As far as the proposal, on the phone of the team. */
export async function readAsks(page: Page, site: Site, asks: Handed): Promise<void> {
  await page.goto(`${site.address}#/echanges/recevoir`);
  await page.getByLabel("Choisir un fichier").setInputFiles(asks.path);
  await page.getByLabel("Les six mots").fill(asks.words.join(" "));
  await page.getByRole("button", { name: "Ouvrir le fichier" }).click();
  await expect(page).toHaveURL(/#\/propositions\/[^/]{12}$/);
}

async function downloaded(page: Page, button: string): Promise<string> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: button, exact: true }).click();
  return (await downloading).path();
}

/** As its reader finds the coming day of the sample: it has another address than the team’s. */
export async function openDay(phone: Page, site: Site): Promise<void> {
  await phone.goto(`${site.address}#/evenements?liste=oui`);
  await phone
    .getByRole("main")
    .getByRole("link", { name: /Rivière-du-Loup/ })
    .click();
  await expect(phone.getByRole("heading", { name: "Mes rendez-vous" })).toBeVisible();
}
