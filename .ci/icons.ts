/** Draws the PNG icons of public/ from public/icon.svg and the outlines of the app; to be run again when a drawing changes. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { iconPaths } from "../src/ui/icon-paths.ts";

const folder = join(import.meta.dirname, "../public");
const drawing = await readFile(join(folder, "icon.svg"), "utf8");
const icons: Readonly<Record<string, readonly [side: number, drawing: string]>> = {
  "icon-192.png": [192, drawing],
  "icon-512.png": [512, drawing],
  "apple-touch-icon.png": [180, drawing],
  // Of the shortcuts: a system draws them in a round, on any ground.
  "icon-note-96.png": [96, outline(iconPaths.pencil)],
  "icon-search-96.png": [96, outline(iconPaths.search)],
};

const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath });
await Promise.all(
  Object.entries(icons).map(async ([name, [side, svg]]) => {
    const page = await browser.newPage({ viewport: { width: side, height: side } });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    await writeFile(join(folder, name), await page.screenshot({ type: "png" }));
  }),
);
await browser.close();

/** On the night blue of the icon. */
function outline(path: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="-12 -12 48 48">
    <rect x="-12" y="-12" width="48" height="48" fill="#143848"/>
    <path d="${path}" fill="none" stroke="#f2f7f8" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>
  </svg>`;
}
