import { expect } from "@playwright/test";
import { addBuyer } from "./backups.ts";
import { test } from "./site.ts";

// What the service worker answers no route can hold up.
test.use({ serviceWorkers: "block" });

test("an address asked for while another page is still being fetched is shown, however late the files", async ({
  page,
  site,
}) => {
  await page.goto(site.address);
  await page.getByRole("button", { name: "Créer une équipe" }).click();
  await page.getByLabel("Nom de l’équipe").fill("Économie sociale de l’Estuaire");
  await page.getByLabel("Votre nom").fill("Solène Roy");
  await page.getByRole("button", { name: "Créer l’équipe" }).click();
  await expect(page.getByRole("button", { name: "Noter" })).toBeVisible();
  await addBuyer(page, site.address, "Ville de Port-aux-Brumes");
  const sheet = page.url();

  // Each file by itself, some late: with a transition, one opening in five stayed on the sheet for good.
  let asked = 0;
  await page.route("**/assets/*.js", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, ((asked += 1) * 67) % 200));
    await route.continue();
  });
  for (let opening = 0; opening < 12; opening += 1) {
    await page.goto("about:blank");
    const before = asked;
    await page.goto(sheet, { waitUntil: "commit" });
    // At another file each time, of some hundred that the sheet takes.
    await expect.poll(() => asked - before).toBeGreaterThan(20 + opening * 6);
    await page.evaluate(() => (location.hash = "#/reglages"));
    await expect(page.getByRole("link", { name: "Faire une sauvegarde" })).toBeVisible();
  }
});
