import { readFile, writeFile } from "node:fs/promises";
import { expect, type Page, type TestInfo } from "@playwright/test";
import { sampleSheets } from "#app/sample-sheets.ts";
import { sampleAsStored } from "#app/sample-stored.ts";
import { readBundle, writeBundle } from "#exchange/door.ts";
import { dayOf } from "#i18n/clock.ts";
import { send } from "./phones.ts";
import type { Site } from "./site.ts";

const nameOf = (type: "enterprises" | "buyers") => (key: string) => {
  const found = sampleSheets[type].find((sheet) => sheet.key === key);
  if (typeof found?.name !== "string") throw new Error(`the sample has no ${key}`);
  return found.name;
};
const enterprise = nameOf("enterprises");
const buyer = nameOf("buyers");

/** Who comes to the day, or should. */
export const names = {
  own: enterprise("maree-montante"),
  carpentry: enterprise("menuiserie-fleuve"),
  town: buyer("port-aux-brumes"),
  grandAulne: buyer("grand-aulne"),
  school: buyer("pointe-grise"),
  county: buyer("estrans"),
  absent: [enterprise("recup-littoral"), enterprise("encre-grise"), buyer("val-des-embruns")],
  enterprises: [
    "maree-montante",
    "menuiserie-fleuve",
    "recup-littoral",
    "deux-rives",
    "bobine-bleue",
    "encre-grise",
    "premier-rang",
    "bout-du-quai",
  ].map(enterprise),
  buyers: [
    "port-aux-brumes",
    "grand-aulne",
    "estrans",
    "pointe-grise",
    "trois-anses",
    "val-des-embruns",
    "sainte-ida",
  ].map(buyer),
};

/** Sheets of a directory without its days. */
const sheets = new Set(["enterprises", "offers", "buyers", "needs", "contacts"]);

/** A team's directory, written by another program through the door, and taken in as any plain file. */
export async function bringRegion(page: Page, site: Site, info: TestInfo): Promise<void> {
  const { path, words } = await send(page, site);
  const bytes = new Uint8Array(await readFile(path));
  const reading = await readBundle(bytes, { passphrase: words.join(" ") });
  if (!reading.ok) throw new Error(reading.problem.code);
  const { space, made } = reading.bundle.header;
  const now = Date.now();
  const { records } = await sampleAsStored({
    today: dayOf(now),
    now,
    space: space.id,
    actor: "Script-directory",
    deviceName: "Programme",
    memberName: "Programme",
  });
  const from = { device: "Script", name: "Programme" };
  const draft = { space, made, from, records: records.filter(({ type }) => sheets.has(type)) };
  const file = info.outputPath("region.maillon.json");
  await writeFile(file, (await writeBundle(draft)).bytes);

  await page.goto(`${site.address}#/echanges/recevoir`);
  await page.getByLabel("Choisir un fichier").setInputFiles(file);
  await expect(page.getByRole("heading", { name: "Fichier non signé" })).toBeVisible();
  await page.getByRole("button", { name: "Ajouter" }).click();
  await expect(page.getByRole("row", { name: /reçues en tout/ })).toBeVisible();
}
