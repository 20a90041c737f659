import { expect, type Page } from "@playwright/test";
import { giveAsks, openFirst, openNext, publish, readAsks } from "./season-reader.ts";
import type { Site } from "./site.ts";

const title = /Journée de maillage de l’Estuaire/;

/** The day of its own, as an enterprise finds it. */
async function openMyDay(phone: Page, site: Site): Promise<void> {
  await phone.goto(`${site.address}#/evenements?liste=oui`);
  await phone.getByRole("main").getByRole("link", { name: title }).click();
  await expect(phone.getByRole("heading", { name: "Mes rendez-vous" })).toBeVisible();
}

/** Opens its first edition and says whom it wants to meet; the team accepts it. */
export async function wishFromPhone(
  team: Page,
  phone: Page,
  site: Site,
  reader: string,
  wanted: readonly string[],
): Promise<void> {
  await openFirst(phone, site, await publish(team, site, reader));
  await openMyDay(phone, site);
  await phone.getByRole("link", { name: /Acheteurs pour moi/ }).click();
  for (const name of wanted) {
    await phone.getByRole("checkbox", { name: new RegExp(`${name}$`) }).check();
  }
  await expect(phone.getByText(new RegExp(`${wanted.length}.choisis sur 10`))).toBeVisible();
  await takeAsks(team, phone, site);
}

/** What waits on the phone for the team, accepted there. */
export async function takeAsks(team: Page, phone: Page, site: Site): Promise<void> {
  await readAsks(team, site, await giveAsks(phone, site));
  await team.getByRole("button", { name: /^Accepter les? / }).click();
  await expect(team.getByText("Ce lecteur verra vos réponses")).toBeVisible();
}

export async function openNewEdition(
  team: Page,
  phone: Page,
  site: Site,
  reader: string,
): Promise<void> {
  const edition = await publish(team, site, reader);
  await openNext(phone, site, edition, /^L’édition \d est ouverte/);
  await openMyDay(phone, site);
}

export interface Seen {
  readonly round: number;
  readonly hour: number;
  readonly minute: number;
}

/** Its next meeting, with the hour at which it begins. */
export async function seeRound(phone: Page, site: Site): Promise<Seen> {
  await openMyDay(phone, site);
  const next = phone.getByRole("region", { name: "Prochain rendez-vous" });
  await expect(next.getByRole("img", { name: /^table \d+$/ })).toBeVisible();
  const said = await next.innerText();
  const [, round, hour, minute = "0"] = /Ronde (\d) · (\d+).h(?:.(\d\d))? à/.exec(said) ?? [];
  return { round: Number(round), hour: Number(hour), minute: Number(minute) };
}

/** Four taps on its own phone, once a meeting is over. */
export async function rateFromPhone(phone: Page, site: Site): Promise<void> {
  await openMyDay(phone, site);
  await phone
    .getByRole("link", { name: /^Évaluer / })
    .first()
    .click();
  const pick = (group: string, choice: string) =>
    phone.getByRole("group", { name: group }).getByText(choice, { exact: true }).click();
  await pick("Intérêt", "fort");
  await pick("Promis", "offre de prix");
  await phone.getByRole("button", { name: "Enregistrer" }).click();
  await expect(phone.getByText(/Évaluation gardée/)).toBeVisible();
}
