import { setTimeout as sleep } from "node:timers/promises";
import { type BrowserContext, chromium, expect, type Page } from "@playwright/test";
import { fileOf, oldDirectory } from "../support/sheets.ts";
import { test } from "./site.ts";
import { createTeam } from "./team.ts";

function sheet(name: string, bytes: Uint8Array) {
  return { name, mimeType: "text/csv", buffer: Buffer.from(bytes) };
}

const counts = (page: Page, label: string) =>
  page.getByRole("row", { name: new RegExp(`^${label}`) }).getByRole("cell");

test("a Windows-1252 spreadsheet comes in with a row mended and a duplicate settled, without a network", async ({
  page,
  context,
  site,
}) => {
  await createTeam(page, site);
  await page.goto(`${site.address}#/importer?type=entreprises`);
  await context.setOffline(true);
  await site.stop();
  const bytes = fileOf(oldDirectory, { encoding: "windows-1252" });
  await page.getByLabel("Choisir un fichier").setInputFiles(sheet("repertoire-2026.csv", bytes));
  await expect(page.getByText("7 colonnes reconnues sur 8.")).toBeVisible();
  await expect(page.getByText("Windows-1252")).toBeVisible();
  await page.getByRole("button", { name: "Vérifier les 6 lignes" }).click();

  await expect(page.getByRole("heading", { name: "6 lignes lues" })).toBeVisible();
  await expect(counts(page, "à corriger")).toHaveText("1");
  await page.getByLabel("Nom usuel").fill("Cuisine des Îles");
  await page.getByRole("button", { name: "Corriger" }).click();
  await expect(counts(page, "à corriger")).toHaveCount(0);
  await page.getByRole("button", { name: "Voir le résumé" }).click();
  await page.getByRole("button", { name: "Importer les 5 lignes" }).click();
  await expect(page.getByRole("heading", { name: "5 lignes importées" })).toBeVisible();

  // A newer list of the same: one phone is another one.
  const newer = ["Nom;NEQ;Téléphone", "Récup du Littoral inc.;1100000018;418 555-0199"];
  await page.getByRole("link", { name: "Un autre fichier" }).click();
  await page
    .getByLabel("Choisir un fichier")
    .setInputFiles(sheet("printemps.csv", fileOf(newer, { encoding: "windows-1252" })));
  await page.getByText("une entreprise").click();
  await page.getByRole("button", { name: "Vérifier la ligne" }).click();
  await page.getByRole("button", { name: "Voir le doublon" }).click();
  await expect(page.getByRole("heading", { name: "La même entreprise?" })).toBeVisible();
  await expect(page.getByText("418 555-0199")).toBeVisible();
  await page.getByRole("button", { name: "C’est la même" }).click();
  await page.getByRole("button", { name: "Importer la ligne" }).click();
  await expect(page.getByRole("heading", { name: "1 ligne importée" })).toBeVisible();
  await page
    .getByRole("main")
    .getByRole("link", { name: /Récup du Littoral/ })
    .click();
  await expect(page.getByText("418 555-0199").first()).toBeVisible();
});

test("a browser killed while an import is written has all of it or nothing, and a second run ends it", async ({
  launchOptions,
  site,
}, info) => {
  test.setTimeout(180_000);
  const profile = info.outputPath("profile");
  const rows = 5000;
  const lines = Array.from(
    { length: rows },
    (_, row) => `Entreprise ${row};Matane;Anne Roy ${row}`,
  );
  const file = sheet("grande.csv", fileOf(["Nom usuel;Municipalité;Contact", ...lines]));
  const start = () =>
    chromium.launchPersistentContext(profile, {
      ...launchOptions,
      viewport: { width: 360, height: 740 },
      locale: "fr-CA",
    });

  let context = await start();
  let page = context.pages()[0] ?? (await context.newPage());
  await createTeam(page, site);
  await page.goto(`${site.address}#/importer?type=entreprises`);
  await page.getByLabel("Choisir un fichier").setInputFiles(file);
  await page.getByRole("button", { name: /^Vérifier/ }).click();
  await page.getByRole("button", { name: "Voir le résumé" }).click();
  const go = page.getByRole("button", { name: /^Importer les/ });
  await expect(go).toBeVisible();
  await go.click();
  await sleep(400);
  await kill(context);

  context = await start();
  page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${site.address}#/entreprises`);
  const all = page.getByRole("status").filter({ hasText: /^\s*5\s000\sentreprises/ });
  const nothing = page.getByText("Aucune entreprise pour l’instant");
  await expect(all.or(nothing)).toBeVisible();
  const wasWritten = await all.isVisible();
  await page.goto(`${site.address}#/importer`);
  if (wasWritten) {
    await page.getByLabel("Choisir un fichier").setInputFiles(file);
    await page.getByRole("button", { name: /^Vérifier/ }).click();
    await page.getByRole("button", { name: "Voir le résumé" }).click();
    await expect(page.getByText(/Rien ne sera écrit/)).toBeVisible();
  } else {
    // The file and the answers are still there.
    await page.getByRole("button", { name: /^Importer les/ }).click();
    await expect(page.getByRole("heading", { name: /importées/ })).toBeVisible({ timeout: 30_000 });
  }
  await page.goto(`${site.address}#/entreprises`);
  await expect(all).toBeVisible();
  await context.close();
});

/** SIGKILL for all its processes: no page and no worker gets to say a last word. */
async function kill(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send("SystemInfo.getProcessInfo")) ?? {};
  const browser = processInfo.find(({ type }) => type === "browser")?.id;
  if (browser === undefined) throw new Error("the browser does not name its process");
  const closed = context.waitForEvent("close");
  // Playwright starts it as the leader of a group of its own.
  process.kill(-browser, "SIGKILL");
  await closed;
}
