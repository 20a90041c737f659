import { expect } from "@playwright/test";
import { addBuyer } from "./backups.ts";
import { test } from "./site.ts";
import { nameTeam } from "./team.ts";

// What the service worker answers no route can hold up.
test.use({ serviceWorkers: "block" });

test("an address asked for while another page is still being fetched is shown, however late the files", async ({
  page,
  site,
}) => {
  await page.goto(site.address);
  await nameTeam(page);
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

test("what is typed while the page of results is still being fetched is searched for, to the last letter", async ({
  page,
  site,
}) => {
  await page.goto(site.address);
  await nameTeam(page);
  await addBuyer(page, site.address, "Ville de Port-aux-Brumes");
  let isAsked = false;
  let send = () => undefined as unknown;
  const sent = new Promise((resolve) => (send = () => resolve(undefined)));
  await page.route("**/assets/search-page*.js", async (route) => {
    isAsked = true;
    await sent;
    await route.continue();
  });
  await page.goto(`${site.address}#/`);
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("Vi");
  await expect.poll(() => isAsked).toBe(true);
  // An n outside a field would begin a note.
  await page.keyboard.type("lle en brumes");
  send();
  await expect(page.getByRole("link", { name: /Ville de Port-aux-Brumes/ })).toBeVisible();
  await expect(page.getByRole("searchbox")).toHaveValue("Ville en brumes");
  await expect(page.getByRole("searchbox")).toBeFocused();
});
