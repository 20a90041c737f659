import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { type DatabaseDump, loadDatabase } from "../support/database-dump.ts";
import { type Site, test, visit } from "./site.ts";
import { createTeam } from "./team.ts";

const released = join(import.meta.dirname, "../storage/released/0.1.0/databases.txt");

test("what version 0.1.0 left on a device opens whole, and takes another save", async ({
  page,
  site,
}) => {
  const dumps: readonly DatabaseDump[] = JSON.parse(readFileSync(released, "utf8"));
  await outside(page, site);
  for (const dump of dumps) await page.evaluate(loadDatabase, dump);
  await visit(page, site);
  await page.goto(`${site.address}#/entreprises/Enterprise11`);
  await expect(
    page.getByRole("heading", { name: "Menuiserie du Fleuve, coop" }).first(),
  ).toBeVisible();
  await expect(page.getByText("581 555-0100").first()).toBeVisible();
  await page.goto(`${site.address}#/notes`);
  await expect(page.getByText("Deux menus").first()).toBeVisible();

  await page.getByRole("button", { name: "Noter" }).first().click();
  await page.getByLabel("Ce qui s’est dit").fill("Rappelée en décembre");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("Note gardée.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("Rappelée en décembre").first()).toBeVisible();
  await expect(page.getByText("Deux menus").first()).toBeVisible();
});

for (const [what, isIts] of [
  ["the team", (name: string) => name.startsWith("maillon-")],
  ["the list of teams", (name: string) => name === "maillon"],
] as const) {
  test(`an older app refuses ${what} of a newer one in plain words, and changes nothing of it`, async ({
    page,
    site,
  }) => {
    await createTeam(page, site);
    await outside(page, site);
    const names = await page.evaluate(async () =>
      (await indexedDB.databases()).map(({ name }) => name ?? ""),
    );
    const name = names.find(isIts) ?? "";
    await upgrade(page, name);
    const before = await contents(page);
    expect(before).toContain("Solène Roy");
    expect(before).toContain("of tomorrow");

    for (const address of ["", "#/entreprises", "#/bienvenue"]) {
      await page.goto(`${site.address}${address}`);
      await page.reload();
      const said = page.getByRole("alert");
      await expect(said).toContainText("Cette version de Maillon est trop ancienne");
      await expect(said).toContainText("Rien n’a changé et rien n’est perdu");
      await expect(page.getByRole("button", { name: "Créer une équipe" })).toBeHidden();
    }
    await outside(page, site);
    expect(await contents(page)).toBe(before);
  });
}

test("a tab that is open when a newer app takes the team says so, and keeps nothing half", async ({
  page,
  context,
  site,
}) => {
  await createTeam(page, site);
  const newer = await context.newPage();
  await outside(newer, site);
  const names = await newer.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name ?? ""),
  );
  await page.getByRole("button", { name: "Noter" }).click();
  await page.getByLabel("Ce qui s’est dit").fill("Un mot de trop");
  for (const name of names) await upgrade(newer, name);
  const before = await contents(newer);
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  await expect(page.getByLabel("Ce qui s’est dit")).toHaveValue("Un mot de trop");
  await expect(page.getByText("Note gardée.")).toBeHidden();
  expect(await contents(newer)).toBe(before);
});

/** On the same host, without the app. */
async function outside(page: Page, site: Site): Promise<void> {
  await page.goto(`${site.address}icon.svg`);
}

/** As a newer version of the app would: one more table, with something in it. */
async function upgrade(page: Page, name: string): Promise<void> {
  await page.evaluate(
    (of) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(of, 20);
        opening.addEventListener("upgradeneeded", () => {
          const store = opening.result.createObjectStore("inventions", { keyPath: "id" });
          store.add({ id: "of tomorrow" });
        });
        opening.addEventListener("blocked", () => reject(new Error("blocked")));
        opening.addEventListener("error", () => reject(opening.error ?? new Error("refused")));
        opening.addEventListener("success", () => {
          opening.result.close();
          resolve();
        });
      }),
    name,
  );
}

/** Every database, its version and every row, as one text. */
function contents(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new Error("refused")));
      });
    const found: unknown[] = [];
    for (const { name, version } of await indexedDB.databases()) {
      const db = await settled(indexedDB.open(name ?? ""));
      for (const of of db.objectStoreNames) {
        const rows = await settled(db.transaction(of).objectStore(of).getAll());
        found.push([name, version, of, rows]);
      }
      db.close();
    }
    return JSON.stringify(found);
  });
}
