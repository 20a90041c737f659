/**
 * Takes the pictures of the help from the app as built in dist/, or in the folder named, with the
 * sample in it: for each topic the part of a phone's screen that it is about, in both languages.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { sampleId } from "#app/sample-id.ts";
import { type HelpTopic, type Link, links } from "#parts/links.ts";
import { serve } from "./serve.ts";

const pictures = join(import.meta.dirname, "../src/features/help/pictures");
const build = process.argv[2] ?? join(import.meta.dirname, "../dist");
// The sample counts its days from today. The six words are drawn anew at each run.
const morning = new Date("2026-11-23T09:10:00-05:00");
/** As pictures.ts of the help says, CSS pixels; drawn half as large again. */
const size = { width: 360, height: 440 };
const scale = 1.5;
/** Every device keeps them all. */
const mostBytes = 250_000;

interface Shot {
  readonly at: Link;
  /** What is done first; gives what stands at the top of the picture, else it is the screen's. */
  readonly first?: (page: Page) => Promise<ReturnType<Page["locator"]> | undefined>;
}

const shots: Partial<Record<HelpTopic, Shot>> = {
  note: {
    at: links.newNote({ buyer: sampleId("buyers", "port-aux-brumes") }),
    first: async (page) => {
      await page.locator("textarea").first().fill("Repas du 12 décembre, 95 personnes.");
      return undefined;
    },
  },
  relances: { at: links.followUps({ who: "toutes" }) },
  chercher: { at: links.search("traitteur") },
  repertoire: { at: links.exchanges() },
  "six-mots": { at: links.send(), first: async (page) => page.locator("section:has(.six-words)") },
  "deux-versions": {
    at: links.conflict("contacts", sampleId("contacts", "Réjean Thibodeau-Lavoie"), "workPhone"),
  },
  "hors-reseau": {
    at: links.settings(),
    first: async (page) => {
      const part = page
        .locator("section")
        .filter({ has: page.getByRole("heading", { name: /Prêt hors ligne|Ready offline/ }) });
      await part.getByRole("button").click();
      await part.getByRole("alert").waitFor();
      return part;
    },
  },
};

const server = await serve(build, 0, ["/"]);
const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath });
await rm(pictures, { recursive: true, force: true });
await mkdir(pictures, { recursive: true });
const french = await takeAll(browser, "fr");
const total = french + (await takeAll(browser, "en"));
await browser.close();
await server.stop();
process.stdout.write(`${total} bytes of pictures\n`);
if (total > mostBytes) throw new Error(`the pictures of the help may weigh ${mostBytes} bytes`);

async function takeAll(from: Browser, language: "fr" | "en"): Promise<number> {
  const context = await from.newContext({
    locale: "fr-CA",
    timezoneId: "America/Toronto",
    viewport: { width: size.width, height: 740 },
    deviceScaleFactor: scale,
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  const address = `http://localhost:${server.port}/`;
  await page.clock.setFixedTime(morning);
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  if (language === "en") await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("button", { name: /données d’exemple|sample data/ }).click();
  await page.locator(".tools .note").waitFor();
  let bytes = 0;
  for (const [topic, shot] of Object.entries(shots)) {
    // oxlint-disable-next-line no-await-in-loop -- one browser, one screen at a time
    const picture = await take(page, address, shot);
    bytes += picture.length;
    // oxlint-disable-next-line no-await-in-loop
    await writeFile(join(pictures, `${topic}-${language}.webp`), picture);
  }
  await context.close();
  return bytes;
}

async function take(page: Page, address: string, shot: Shot): Promise<Buffer> {
  await page.goto("about:blank");
  await page.goto(`${address}${shot.at}`);
  await page.locator("h1").first().waitFor();
  await page.waitForLoadState("networkidle");
  const top = await shot.first?.(page);
  await top?.evaluate((element) => element.scrollIntoView({ block: "start" }));
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  const y = Math.max(0, Math.round(((await top?.boundingBox())?.y ?? 0) - 8));
  const clip = { x: 0, y: Math.min(y, 740 - size.height), ...size };
  return toWebp(page, await page.screenshot({ clip, scale: "device" }));
}

/** Playwright writes PNG and JPEG alone; the browser itself writes WebP. */
async function toWebp(page: Page, png: Buffer): Promise<Buffer> {
  const text = await page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = document.createElement("canvas");
    canvas.width = image.width;
    canvas.height = image.height;
    canvas.getContext("2d")?.drawImage(image, 0, 0);
    return canvas.toDataURL("image/webp", 0.5);
  }, png.toString("base64"));
  return Buffer.from(text.slice(text.indexOf(",") + 1), "base64");
}
