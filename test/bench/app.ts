import type { BrowserContext, CDPSession, Page } from "@playwright/test";
import type { Filling } from "./pages/fill.ts";
import { withBrowser } from "./site.ts";

/** Fills the device and installs the app on it. Gives the characters of the directory as JSON. */
export function prepareApp(profile: string, address: string, filling: Filling): Promise<number> {
  return withBrowser(profile, async (context) => {
    const page = await context.newPage();
    await page.goto(`${address}pages/fill.html`);
    await page.waitForFunction(() => "fill" in window);
    const characters = await page.evaluate((one) => window.fill(one), filling);
    await page.goto(`${address}dist/`);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.getByRole("button", { name: "Noter" }).waitFor();
    await page.close();
    return characters;
  });
}

/** A tab of a device `slowdown` times as slow as this machine. */
export async function openSlow(
  context: BrowserContext,
  slowdown: number,
): Promise<{ readonly page: Page; readonly session: CDPSession }> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  return { page, session };
}

/**
 * Until the page has had nothing to do for a second: twenty idle periods in a row were as long as
 * they can be. What follows the first screen (the search, folding) is then over, however slow the device.
 */
export function untilIdle(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let whole = 0;
        const look = (deadline: IdleDeadline) => {
          whole = deadline.timeRemaining() > 40 ? whole + 1 : 0;
          if (whole === 20) resolve();
          else requestIdleCallback(look);
        };
        requestIdleCallback(look);
      }),
  );
}
