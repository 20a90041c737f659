import { expect } from "@playwright/test";
import { addBuyer } from "./phones.ts";
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
  await addBuyer(page, site, "Ville de Port-aux-Brumes");
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
    // At another file each time, of some thirty that the sheet takes.
    await expect.poll(() => asked - before).toBeGreaterThan(3 + opening * 2);
    await page.evaluate(() => (location.hash = "#/reglages"));
    await expect(page.getByRole("link", { name: "Faire une sauvegarde" })).toBeVisible();
  }
});

test("what is typed while the page of results is still being fetched is searched for, to the last letter", async ({
  page,
  site,
}) => {
  let send = () => undefined as unknown;
  const sent = new Promise((resolve) => (send = () => resolve(undefined)));
  const isAsked = page.waitForRequest(fileOf("search"));
  await page.route(fileOf("search"), async (route) => {
    await sent;
    await route.continue();
  });
  await page.goto(site.address);
  await nameTeam(page);
  await addBuyer(page, site, "Ville de Port-aux-Brumes");
  await page.goto(`${site.address}#/`);
  await expect(page.getByRole("heading", { name: "À faire aujourd’hui" })).toBeVisible();
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("Vi");
  await isAsked;
  // An n outside a field would begin a note.
  await page.keyboard.type("lle en brumes");
  send();
  await expect(page.getByRole("link", { name: /Ville de Port-aux-Brumes/ })).toBeVisible();
  await expect(page.getByRole("searchbox")).toHaveValue("Ville en brumes");
  await expect(page.getByRole("searchbox")).toBeFocused();
});

test("pages one tap away from every screen are fetched before the tap", async ({ page, site }) => {
  await page.goto(site.address);
  await nameTeam(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.reload();
  for (const name of ["enterprises-page", "buyers", "search", "notes"]) {
    await expect
      .poll(() => asked.filter((url) => fileOf(name).test(url)), { message: name })
      .toHaveLength(1);
  }
  expect(new URL(page.url()).hash).toBe("#/");
});

/** A page alone, or the pages of a feature: its name and the bundler's hash. */
function fileOf(name: string): RegExp {
  return new RegExp(`/assets/${name}-[\\w-]{8}\\.js$`);
}
