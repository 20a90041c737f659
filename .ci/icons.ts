/** Draws the PNG icons of public/ from public/icon.svg; to be run again when the drawing changes. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "@playwright/test";

const folder = join(import.meta.dirname, "../public");
const icons = { "icon-192.png": 192, "icon-512.png": 512, "apple-touch-icon.png": 180 };

const drawing = await readFile(join(folder, "icon.svg"), "utf8");
const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath });
await Promise.all(
  Object.entries(icons).map(async ([name, side]) => {
    const page = await browser.newPage({ viewport: { width: side, height: side } });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
    await writeFile(join(folder, name), await page.screenshot({ type: "png" }));
  }),
);
await browser.close();
