/** Takes the two pictures of the README from the app as built in dist/, with the sample in it. */
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { serve } from "./serve.ts";

const pictures = join(import.meta.dirname, "pictures");
// The sample counts its days from today: on this one, each run draws the same pictures.
const morning = new Date("2026-11-23T09:10:00-05:00");

const server = await serve(join(import.meta.dirname, "../dist"), 0, ["/"]);
const address = `http://localhost:${server.port}/`;
const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath });
const context = await browser.newContext({
  locale: "fr-CA",
  timezoneId: "America/Toronto",
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
});
const page = await context.newPage();
await page.clock.setFixedTime(morning);
await page.goto(address);
await page.getByRole("button", { name: "Essayer avec des données d’exemple" }).click();
await page.getByRole("button", { name: "Noter" }).waitFor();
await page.mouse.move(0, 0);
await take(page, "aujourdhui-360.png", "device");

await page.setViewportSize({ width: 1280, height: 800 });
await page.goto(`${address}#/entreprises?q=traitteur`);
await page.getByRole("main").getByRole("listitem").first().getByRole("link").click();
await page.mouse.move(0, 0);
await take(page, "entreprises-1280.png", "css");
await browser.close();
await server.stop();

async function take(shown: Page, name: string, scale: "css" | "device"): Promise<void> {
  await shown.evaluate(() => document.fonts.ready);
  await shown.waitForLoadState("networkidle");
  await shown.screenshot({ path: join(pictures, name), scale });
}
