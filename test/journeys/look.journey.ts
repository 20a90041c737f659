import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import type { Link } from "#parts/links.ts";
import { everyAddress } from "./screens.ts";
import { type Site, test } from "./site.ts";
import { enterSample } from "./team.ts";

const looks = [
  { name: "in light, on a phone", look: { colorScheme: "light" }, width: 360 },
  { name: "in the dark, on a phone", look: { colorScheme: "dark" }, width: 360 },
  { name: "on a laptop", look: { colorScheme: "light" }, width: 1280 },
] as const;

for (const { name, look, width } of looks) {
  test(`axe finds nothing on any screen ${name}`, async ({ page, site }) => {
    test.setTimeout(300_000);
    await page.emulateMedia(look);
    await page.setViewportSize({ width, height: 740 });
    await enterSample(page, site);
    for (const address of everyAddress()) {
      await open(page, site, address);
      expect.soft(await violations(page), address).toEqual([]);
      expect.soft(await tooWide(page), `wider than ${width}: ${address}`).toEqual([]);
      if (width === 360) expect.soft(await tooSmall(page), `too small: ${address}`).toEqual([]);
    }
  });
}

test("nothing is wider than a narrow phone on any screen with text at 200 %", async ({
  page,
  site,
}) => {
  test.setTimeout(120_000);
  await enterSample(page, site);
  for (const address of everyAddress()) {
    await open(page, site, address);
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    expect.soft(await tooWide(page), address).toEqual([]);
  }
});

async function open(page: Page, site: Site, address: Link): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`${site.address}${address}`);
  await expect.soft(page.getByRole("heading", { level: 1 }).first(), address).toBeVisible();
}

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** What reaches past the edge of the screen without a sliding line around it. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const slides = (element: Element | null): boolean =>
      element !== null &&
      (["auto", "scroll", "hidden"].includes(getComputedStyle(element).overflowX) &&
      element.getBoundingClientRect().right <= innerWidth + 1
        ? true
        : slides(element.parentElement));
    return [...document.body.querySelectorAll("*")]
      .filter((element) => {
        const { right, width, height } = element.getBoundingClientRect();
        return width > 0 && height > 0 && right > innerWidth + 1 && !slides(element.parentElement);
      })
      .map((element) => element.outerHTML.slice(0, 160));
  });
}

/** Targets under 24 px, and buttons under 44 px; a link within a sentence may be as high as its line. */
function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary")]
      .filter((element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      )
      .flatMap((element) => {
        const target = element.closest("label") ?? element;
        const { width, height } = target.getBoundingClientRect();
        const after = getComputedStyle(target, "::after");
        const side = Math.max(
          Math.min(width, height),
          after.content === "none"
            ? 0
            : Math.min(parseFloat(after.width), parseFloat(after.height)) || 0,
        );
        const isInSentence =
          element.tagName === "A" && getComputedStyle(element).display === "inline";
        const wanted = isInSentence ? 0 : element.matches("button, .btn") ? 44 : 24;
        return side >= wanted - 0.5 || target.classList.contains("vh")
          ? []
          : [`${Math.round(side)} of ${wanted} px: ${target.outerHTML.slice(0, 160)}`];
      }),
  );
}
