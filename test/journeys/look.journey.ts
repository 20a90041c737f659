import { expect, type Locator, type Page } from "@playwright/test";
import { type Link, links } from "#parts/links.ts";
import { tooSmall, tooWide, violations } from "./inspect.ts";
import { everyAddress } from "./screens.ts";
import { type Site, test, visit } from "./site.ts";
import { enterSample } from "./team.ts";

test.describe.configure({ timeout: 480_000 });

test("axe finds nothing on any screen on a phone, in the dark neither, every target is large enough, and text at 200 % stays within it", async ({
  page,
  site,
}) => {
  await enterSample(page, site);
  for (const address of everyAddress()) {
    await open(page, site, address);
    expect.soft(await violations(page), address).toEqual([]);
    expect.soft(await tooWide(page), `wider than 360: ${address}`).toEqual([]);
    expect.soft(await tooSmall(page), `too small: ${address}`).toEqual([]);
    await inTheDark(page, async () => {
      expect.soft(await violations(page, ["color-contrast"]), `dark: ${address}`).toEqual([]);
    });
    await withTextAt200(page, async () => {
      expect.soft(await tooWide(page), `text at 200 %: ${address}`).toEqual([]);
    });
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

test("at 400 % on a screen of 1280 × 1024 nothing is wider, and half of the height is left to read", async ({
  page,
  site,
}) => {
  await enterSample(page, site);
  await page.setViewportSize({ width: 320, height: 256 });
  for (const address of mainScreens) {
    await open(page, site, address);
    expect.soft(await tooWide(page), address).toEqual([]);
    const held = await page.evaluate(() =>
      [...document.querySelectorAll(".sky, .tools, .tabs, .foot, .cap > footer")]
        .filter((bar) => getComputedStyle(bar).position === "sticky")
        .reduce((sum, bar) => sum + bar.getBoundingClientRect().height, 0),
    );
    expect.soft(held, address).toBeLessThan(128);
  }
});

test("in forced colours what is chosen, what acts and where one is can be told apart", async ({
  page,
  site,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await enterSample(page, site);
  for (const address of mainScreens) {
    await open(page, site, address);
    expect.soft(await violations(page, ["color-contrast"]), address).toEqual([]);
  }
  await open(page, site, links.settings());
  const grounds = await page
    .locator(".chip", { has: page.getByRole("radio") })
    .evaluateAll((chips) =>
      chips.map((chip) => [
        chip.querySelector(":checked") !== null,
        getComputedStyle(chip).backgroundColor,
      ]),
    );
  const chosen = new Set(grounds.filter(([on]) => on).map(([, ground]) => ground));
  const others = new Set(grounds.filter(([on]) => !on).map(([, ground]) => ground));
  expect(chosen.intersection(others).size).toBe(0);
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
    links.help("note"),
    links.about("report"),
  ]) {
    await open(page, site, address);
    expect.soft(await violations(page), address).toEqual([]);
    expect.soft(await tooWide(page), address).toEqual([]);
  }
});

test("axe finds nothing in what opens over a screen, nor where something is missing", async ({
  page,
  site,
}) => {
  await enterSample(page, site);
  await open(page, site, links.enterprises());
  await page.getByRole("button", { name: /^Trier|Trié/ }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect.soft(await violations(page), "order of a list").toEqual([]);
  await page.keyboard.press("Escape");

  await open(page, site, links.newNote());
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByLabel("Ce qui s’est dit")).toBeFocused();
  expect.soft(await violations(page), "a note without a word").toEqual([]);
  await page.getByRole("button", { name: /^Pour/ }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect.soft(await violations(page), "choosing an enterprise").toEqual([]);
  expect.soft(await tooSmall(page), "choosing an enterprise").toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByLabel("Ce qui s’est dit").fill("Un mot");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("Note gardée.")).toBeVisible();
  expect.soft(await violations(page), "saved").toEqual([]);
  expect.soft(await tooSmall(page), "saved").toEqual([]);
});

test("the keyboard alone finds, opens, writes and saves, and shows where it is", async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await enterSample(page, site);
  await openCold(page, site);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Aller au contenu" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main").locator(":focus")).toBeVisible();

  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox", { name: "Rechercher" })).toBeFocused();
  await page.keyboard.type("marée montante");
  const found = page.getByRole("link", { name: /^Traiteur La Marée montante/ }).first();
  await expect(page.getByRole("heading", { name: "Recherche" })).toBeVisible();
  await expect(found).toBeVisible();
  await tabTo(page, found);
  await page.keyboard.press("Enter");
  const title = page.getByRole("heading", { name: "Traiteur La Marée montante" });
  await expect(title).toBeVisible();

  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Au clavier" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  await page.keyboard.press("n");
  const text = page.getByLabel("Ce qui s’est dit");
  await expect(text).toBeVisible();
  await tabTo(page, text);
  await page.keyboard.type("Xylographie / toujours 18 $");
  await tabTo(page, page.getByRole("button", { name: "Enregistrer" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText("Note gardée.")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByText("Note gardée.")).toBeHidden();
  await page.goto(`${site.address}#/notes?q=xylographie`);
  await expect(page.getByText("Aucune note ne répond à cette recherche.")).toBeVisible();
});

test("the keyboard reaches « Noter » and every door on a phone", async ({ page, site }) => {
  await enterSample(page, site);
  await open(page, site, links.home());
  await tabTo(page, page.getByRole("button", { name: "Noter" }));
  for (const door of ["Aujourd’hui", "Fiches", "Journée", "Plus"]) {
    await tabTo(page, page.getByRole("link", { name: door }).last());
  }
});

/** The dark is of styles alone: a screen turned dark is the one that opens dark. */
async function inTheDark(page: Page, look: () => Promise<void>): Promise<void> {
  await page.emulateMedia({ colorScheme: "dark" });
  await look();
  await page.emulateMedia({ colorScheme: "light" });
}

async function withTextAt200(page: Page, look: () => Promise<void>): Promise<void> {
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  await look();
  await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
}

/** One of each make. */
const mainScreens = [
  links.home(),
  links.enterprises(),
  links.newNote(),
  links.followUps(),
  links.conflicts(),
  links.exchanges(),
  links.settings(),
];

/** Tab after Tab; each stop must be seen on the screen, and be marked as the one. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < 80; stop += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press("Tab");
    expect.soft(await unmarkedFocus(page)).toBeUndefined();
  }
  await expect(target).toBeFocused();
}

async function isFocused(target: Locator): Promise<boolean> {
  const handles = await target.elementHandles();
  const [first] = handles;
  return (await first?.evaluate((element) => element === document.activeElement)) === true;
}

/** The element that has the focus, when nothing around it shows so; a choice draws it on its label. */
function unmarkedFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    for (let around: Element | null = element; around !== null; around = around.parentElement) {
      const { outlineStyle, outlineWidth } = getComputedStyle(around);
      if (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) return undefined;
    }
    return element.outerHTML.slice(0, 160);
  });
}

/** Within the app, as a tap leads there: how each address opens cold is for the journey without a host. */
async function open(page: Page, site: Site, address: Link): Promise<void> {
  if (!page.url().startsWith(site.address)) await page.goto(site.address);
  // By way of another screen: one that only has other words in its address may stay as it is.
  const isAtMore = address === links.more() || page.url().endsWith(links.more());
  await leaveFor(page, isAtMore ? links.about() : links.more());
  await leaveFor(page, address);
}

/** Where the keyboard begins when nothing had the focus yet. */
async function openCold(page: Page, site: Site): Promise<void> {
  await page.goto("about:blank");
  await page.goto(site.address);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
}

/** Waits until what is drawn is no longer what was left. */
async function leaveFor(page: Page, address: Link): Promise<void> {
  await page.evaluate((hash) => {
    for (const main of document.querySelectorAll("main")) main.dataset["left"] = "";
    location.hash = hash;
  }, address);
  const title = page.getByRole("heading", { level: 1 });
  await expect.soft(page.locator("main:not([data-left])"), address).toBeVisible();
  await expect.soft(title.first(), address).toBeVisible();
}
