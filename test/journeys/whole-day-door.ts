import { expect, type Page } from "@playwright/test";
import type { Site } from "./site.ts";
import { names } from "./whole-day-region.ts";

/** Everybody but `absent` has come, by three letters of a name; one came whom nobody had enrolled. */
export async function checkIn(
  desk: Page,
  site: Site,
  day: string,
  absent: readonly string[],
): Promise<void> {
  const main = desk.getByRole("main");
  const letters = main.getByLabel("Trois lettres d’un nom");
  await desk.goto(`${site.address}#/evenements/${day}/accueil`);
  for (const name of [...names.enterprises, ...names.buyers]) {
    const [act, said] = absent.includes(name)
      ? ["Absent", "absence notée."]
      : ["Arrivé", "arrivée notée."];
    await letters.fill(name.slice(0, 12));
    await main.getByRole("button", { name: `${act}\u00A0: ${name}` }).click();
    await expect(desk.getByText(`${name}\u00A0: ${said}`)).toBeVisible();
  }
  await letters.fill("");
  await main.getByRole("button", { name: "Entreprise sans inscription" }).click();
  await desk.getByRole("dialog").getByLabel("Rechercher").fill("nordet");
  await desk.getByRole("option", { name: /Le Nordet/ }).click();
  await expect(desk.getByText("Entretien ménager Le Nordet\u00A0: sur place")).toBeVisible();
  await expect(desk.getByText("13 arrivés sur 16")).toBeVisible();
}

export async function planAgain(desk: Page): Promise<void> {
  await desk.getByRole("main").getByRole("link", { name: "Replanifier" }).click();
  const verdict = desk.getByRole("status", {
    name: /^3 absents → \d+ déplacements?, 0 rencontre perdue$/,
  });
  await expect(verdict).toBeVisible({ timeout: 30_000 });
  await desk.getByRole("button", { name: "Accepter" }).click();
  await expect(desk.getByText(/^Nouvel horaire gardé/)).toBeVisible();
}
