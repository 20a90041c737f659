import { expect, type Page } from "@playwright/test";
import { changePhone, send } from "./phones.ts";
import { receiveSealed, sendSealed } from "./sealed.ts";
import type { Season } from "./season-beginning.ts";
import { pass, takeIn } from "./season-passing.ts";
import type { Site } from "./site.ts";

/** Two people write the same fields and seal a file each before they have the other’s. Gives Solène’s first. */
export async function crossFiles({ cast, site, directory }: Season): Promise<string> {
  const { solene, nadine, karl } = cast;
  const [shore = ""] = directory.shores;
  const first = { town: directory.town, mine: "418 555-0111", theirs: "581 555-0222" };
  const crossed = await cross(solene, nadine, site, first);
  await cross(nadine, solene, site, { town: shore, mine: "581 555-0444", theirs: "418 555-0333" });
  // An old one once more, by mistake.
  await takeIn(nadine, site, crossed);

  await settle(solene, site, directory.town, /581.555-0222/);
  await settle(solene, site, shore, /418.555-0333/);
  await pass(solene, [nadine, karl], site);
  for (const phone of [solene, nadine, karl]) {
    await phone.goto(`${site.address}#/conflits`);
    await expect(phone.getByRole("heading", { name: "Rien à trancher" })).toBeVisible();
    await phone.goto(`${site.address}#/acheteurs/${directory.town}`);
    await expect(phone.getByText(/581.555-0222/).first()).toBeVisible();
  }
  return crossed;
}

interface Disagreement {
  readonly town: string;
  /** Telephones. */
  readonly mine: string;
  readonly theirs: string;
}

/** `first` reads first; gives what it sealed. */
async function cross(
  first: Page,
  second: Page,
  site: Site,
  { town, mine, theirs }: Disagreement,
): Promise<string> {
  await changePhone(first, site, town, mine);
  await changePhone(second, site, town, theirs);
  const [given, taken] = [await sendSealed(first, site), await sendSealed(second, site)];
  await takeIn(first, site, taken);
  await takeIn(second, site, given);
  return given;
}

async function settle(phone: Page, site: Site, town: string, value: RegExp): Promise<void> {
  await phone.goto(`${site.address}#/conflits/acheteurs/${town}/phone`);
  await phone.getByRole("radio", { name: value }).check();
  await phone.getByRole("button", { name: "Garder ce choix" }).click();
  await expect(phone.getByRole("radio", { name: value })).toHaveCount(0);
}

/** Both ways: `sealed` is a file of the first team. */
export async function refuseOtherTeam({ cast, site }: Season, sealed: string): Promise<void> {
  const { solene, bernard } = cast;
  const { path, words } = await send(bernard, site);
  await receiveSealed(solene, site, path);
  await solene.getByLabel("Les six mots").fill(words.join(" "));
  await solene.getByRole("button", { name: "Ouvrir le fichier" }).click();
  await expect(solene.getByText("Ce fichier est d’une autre équipe")).toBeVisible();
  await expect(solene.getByText(/Bernard.*Chantier de l’Autre-Rive/)).toBeVisible();
  await solene.getByRole("link", { name: "Fermer" }).click();

  await receiveSealed(bernard, site, sealed);
  await expect(bernard.getByText("Cet appareil n’a pas la clé de ce fichier")).toBeVisible();
}
