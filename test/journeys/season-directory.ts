import type { Page } from "@playwright/test";
import { addEnterprise, addNote, addPerson, findPerson } from "./forms.ts";
import { addBuyer } from "./phones.ts";
import { erased, shores } from "./season-canaries.ts";
import type { Site } from "./site.ts";

export interface Directory {
  readonly town: string;
  /** Municipalities around it. */
  readonly shores: readonly string[];
  readonly carpentry: string;
  readonly caterer: string;
  readonly workshop: string;
  /** Who will ask to be forgotten. */
  readonly person: string;
}

/** Before the season: what Solène knows, in secret or not. Gives ids. */
export async function fillDirectory(page: Page, site: Site): Promise<Directory> {
  const carpentry = await addEnterprise(
    page,
    site,
    "Menuiserie du Fleuve",
    "418 555-0117",
    "50000111",
  );
  const caterer = await addEnterprise(
    page,
    site,
    "Traiteur La Marée montante",
    "418 555-0118",
    "77007111",
  );
  const workshop = await addEnterprise(page, site, "Atelier du Rang 3", "418 555-0119", "99009111");

  const town = await addBuyer(page, site, "Ville de Port-aux-Brumes", "418 555-0100");
  const around: string[] = [];
  for (const shore of shores) {
    around.push(await addBuyer(page, site, `Municipalité de ${shore}`, "418 555-0101"));
  }
  await addPerson(page, site, town, {
    first: "Mireille",
    last: "Desroches-Ouellet",
    mobile: "581 555-0177",
    isShared: true,
  });
  await addPerson(page, site, town, { first: "Réjean", last: "Discrète-Canari" });
  const { first, last } = erased;
  await addPerson(page, site, town, { ...erased, isShared: true });
  await addNote(page, site, town, "C4n4ri-note, entre nous.");
  await addNote(page, site, town, `${first} ${last} demande une soumission.`);
  await addSecretNeed(page, site, town);
  const person = await findPerson(page, site, town, `${first} ${last}`);
  return { town, shores: around, carpentry, caterer, workshop, person };
}

async function addSecretNeed(page: Page, site: Site, buyer: string): Promise<void> {
  await page.goto(`${site.address}#/besoins/nouveau?acheteur=${buyer}`);
  await page.getByLabel(/^Besoin/).fill("C4n4ri-besoin");
  await page
    .getByRole("group", { name: /confidentiel/i })
    .getByText("Oui")
    .click();
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await page.waitForURL((address) => !address.hash.includes("nouveau"));
}
