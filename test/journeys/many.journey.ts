import { expect, type Page } from "@playwright/test";
import { writeBundle } from "#exchange/door.ts";
import { bigDirectory } from "../support/big-directory.ts";
import { tooWide, violations } from "./inspect.ts";
import { test, visit } from "./site.ts";

const count = 10_000;

/** A team's file, as a colleague would hand it over. */
async function teamFile(): Promise<Buffer> {
  const { bytes } = await writeBundle({
    space: { id: "EstuaireTeam", name: "Équipe de l’Estuaire" },
    from: { device: "aBcDeF", name: "Portable du bureau" },
    made: "2026-11-23T12:00:00Z",
    records: bigDirectory({ seed: 7, count, today: "2026-11-23" }),
  });
  return Buffer.from(bytes);
}

test("a phone that joins a team of 10,000 records lists, scrolls, searches and writes, in the dark", async ({
  page,
  context,
  site,
}, info) => {
  test.setTimeout(180_000);
  await page.emulateMedia({ colorScheme: "dark" });
  await visit(page, site);
  await page.getByRole("button", { name: "Rejoindre une équipe" }).click();
  await page.getByLabel("Choisir un fichier").setInputFiles({
    name: "maillon-estuaire.maillon.json",
    mimeType: "application/json",
    buffer: await teamFile(),
  });
  await page.getByRole("group", { name: "Qui êtes-vous?" }).getByText("Stéphane 1").click();
  const figures: Record<string, number> = {};
  const time = async (what: string, act: () => Promise<void>) => {
    const start = performance.now();
    await watchTasks(page);
    await act();
    figures[`${what}, ms`] = Math.round(performance.now() - start);
    figures[`${what}, longest task`] = await longestTask(page);
  };
  await time("join", async () => {
    await page.getByRole("button", { name: "Rejoindre l’équipe" }).click();
    await expect(page.getByRole("button", { name: "Noter" })).toBeVisible({ timeout: 60_000 });
  });

  const rows = page.getByRole("main").getByRole("listitem");
  const list = page.getByRole("main").getByRole("list", { name: "Entreprises" });
  await time("open the list", async () => {
    await page.getByRole("link", { name: "Fiches" }).click();
    await expect(list.getByRole("listitem").first()).toBeVisible();
  });
  await expect(list.getByRole("listitem").first()).toHaveAttribute("aria-setsize", /\d/);
  const total = Number(await list.getByRole("listitem").first().getAttribute("aria-setsize"));
  expect(total).toBeGreaterThan(count * 0.28);
  expect(await list.getByRole("listitem").count()).toBeLessThan(60);

  await time("scroll to the end", async () => {
    await list.getByRole("link").first().focus();
    await page.keyboard.press("End");
    const last = list.locator(`[aria-posinset="${total}"]`);
    await expect(last.getByRole("link")).toBeFocused();
    await expect(last).toBeInViewport();
  });
  await time("scroll by hand", async () => {
    await page.mouse.move(180, 370);
    for (let turn = 0; turn < 20; turn += 1) await page.mouse.wheel(0, -1500);
    await expect(list.locator(`[aria-posinset="${total}"]`)).not.toBeInViewport();
    await expect(list.getByRole("link").first()).toBeVisible();
  });

  await time("search a misspelt name", async () => {
    await page.getByRole("searchbox", { name: "Rechercher" }).fill("recuperacion clalary");
    await expect(rows.first()).toContainText("Récupération du Clalari");
  });
  expect(await violations(page)).toEqual([]);
  expect(await tooWide(page)).toEqual([]);
  await rows.first().getByRole("link").click();
  await expect(page.getByRole("heading", { name: "Récupération du Clalari" })).toBeVisible();
  await time("write a note", async () => {
    await page.getByRole("button", { name: "Noter" }).click();
    await page.getByLabel("Ce qui s’est dit").fill("Le tri recommence en janvier.");
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await expect(page.getByText("Note gardée.")).toBeVisible();
  });

  await page.close();
  await site.stop();
  const start = performance.now();
  const cold = await context.newPage();
  await cold.goto(`${site.address}#/notes?q=tri recommence`);
  await expect(cold.getByRole("main").getByRole("listitem").first()).toContainText(
    "Le tri recommence en janvier.",
  );
  figures["cold start to a search answered, ms"] = Math.round(performance.now() - start);
  await info.attach("figures", { body: JSON.stringify(figures, undefined, 2) });

  // On a machine that does nothing else the longest is some 100 ms; a frozen screen is another matter.
  for (const [what, figure] of Object.entries(figures)) {
    if (what.endsWith("longest task")) expect.soft(figure, what).toBeLessThan(1000);
  }
});

declare global {
  var longTasks: number[] | undefined;
}

/** From now on every task of the page over 50 ms is kept. */
async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (globalThis.longTasks === undefined) {
      new PerformanceObserver((found) => {
        globalThis.longTasks?.push(...found.getEntries().map(({ duration }) => duration));
      }).observe({ type: "longtask" });
    }
    globalThis.longTasks = [];
  });
}

/** In ms; 0 when there was none over 50. */
function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(Math.max(0, ...(globalThis.longTasks ?? []))));
}
