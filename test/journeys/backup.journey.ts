import { createHash } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { backUp, listDatabases, openBackup, openFresh, readTexts } from "./backups.ts";
import { addBuyer } from "./phones.ts";
import { violations } from "./inspect.ts";
import { test, visit } from "./site.ts";
import { createTeam, enterSample } from "./team.ts";

test.describe.configure({ timeout: 150_000 });

test("a backup comes back on a fresh device with its attachments byte for byte, without a network", async ({
  page,
  browser,
  site,
}) => {
  await createTeam(page, site);
  await addBuyer(page, site, "Ville de Port-aux-Brumes");
  const picture = Array.from({ length: 200_000 }, (_, at) => (at * 31) % 251);
  const hash = createHash("sha256").update(Uint8Array.from(picture)).digest("hex");
  const { database } = await listDatabases(page);
  await putBlob(page, database, hash, picture);
  await page.reload();
  const file = await backUp(page, site.address);
  expect(await violations(page)).toEqual([]);
  await page.goto(`${site.address}#/reglages`);
  await expect(page.getByText("Aucune fiche n’existe qu’ici")).toBeVisible();
  await expect(page.getByText("Dernière sauvegarde : aujourd’hui.")).toBeVisible();

  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const fresh = await context.newPage();
  await visit(fresh, site);
  await site.stop();
  await fresh.getByRole("button", { name: "Ouvrir une sauvegarde" }).click();
  await openFresh(fresh, site.address, file);
  await fresh.goto(`${site.address}#/acheteurs`);
  await expect(fresh.getByRole("link", { name: /Port-aux-Brumes/ })).toBeVisible();
  const restored = await listDatabases(fresh);
  expect(await readBlob(fresh, restored.database, hash)).toEqual(picture);
  // Its device is a new one, held by who said so.
  await fresh.goto(`${site.address}#/reglages/appareil`);
  await expect(fresh.getByLabel(/^Nom/)).toHaveValue(/Solène/);
  await addBuyer(fresh, site, "MRC de La Matanie");
});

test("a tab that saves during a restore loses no confirmed save, and goes on by itself (B3)", async ({
  page,
  context,
  site,
}) => {
  await enterSample(page, site);
  const file = await backUp(page, site.address);
  await addBuyer(page, site, "Venue après la sauvegarde");
  const saving = await context.newPage();
  await saving.goto(`${site.address}#/acheteurs`);
  await openBackup(page, site.address, file);
  expect(await violations(page)).toEqual([]);
  const before = await listDatabases(page);

  let isOver = false;
  const confirmed: string[] = [];
  const saves = keepSaving(saving, site.address, confirmed, () => isOver);
  await expect.poll(() => confirmed.length).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Restaurer", exact: true }).click();
  await expect(page.getByText("la sauvegarde est restaurée")).toBeVisible();
  const sofar = confirmed.length;
  await expect.poll(() => confirmed.length).toBeGreaterThan(sofar);
  isOver = true;
  await saves;

  expect((await listDatabases(page)).database).not.toBe(before.database);
  const { database } = await listDatabases(page);
  const texts = await readTexts(page, database);
  const due = [...confirmed, "Venue après la sauvegarde"];
  expect(due.filter((name) => !texts.includes(name))).toEqual([]);
});

const trees =
  "Aulne Bouleau Cerisier Douglas Érable Frêne Genévrier Hêtre If Jonc Lilas Mélèze Noyer Orme Peuplier Quenouille Ronce Sureau Thuya Viorne Pruche Sapin Saule".split(
    " ",
  );

/** One save after the other, as a person would; what the sheet shows after is confirmed. */
async function keepSaving(
  page: Page,
  address: string,
  confirmed: string[],
  isOver: () => boolean,
): Promise<void> {
  for (let n = 1; !isOver(); n += 1) {
    // A search for one must not find another.
    const name = `${trees[n % trees.length]} ${trees[(n * 7) % trees.length]}`;
    await page.goto(`${address}#/acheteurs/nouveau`);
    const field = page.getByLabel("Nom", { exact: true });
    await field.fill(name);
    await page.getByRole("button", { name: "Enregistrer" }).click();
    // Refused because the team moves: the form keeps it, and it is saved once it is open again.
    const sheet = page.getByRole("heading", { name });
    const again = page.getByRole("button", { name: "Enregistrer" });
    await expect(async () => {
      await expect(sheet.or(again).first()).toBeVisible();
      if (!(await sheet.isVisible())) await again.click({ timeout: 500 });
      await expect(sheet).toBeVisible({ timeout: 50 });
    }).toPass();
    confirmed.push(name);
  }
}

async function putBlob(page: Page, database: string, hash: string, bytes: readonly number[]) {
  await page.evaluate(
    async ([name, key, numbers]) => {
      const open = indexedDB.open(name);
      await new Promise((resolve) => open.addEventListener("success", resolve, { once: true }));
      const transaction = open.result.transaction("blobs", "readwrite");
      const row = { hash: key, type: "image/webp", bytes: Uint8Array.from(numbers).buffer };
      transaction.objectStore("blobs").put(row);
      await new Promise((resolve) => {
        transaction.addEventListener("complete", resolve, { once: true });
      });
      open.result.close();
    },
    [database, hash, bytes] as const,
  );
}

async function readBlob(page: Page, database: string, hash: string): Promise<number[]> {
  return page.evaluate(
    async ([name, key]) => {
      const open = indexedDB.open(name);
      await new Promise((resolve) => open.addEventListener("success", resolve, { once: true }));
      const request = open.result.transaction("blobs").objectStore("blobs").get(key);
      await new Promise((resolve) => request.addEventListener("success", resolve, { once: true }));
      open.result.close();
      return [...new Uint8Array(request.result.bytes)];
    },
    [database, hash] as const,
  );
}
