import { writeFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { violations } from "./inspect.ts";
import { addBuyer, anotherPhone, joinBySixWords, receive, send } from "./phones.ts";
import { test } from "./site.ts";
import { createTeam, enterSample } from "./team.ts";

test.describe.configure({ timeout: 120_000 });

test("five sheets are chosen, tagged, found by the tag, put in the bin and taken back", async ({
  page,
  site,
}) => {
  await enterSample(page, site);
  await page.goto(`${site.address}#/entreprises`);
  await page.getByRole("button", { name: "Choisir", exact: true }).click();
  const boxes = page.getByRole("main").getByRole("checkbox");
  await boxes.first().focus();
  await page.keyboard.press("Space");
  for (let n = 0; n < 4; n += 1) await page.keyboard.press("Shift+ArrowDown");
  await expect(page.getByText(/^5.choisies$/)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Étiqueter" }).click();
  await page.getByRole("combobox").fill("salon du printemps");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/mise sur 5.fiches/)).toBeVisible();

  await page.goto(`${site.address}#/entreprises/filtres`);
  await page.getByRole("checkbox", { name: /Salon du printemps/ }).check();
  await page.getByRole("button", { name: "Garder ces filtres" }).click();
  await page.getByLabel("Nom", { exact: true }).fill("Le salon");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Le salon", pressed: true })).toBeVisible();
  await page.getByRole("link", { name: "Voir les 5 entreprises" }).click();

  // What was chosen waited while the filters were open.
  await expect(page.getByText(/^5.choisies$/)).toBeVisible();
  await page.getByRole("button", { name: "Corbeille", exact: true }).click();
  await expect(page.getByText(/5.fiches mises à la corbeille/)).toBeVisible();
  await expect(page.getByText("Aucune entreprise", { exact: false }).first()).toBeVisible();
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(5);
});

test("a photo of a card survives a killed tab, is made small and plain, and is seen on the other phone", async ({
  page: solene,
  context,
  browser,
  site,
}, info) => {
  const card = info.outputPath("carte.jpg");
  await createTeam(solene, site);
  const buyer = await addBuyer(solene, site, "Ville de Port-aux-Brumes", "418 555-0100");
  writeFileSync(card, turned(await drawCard(solene)));
  await solene.goto(`${site.address}#/contacts/nouveau?acheteur=${buyer}`);
  await solene.getByLabel("Prénom").fill("Marie");
  await solene.getByLabel("Nom", { exact: false }).last().fill("Roy");
  await solene.getByLabel("Choisir une image").setInputFiles(card);
  await expect(solene.getByRole("button", { name: /^Agrandir/ })).toBeVisible();
  await expect(solene.getByText("brouillon gardé")).toBeVisible();
  await solene.close();

  const later = await context.newPage();
  await later.goto(`${site.address}#/contacts/nouveau?acheteur=${buyer}`);
  await expect(
    later.getByRole("button", { name: /Agrandir.*Photo de la carte de Marie Roy/ }),
  ).toBeVisible();
  await later.getByRole("button", { name: "Enregistrer" }).click();
  await expect(later).not.toHaveURL(/nouveau/);
  const kept = await keptPhoto(later);
  expect(kept.type).toMatch(/^image\/(webp|jpeg)$/);
  expect(kept.size).toBeLessThanOrEqual(180_000);
  // Upright as the camera said, and nothing left of what it wrote.
  expect(kept.height).toBeGreaterThanOrEqual(1024);
  expect(kept.width / kept.height).toBeCloseTo(1400 / 2000, 2);
  expect(kept.text).not.toMatch(/Exif|SecretCamera/);
  const handed = await send(later, site);

  const nadine = await anotherPhone(browser);
  await joinBySixWords(nadine, site, handed, "Nadine Fiset");
  await seeCard(nadine, `${site.address}#/acheteurs/${buyer}`);
  await nadine.getByRole("button", { name: "Enlever la photo" }).click();
  await expect(nadine.getByText("Photo enlevée.")).toBeVisible();
  await nadine.getByRole("button", { name: "Annuler" }).click();
  await expect(nadine.getByRole("img", { name: /Photo de la carte/ })).toBeVisible();

  // The same file again brings nothing new.
  expect(await receive(later, site, handed)).toMatchObject({ nouvelle: 0 });
});

async function seeCard(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByText("Marie Roy").first().click();
  await page.getByRole("button", { name: /Agrandir.*Photo de la carte de Marie Roy/ }).click();
  const full = page
    .getByRole("dialog")
    .getByRole("img", { name: "Photo de la carte de Marie Roy" });
  await expect(full).toBeVisible();
  await expect
    .poll(() => full.evaluate((one) => one instanceof HTMLImageElement && one.naturalHeight))
    .toBeGreaterThanOrEqual(1024);
}

/** A photo of 2,000 × 1,400 with the noise of a camera: more than a megabyte. */
async function drawCard(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [2000, 1400];
    const draw = canvas.getContext("2d");
    if (draw === null) throw new Error("no canvas");
    draw.fillStyle = "#f4efe2";
    draw.fillRect(0, 0, 2000, 1400);
    for (let n = 0; n < 60_000; n += 1) {
      draw.fillStyle = `rgba(${(n * 37) % 255}, ${(n * 91) % 255}, 90, 0.25)`;
      draw.fillRect((n * 7919) % 2000, (n * 104_729) % 1400, 4, 4);
    }
    draw.fillStyle = "#123";
    draw.font = "bold 160px sans-serif";
    draw.fillText("Marie Roy", 200, 500);
    const blob = await new Promise<Blob | null>((give) => canvas.toBlob(give, "image/jpeg", 0.95));
    return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))];
  });
  return Buffer.from(bytes);
}

/** What a phone held upright writes: « turn me by 90° » (orientation 6), and its own name. */
function turned(jpeg: Buffer): Buffer {
  const name = Buffer.from("SecretCamera\0");
  const tiff = Buffer.concat([
    Buffer.from("4d4d002a00000008", "hex"), // big-endian, the first directory at 8
    Buffer.from("0002", "hex"),
    Buffer.from("010f00020000000d00000026", "hex"), // who made it: 13 characters at 38
    Buffer.from("011200030000000100060000", "hex"), // orientation: 6
    Buffer.from("00000000", "hex"),
    name,
  ]);
  const body = Buffer.concat([Buffer.from("Exif\0\0"), tiff]);
  const head = Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 0xff]);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

/** The one attachment of this device, from its database. */
function keptPhoto(page: Page) {
  return page.evaluate(async () => {
    const promised = <T>(request: IDBRequest<T>) =>
      new Promise<T>((give, refuse) => {
        request.addEventListener("success", () => give(request.result));
        request.addEventListener("error", () => refuse(request.error ?? new Error("refused")));
      });
    for (const { name = "" } of await indexedDB.databases()) {
      const db = await promised(indexedDB.open(name));
      const has = db.objectStoreNames.contains("blobs");
      const rows = has ? await promised(db.transaction("blobs").objectStore("blobs").getAll()) : [];
      db.close();
      const [row] = rows;
      if (!row) continue;
      const picture = await createImageBitmap(new Blob([row.bytes], { type: row.type }));
      const { width, height } = picture;
      const text = new TextDecoder("latin1").decode(row.bytes);
      return { type: String(row.type), size: row.bytes.byteLength, width, height, text };
    }
    throw new Error("no photo was kept");
  });
}
