import { expect } from "@playwright/test";
import { type BackupFile, openFresh } from "./backups.ts";
import { getNewKeys } from "./pairing.ts";
import { addBuyer } from "./phones.ts";
import { canariesIn } from "./raw-databases.ts";
import { receiveSealed, sendSealed } from "./sealed.ts";
import type { Season } from "./season-beginning.ts";
import { erased } from "./season-canaries.ts";
import { openHeld, pass, takeIn } from "./season-passing.ts";
import { visit } from "./site.ts";

const withoutKey = "Cet appareil n’a pas la clé de ce fichier";

/** Karl’s: what it carried is listed, what is sealed from then on it cannot open, what it sends waits. */
export async function losePhone({ cast, site }: Season): Promise<void> {
  const { solene, nadine, karl } = cast;
  await pass(karl, [solene], site);
  await solene.goto(`${site.address}#/reglages/appareils`);
  await solene.getByRole("link", { name: / de Karl Vaillancourt/ }).click();
  await solene.getByRole("button", { name: "Déclarer perdu" }).click();
  await solene.getByRole("button", { name: "Changer les clés" }).click();
  await expect(solene.getByRole("heading", { name: "Qui a les nouvelles clés" })).toBeVisible();
  await solene.getByRole("link", { name: /^Ce qu’il portait/ }).click();
  for (const name of ["Desroches-Ouellet", "Discrète-Canari"]) {
    await expect(solene.getByText(new RegExp(name))).toBeVisible();
  }
  await solene.getByRole("button", { name: "Inscrire au registre des incidents" }).click();
  await expect(solene.getByText("Inscrit au registre.")).toBeVisible();

  await addBuyer(solene, site, "Ville de l’Anse-aux-Canaris", "418 555-0999");
  const later = await sendSealed(solene, site);
  for (const phone of [karl, nadine]) {
    await receiveSealed(phone, site, later);
    await expect(phone.getByText(withoutKey)).toBeVisible();
  }
  await getNewKeys(nadine, solene, site, "Nadine Fiset");
  await takeIn(nadine, site, later);

  // Whoever has the phone writes on it, and sends.
  await addBuyer(karl, site, "Ville de C4n4ri-voleur", "418 555-0666");
  await receiveSealed(solene, site, await sendSealed(karl, site));
  await expect(solene.getByText("Cet appareil est déclaré perdu")).toBeVisible();
  await solene.getByRole("button", { name: "Écarter ce fichier" }).click();
  await expect(solene.getByText("Fichier enlevé.")).toBeVisible();
}

/** From before the person was forgotten: the first exchange with the team makes it forget too. */
export async function restoreSpring({ cast, site }: Season, spring: BackupFile): Promise<void> {
  const { solene, restored } = cast;
  await visit(restored, site);
  await openFresh(restored, site.address, spring, "Solène Roy");
  expect(await canariesIn(restored, [erased.last])).toEqual([erased.last]);
  await getNewKeys(restored, solene, site, "Solène Roy");
  await pass(solene, [restored], site);
  // A year of erasures at once: what was contested is back, the person is not to be.
  await openHeld(restored, site);
  await expect(restored.getByText(/déjà revenue$/)).toHaveCount(9);
  await restored.getByRole("button", { name: "Ne rien choisir" }).click();
  await restored.getByRole("button", { name: "Confirmer les effacements" }).click();
  await expect(restored.getByText("Effacements confirmés.")).toBeVisible();
  await restored.goto(`${site.address}#/acheteurs`);
  await expect(restored.getByRole("link", { name: /Anse-aux-Canaris/ })).toBeVisible();
}
