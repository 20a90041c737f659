import { expect, type Page } from "@playwright/test";
import { type Link, links } from "#parts/links.ts";
import { tooSmall, tooWide, violations } from "./inspect.ts";
import { everyAddress } from "./screens.ts";
import { type Site, test, visit } from "./site.ts";
import { enterSample } from "./team.ts";

test.describe.configure({ timeout: 300_000 });

test("axe finds nothing on any screen on a phone, and every target is large enough", async ({
  page,
  site,
}) => {
  await enterSample(page, site);
  for (const address of everyAddress()) {
    await open(page, site, address);
    expect.soft(await violations(page), address).toEqual([]);
    expect.soft(await tooWide(page), `wider than 360: ${address}`).toEqual([]);
    expect.soft(await tooSmall(page), `too small: ${address}`).toEqual([]);
  }
});

test("every screen has enough contrast in the dark", async ({ page, site }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await enterSample(page, site);
  for (const address of everyAddress()) {
    await open(page, site, address);
    expect.soft(await violations(page, ["color-contrast"]), address).toEqual([]);
  }
});

test("axe finds nothing on any screen on a laptop", async ({ page, site }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await enterSample(page, site);
  for (const address of everyAddress()) {
    await open(page, site, address);
    expect.soft(await violations(page), address).toEqual([]);
    expect.soft(await tooWide(page), `wider than 1280: ${address}`).toEqual([]);
  }
});

test("nothing is wider than a narrow phone on any screen with text at 200 %", async ({
  page,
  site,
}) => {
  await enterSample(page, site);
  for (const address of everyAddress()) {
    await open(page, site, address);
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    expect.soft(await tooWide(page), address).toEqual([]);
  }
});

test("axe finds nothing in English either, and the page says its language", async ({
  page,
  site,
}) => {
  await visit(page, site);
  await page.getByRole("button", { name: "English" }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Try with sample data" }).click();
  await expect(page.getByRole("button", { name: "Note" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en-CA");
  for (const address of [
    links.home(),
    links.enterprises({ search: "catering" }),
    links.newNote(),
    links.followUps(),
    links.exchanges(),
    links.conflicts(),
    links.settings(),
  ]) {
    await open(page, site, address);
    expect.soft(await violations(page), address).toEqual([]);
    expect.soft(await tooWide(page), address).toEqual([]);
  }
});

async function open(page: Page, site: Site, address: Link): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`${site.address}${address}`);
  await expect.soft(page.getByRole("heading", { level: 1 }).first(), address).toBeVisible();
}
