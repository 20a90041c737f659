import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What axe finds, a line each; all its rules unless some are named. */
export async function violations(page: Page, rules?: string[]): Promise<readonly string[]> {
  // Of no frame but the page's own: the other mode opens a page for what frames of elsewhere say.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations: found } = await (rules === undefined ? axe : axe.withRules(rules)).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
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
