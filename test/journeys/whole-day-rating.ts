import { expect, type Page } from "@playwright/test";
import type { Site } from "./site.ts";
import { names } from "./whole-day-region.ts";

/** As the team heard them: both sides are interested in one meeting, one missed another. */
export async function rateAsTeam(phone: Page, site: Site, day: string): Promise<void> {
  const pick = (group: RegExp, choice: string) =>
    phone.getByRole("group", { name: group }).getByText(choice, { exact: true }).click();
  const save = async (said: RegExp) => {
    await phone.getByRole("button", { name: "Enregistrer" }).click();
    await expect(phone.getByText(said)).toBeVisible();
    await expect(phone.getByRole("heading", { name: "Horaire" })).toBeVisible();
  };
  /** The first of a round that is not of the enterprise that rates on its own phone. */
  const open = async (round: number) => {
    await phone.goto(`${site.address}#/evenements/${day}/horaire`);
    await phone.getByRole("group", { name: "Rondes" }).getByText(String(round)).click();
    await phone
      .getByRole("list", { name: new RegExp(`^Ronde ${round}`) })
      .getByRole("link")
      .filter({ hasNotText: names.own })
      .first()
      .click();
    await phone.getByRole("link", { name: "Évaluer la rencontre" }).click();
  };
  await open(4);
  await pick(/^Qui répond/, "l’acheteur");
  await pick(/^Intérêt/, "fort");
  await pick(/^Promis/, "visite");
  await phone.getByLabel(/^Montant possible/).fill("18500");
  await save(/^Évaluation gardée; la promesse et les suivis/);
  await open(4);
  await pick(/^Qui répond/, "l’entreprise");
  await pick(/^Intérêt/, "bon");
  await save(/^Évaluation gardée/);
  await open(5);
  await pick(/eu lieu/, "acheteur absent");
  await save(/^Absence gardée/);
}
