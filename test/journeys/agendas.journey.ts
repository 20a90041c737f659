import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { nothing, phoneWithCamera, pictureOf } from "./cameras.ts";
import { violations } from "./inspect.ts";
import { test } from "./site.ts";
import { enterSample } from "./team.ts";

async function planDay(page: Page, address: string): Promise<void> {
  const main = page.getByRole("main");
  await page.goto(`${address}#/evenements`);
  await main.getByRole("link", { name: /Rivière-du-Loup/ }).click();
  await main.getByRole("link", { name: "Horaire", exact: true }).click();
  await page.getByRole("button", { name: "Proposer un horaire" }).click();
  await expect(page.getByText(/^Horaire gardé.: \d+.rencontres/)).toBeVisible({ timeout: 30_000 });
  await page.goBack();
}

/** How many pages would come out of the printer, and their sizes in points, as « 420 595 ». */
async function printed(page: Page): Promise<{ readonly pages: number; readonly sizes: string[] }> {
  const text = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const sizes = [...text.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))} ${Math.round(Number(height))}`,
  );
  return { pages: text.match(/\/Type\s*\/Page\b/g)?.length ?? 0, sizes: [...new Set(sizes)] };
}

test("a day is printed sheet by sheet, and leaves in phones as a code and as a calendar, without a network", async ({
  page,
  context,
  site,
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 1280, height: 900 });
  await enterSample(page, site);
  await context.setOffline(true);
  await site.stop();
  await planDay(page, site.address);
  const main = page.getByRole("main");
  await main.getByRole("link", { name: "Imprimer et distribuer" }).click();
  expect(await violations(page)).toEqual([]);

  const agendas = page.locator(".paper.a5");
  await expect(agendas.first()).toBeVisible();
  const people = await agendas.count();
  expect(people).toBeGreaterThan(25);
  expect(await printed(page)).toEqual({ pages: people, sizes: ["420 595"] });
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { name: "Imprimer et distribuer" })).toBeHidden();
  await expect(page.getByRole("button", { name: "Imprimer" })).toBeHidden();
  await page.emulateMedia({ media: null });
  await page.getByLabel("Acheteurs", { exact: true }).check();
  await expect(agendas).toHaveCount(people - 11);
  await page.getByLabel("Feuilles de table").check();
  await expect(page.getByText("Suite, avant le").first()).toBeVisible();
  expect(await printed(page)).toEqual({ pages: await agendas.count(), sizes: ["420 595"] });
  await page.getByLabel("Affiche de la salle").check();
  expect(await printed(page)).toEqual({ pages: 1, sizes: ["1224 792"] });
  await page.getByLabel("Badges").check();
  await page.getByLabel("Tous", { exact: true }).check();
  expect(await printed(page)).toEqual({ pages: 5, sizes: ["612 792"] });

  // What is on paper is held: the plan shows it, and one tap lets it go.
  await page.getByLabel("Agendas", { exact: true }).check();
  await page.getByRole("button", { name: "Marquer les rondes 1 à 8 comme imprimées" }).click();
  await expect(page.getByText("Les rondes 1 à 8 sont imprimées.")).toBeVisible();
  const address = page.url();
  await page.goto(address.replace(/agendas.*/, "horaire"));
  await expect(page.getByRole("button", { name: /^Débloquer la ronde/ })).toHaveCount(8);
  await page.getByRole("button", { name: "Proposer un horaire" }).click();
  await expect(page.getByText(/C’est déjà l’horaire proposé/)).toBeVisible({ timeout: 30_000 });
  await page.getByRole("button", { name: "Débloquer la ronde 5" }).click();
  await expect(page.getByText("La ronde 5 peut de nouveau bouger.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Débloquer la ronde/ })).toHaveCount(7);
  expect(await violations(page)).toEqual([]);
  await page.goto(address);

  // The code on the screen says what stands beside it: read back by the house's own reader.
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByLabel("Sur les téléphones").check();
  await main.getByRole("link", { name: /Traiteur La Marée montante/ }).click();
  const code = page.getByRole("img", { name: /Agenda de Traiteur La Marée montante/ });
  await expect(code).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const said = await page.locator("pre").innerText();
  const lines = said.split("\n");
  expect(lines[0]).toMatch(/^[A-Z]{2}-\d{3} Journée de maillage de Rivière-du-Loup$/);
  expect(lines.length).toBeLessThanOrEqual(12);
  expect(lines.filter((line) => /^\d+ h( \d\d)? T\d+ \S/.test(line)).length).toBeGreaterThan(4);
  const picture = await code.screenshot();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Fichier de calendrier" }).click();
  const calendar = await readFile(await (await download).path(), "utf8");
  expect(calendar.match(/^BEGIN:VEVENT/gm)).toHaveLength(lines.length - 3);
  expect(calendar).toMatch(/^DTSTART:\d{8}T1[4-7]\d{4}Z/m);
  await page.goto(`${site.address}#/echanges/code`);
  await page.getByLabel("Choisir une photo du code").setInputFiles({
    name: "ecran.png",
    mimeType: "image/png",
    buffer: picture,
  });
  await expect(page.locator(".trace")).toHaveText(said);
});

test("a printed badge before the camera of the door notes who has come; a second time it says so", async ({
  page,
  context,
  site,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1280, height: 900 });
  await enterSample(page, site);
  await page.goto(`${site.address}#/evenements`);
  await page
    .getByRole("main")
    .getByRole("link", { name: /Rivière-du-Loup/ })
    .click();
  await page.getByRole("link", { name: "Imprimer et distribuer" }).click();
  await page.getByLabel("Badges").check();
  const name = "Traiteur La Marée montante";
  // Drawn as it comes into view.
  await page.getByRole("region", { name }).scrollIntoViewIfNeeded();
  const badge = await pictureOf(page.getByRole("img", { name: `Code du badge de ${name}` }));
  await context.setOffline(true);
  const phone = await phoneWithCamera();
  const { page: door } = phone;
  try {
    await enterSample(door, site);
    await site.stop();
    await door.goto(`${site.address}#/evenements`);
    const main = door.getByRole("main");
    await main.getByRole("link", { name: /Rivière-du-Loup/ }).click();
    await main.getByRole("link", { name: "Accueil", exact: true }).click();
    await expect(door.getByText("0 arrivé sur 31")).toBeVisible();
    // In view, then away for more than the two seconds after which it is a new one.
    const away = Array.from({ length: 12 }, () => nothing);
    await phone.see({ pictures: [badge, badge, ...away], hold: 10 });
    await main.getByRole("link", { name: "Scanner" }).click();
    await expect(main.getByRole("heading", { name })).toBeVisible({
      timeout: 30_000,
    });
    await expect(door.getByText("1 arrivé sur 31")).toBeVisible();
    await expect(main.getByText(/^Arrivée déjà notée à/)).toBeVisible({ timeout: 30_000 });
    expect(await violations(door)).toEqual([]);
    await expect(door.getByText("1 arrivé sur 31")).toBeVisible();
    await door.getByRole("link", { name: "Chercher un nom" }).click();
    await expect(main.getByRole("list", { name: "Arrivés" }).getByText(name)).toBeVisible();
  } finally {
    await phone.close();
  }
});
