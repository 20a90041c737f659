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
