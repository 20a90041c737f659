import { expect, type Page } from "@playwright/test";
import { violations } from "./inspect.ts";
import { type Site, test } from "./site.ts";
import { createTeam } from "./team.ts";

const code = "481516";

async function turnOn(page: Page, site: Site): Promise<void> {
  await page.goto(`${site.address}#/reglages/verrou`);
  await page.getByLabel("Code", { exact: true }).fill(code);
  await page.getByLabel("Le même code, encore").fill(code);
  await page.getByRole("button", { name: "Mettre le verrou" }).click();
  await expect(page.getByRole("heading", { name: "Le verrou est mis" })).toBeVisible();
}

async function unlock(page: Page): Promise<void> {
  await page.getByLabel("Code", { exact: true }).fill(code);
  await page.getByRole("button", { name: "Ouvrir", exact: true }).click();
}

const lockedTitle = { name: "Maillon est verrouillé" };

test("a locked app shows nothing of the records, in any tab, after a reload too, and gives back what was begun", async ({
  page,
  context,
  site,
}) => {
  await createTeam(page, site, "Solène Roy-Canari");
  await turnOn(page, site);
  const other = await context.newPage();
  await other.goto(`${site.address}#/notes/nouvelle`);
  const note = other.getByLabel("Ce qui s’est dit");
  await note.fill("Canari rappelle lundi");
  await site.stop();

  await page.goto(`${site.address}#/reglages/verrou`);
  await page.getByRole("button", { name: "Verrouiller maintenant" }).click();
  for (const tab of [page, other]) {
    await expect(tab.getByRole("heading", lockedTitle)).toBeVisible();
    expect(await tab.content()).not.toMatch(/canari/i);
    expect(await tab.title()).toBe("Maillon");
  }
  expect(await violations(page)).toEqual([]);

  await unlock(page);
  await expect(page.getByRole("heading", { name: "Le verrou est mis" })).toBeVisible();
  await expect(note, "as it was, in the other tab").toHaveValue("Canari rappelle lundi");

  await page.getByRole("button", { name: "Verrouiller maintenant" }).click();
  await expect(other.getByRole("heading", lockedTitle)).toBeVisible();
  await other.reload();
  await expect(other.getByRole("heading", lockedTitle)).toBeVisible();
  expect(await other.content()).not.toMatch(/canari/i);
  await other.getByLabel("Code", { exact: true }).fill("0000");
  await other.getByRole("button", { name: "Ouvrir", exact: true }).click();
  await expect(other.getByText("Ce n’est pas ce code.")).toBeVisible();
  await unlock(other);
  await expect(other.getByLabel("Ce qui s’est dit"), "from its draft").toHaveValue(
    "Canari rappelle lundi",
  );
});

test("after the chosen time without a touch the screens hide by themselves", async ({
  page,
  site,
}) => {
  await createTeam(page, site);
  await turnOn(page, site);
  await page.getByRole("radio", { name: /^1.minute$/ }).check();
  await page.evaluate(() => {
    localStorage.setItem("maillon.lock-seen", String(Date.now() - 61_000));
  });
  await expect(page.getByRole("heading", lockedTitle)).toBeVisible({ timeout: 15_000 });
  await unlock(page);
  await page.getByRole("button", { name: "Enlever le verrou" }).click();
  await page.reload();
  await expect(page.getByRole("button", { name: "Mettre le verrou" })).toBeVisible();
});

test("who forgot the code is told what is lost, and can erase this device and begin again", async ({
  page,
  site,
}) => {
  await createTeam(page, site);
  await turnOn(page, site);
  await page.getByRole("button", { name: "Verrouiller maintenant" }).click();
  await page.getByRole("button", { name: "Code oublié" }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Effacer cet appareil" }).click();
  await expect(page.getByText("Cochez d’abord la ligne")).toBeVisible();
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Effacer cet appareil" }).click();
  await expect(page.getByRole("button", { name: "Créer une équipe" })).toBeVisible();
  const left = await page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name),
  );
  expect(left.filter((name) => name !== "maillon")).toEqual([]);
  await page.reload();
  await expect(page.getByRole("button", { name: "Créer une équipe" })).toBeVisible();
});
