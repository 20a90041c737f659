import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import type axe from "axe-core";

const source = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/**
 * What axe finds once what appears has appeared (half there, a word has half its contrast), a line
 * each; all its rules unless some are named. Its script is given once to a page.
 */
export async function violations(page: Page, rules?: string[]): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => window.axe !== undefined);
  if (!isThere) await page.evaluate(source);
  const found = await page.evaluate(async (values) => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
    const only = values && { runOnly: { type: "rule" as const, values } };
    const report = await window.axe?.run(document, { resultTypes: ["violations"], ...only });
    return report?.violations.map(({ id, nodes }) => ({ id, html: nodes.map((one) => one.html) }));
  }, rules);
  if (found === undefined) throw new Error("axe is not in the page");
  return found.flatMap(({ id, html }) => html.map((one) => `${id}: ${one.slice(0, 200)}`));
}

/** What reaches past the right edge of the screen and stands in no line that slides. */
export function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isPast = (element: Element) => element.getBoundingClientRect().right > innerWidth + 1;
    const slides = (element: Element | null): boolean =>
      element !== null &&
      ((getComputedStyle(element).overflowX !== "visible" && !isPast(element)) ||
        slides(element.parentElement));
    return [...document.body.querySelectorAll("*")]
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && height > 0 && isPast(element) && !slides(element.parentElement);
      })
      .map((element) => element.outerHTML.slice(0, 160));
  });
}

/** Targets under 24 px and buttons under 44 px; a link in a sentence may be as high as its line. */
export function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    /** The element, what surrounds it to be tapped, or an ::after drawn around it. */
    const sideOf = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      const around = getComputedStyle(element, "::after");
      const side = Math.min(parseFloat(around.width), parseFloat(around.height));
      return Math.max(Math.min(width, height), around.content === "none" ? 0 : side || 0);
    };
    const wantedOf = (element: Element) => {
      if (element.matches("button, .btn")) return 44;
      return element.matches("a") && getComputedStyle(element).display === "inline" ? 0 : 24;
    };
    const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")];
    return all
      .map((element) => element.closest("label") ?? element)
      .filter((target) => isShown(target) && !target.matches(".vh"))
      .filter((target) => sideOf(target) < wantedOf(target) - 0.5)
      .map((target) => `${Math.round(sideOf(target))} px: ${target.outerHTML.slice(0, 160)}`);
  });
}
