import { expect, type Page } from "@playwright/test";

export interface BackupFile {
  readonly path: string;
  readonly words: readonly string[];
}

/** By « Réglages »; the six words are ticked as noted. */
export async function backUp(page: Page, address: string): Promise<BackupFile> {
  await page.goto(`${address}#/reglages`);
  await page.getByRole("link", { name: "Faire une sauvegarde" }).click();
  const download = page.getByRole("button", { name: "Télécharger la sauvegarde" });
  await expect(page.getByText("Notez d’abord les six mots")).toBeVisible();
  await expect(download).toBeDisabled();
  const words = await page.getByRole("main").getByRole("listitem").allTextContents();
  expect(words).toHaveLength(6);
  await page.getByRole("checkbox", { name: "J’ai noté les six mots" }).check();
  const downloading = page.waitForEvent("download");
  await download.click();
  const file = await downloading;
  expect(file.suggestedFilename()).toMatch(/^maillon-sauvegarde-.*\.maillon\.txt$/);
  await expect(page.getByText("Sauvegarde téléchargée")).toBeVisible();
  return { path: await file.path(), words };
}

/** As far as what the backup holds. */
export async function openBackup(page: Page, address: string, file: BackupFile): Promise<void> {
  await page.goto(`${address}#/bienvenue/sauvegarde`);
  await page.getByLabel("Choisir un fichier").setInputFiles(file.path);
  await page.getByLabel("Les six mots").fill(file.words.join(" "));
  await page.getByRole("button", { name: "Ouvrir le fichier" }).click();
  await expect(page.getByText("Pièces jointes")).toBeVisible();
}

/** On a device without a team, in the name of `holder`, or of the first that is asked about. */
export async function openFresh(
  page: Page,
  address: string,
  file: BackupFile,
  holder: string | RegExp = /./,
): Promise<void> {
  await openBackup(page, address, file);
  await page.getByRole("radio", { name: holder }).first().check();
  await page.getByRole("button", { name: "Ouvrir cette sauvegarde" }).click();
  await expect(page.getByText("la sauvegarde est restaurée")).toBeVisible();
  await expect(page.getByRole("button", { name: "Noter" })).toBeVisible();
}

/** Where the team that is open lives, and what a restore that was cut short left. */
export function listDatabases(page: Page): Promise<{ database: string; filling: number }> {
  return page.evaluate(async () => {
    const open = indexedDB.open("maillon");
    await new Promise((resolve) => open.addEventListener("success", resolve, { once: true }));
    const read = (table: string) =>
      new Promise<{ readonly database: string; readonly key: string }[]>((resolve) => {
        const request = open.result.transaction(table).objectStore(table).getAll();
        request.addEventListener("success", () => resolve(request.result), { once: true });
      });
    const [spaces, pointers] = await Promise.all([read("spaces"), read("pointers")]);
    open.result.close();
    const filling = pointers.filter(({ key }) => key.startsWith("filling/")).length;
    return { database: spaces[0]?.database ?? "", filling };
  });
}

/** Every record on the disk, as text: what the next opening reads. */
export function readTexts(page: Page, database: string): Promise<string> {
  return page.evaluate(async (name) => {
    const open = indexedDB.open(name);
    await new Promise((resolve) => open.addEventListener("success", resolve, { once: true }));
    const read = (table: string) =>
      new Promise<{ readonly text: string; readonly bytes: ArrayBuffer }[]>((resolve) => {
        const request = open.result.transaction(table).objectStore(table).getAll();
        request.addEventListener("success", () => resolve(request.result), { once: true });
      });
    const [lines, pages] = await Promise.all([read("journal"), read("pages")]);
    open.result.close();
    const decoder = new TextDecoder();
    return [
      ...lines.map(({ text }) => text),
      ...pages.map(({ bytes }) => decoder.decode(bytes)),
    ].join("\n");
  }, database);
}
