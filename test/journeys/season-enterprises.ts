import { expect, type Page } from "@playwright/test";
import { addNote, unfold } from "./forms.ts";
import type { Handed } from "./phones.ts";
import { type Enterprise, enterprises, type Season } from "./season-beginning.ts";
import {
  correctOwnSheet,
  giveAsks,
  keepForTeam,
  openFirst,
  openNext,
  publish,
  readAsks,
} from "./season-reader.ts";
import type { Site } from "./site.ts";

export type Editions = Readonly<Record<Enterprise, Handed>>;

/** Their first editions, and on each phone something for the team. */
export async function hearEnterprises({ cast, site, readers }: Season): Promise<Editions> {
  const editions = {
    carpentry: await publish(cast.solene, site, readers.carpentry),
    caterer: await publish(cast.solene, site, readers.caterer),
    workshop: await publish(cast.solene, site, readers.workshop),
  };
  for (const one of enterprises) await openFirst(cast[one], site, editions[one]);
  await askOfCarpentry(cast.carpentry, site);

  await correctOwnSheet(cast.caterer, site);
  await unfold(cast.caterer);
  await cast.caterer.getByLabel(/^Contrat maximum/).fill("88008111");
  await keepForTeam(cast.caterer);

  await cast.workshop.goto(`${site.address}#/demandes/message`);
  await cast.workshop.getByLabel("Votre message").fill("C4n4ri-message");
  await keepForTeam(cast.workshop);
  return editions;
}

/** Two corrections and a wish; and a note of its own. */
async function askOfCarpentry(phone: Page, site: Site): Promise<void> {
  await correctOwnSheet(phone, site);
  await phone.getByLabel("Nom usuel").fill("Menuiserie du Fjord");
  await phone.getByLabel("Téléphone").fill("418 555-0164");
  await keepForTeam(phone);
  await phone.goto(`${site.address}#/acheteurs`);
  await phone.getByRole("link", { name: /Port-aux-Brumes/ }).click();
  await expect(phone).toHaveURL(/#\/acheteurs\/[^/]{12}$/);
  const town = phone.url().slice(-12);
  await phone.getByRole("link", { name: "Demander une rencontre" }).click();
  await phone.getByLabel(/Pourquoi/).fill("C4n4ri-rencontre");
  await keepForTeam(phone);
  await addNote(phone, site, town, "C4n4ri-carnet");
}

/** One field is refused, the rest accepted. */
export async function answerEnterprises({ cast, site }: Season): Promise<void> {
  const { solene } = cast;
  await readAsks(solene, site, await giveAsks(cast.carpentry, site));
  const phone = solene.getByRole("group", { name: "Téléphone" });
  await phone.getByRole("radio", { name: /418.555-0164/ }).check();
  const name = solene.getByRole("group", { name: "Nom usuel" });
  await name.getByRole("radio", { name: /Fleuve/ }).check();
  await solene.getByRole("radio", { name: /Rencontrer Ville/ }).check();
  await solene.getByRole("button", { name: "Garder ces choix" }).click();
  await expect(solene.getByText("2 acceptées, 1 refusée.")).toBeVisible();

  await readAsks(solene, site, await giveAsks(cast.caterer, site));
  await solene.getByRole("button", { name: "Accepter le changement" }).click();
  await expect(solene.getByText("1 acceptée.")).toBeVisible();

  await readAsks(solene, site, await giveAsks(cast.workshop, site));
  await solene.getByRole("button", { name: "Marquer comme lu" }).click();
  await expect(solene.getByText("Ce lecteur verra vos réponses")).toBeVisible();
}

export async function publishAgain({ cast, site, readers }: Season): Promise<void> {
  for (const one of enterprises) {
    const edition = await publish(cast.solene, site, readers[one]);
    await openNext(cast[one], site, edition, /^L’édition \d+ est ouverte/);
  }
}
