import { expect } from "@playwright/test";
import type { Season } from "./season-beginning.ts";
import { shores } from "./season-canaries.ts";
import { erase, openHeld, pass } from "./season-passing.ts";

/** Nadine takes the whole shore for a list of last year. */
export async function contestMassErasure({ cast, site, directory }: Season): Promise<void> {
  const { solene, nadine, karl } = cast;
  for (const id of [directory.town, ...directory.shores]) {
    await erase(nadine, site, `acheteurs/${id}`);
  }
  await pass(nadine, [solene], site);
  // With them what was about the town: a wish to meet, and the follow-up that named it.
  await openHeld(solene, site);
  await solene.getByRole("button", { name: "Contester les 9" }).click();
  await expect(solene.getByText(/9 fiches sont revenues/)).toBeVisible();
  await pass(solene, [nadine, karl], site);
  // What is erased and what came back arrived together: nothing is left to contest.
  await openHeld(karl, site);
  await expect(karl.getByText(/déjà revenue$/)).toHaveCount(9);
  await karl.getByRole("button", { name: "Effacer ce qui attend" }).click();
  await expect(karl.getByText("Effacements confirmés.")).toBeVisible();
  for (const phone of [solene, nadine, karl]) {
    await phone.goto(`${site.address}#/acheteurs`);
    for (const name of [...shores, "Port-aux-Brumes"]) {
      await expect(phone.getByRole("link", { name: new RegExp(name) })).toBeVisible();
    }
    await phone.getByRole("link", { name: /Port-aux-Brumes/ }).click();
    await expect(phone.getByText(/Desroches-Ouellet/).first()).toBeVisible();
  }
}
