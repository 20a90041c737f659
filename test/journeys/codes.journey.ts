import { expect, type Page } from "@playwright/test";
import { codePicture } from "../support/code-picture.ts";
import { seeded } from "../support/random.ts";
import { asPicture, imagesOf, nothing, phoneWithCamera } from "./cameras.ts";
import { violations } from "./inspect.ts";
import { addBuyer, joinBySixWords, send } from "./phones.ts";
import { test } from "./site.ts";
import { createTeam } from "./team.ts";

const card = [
  "BEGIN:VCARD",
  "VERSION:3.0",
  "N:Dubé-Ross;Fernande;;;",
  "ORG:Ville de Port-aux-Brumes",
  "TITLE:Directrice",
  "TEL;TYPE=WORK:418 555-0133",
  "EMAIL:f.dube@example.org",
  "END:VCARD",
].join("\r\n");

test("a card read by the camera, without a network, fills a contact", async ({ site }) => {
  const phone = await phoneWithCamera();
  const { page } = phone;
  try {
    await createTeam(page, site);
    await site.stop();
    await phone.see({ pictures: [asPicture(codePicture(card))] });
    await page.goto(`${site.address}#/echanges/code`);
    await expect(page.getByRole("heading", { name: "Fernande Dubé-Ross" })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Remplir une fiche de contact" }).click();
    await expect(page.getByLabel("Prénom")).toHaveValue("Fernande");
    await expect(page.getByLabel(/^Nom /)).toHaveValue("Dubé-Ross");
  } finally {
    await phone.close();
  }
});

test("where there is no camera a picture of the code is read", async ({ page, site }) => {
  await createTeam(page, site);
  await site.stop();
  await page.goto(`${site.address}#/echanges/code`);
  await expect(page.getByText("Aucune caméra sur cet appareil")).toBeVisible();
  await page.getByLabel("Choisir une photo du code").setInputFiles({
    name: "carte.png",
    mimeType: "image/png",
    buffer: codePicture(card),
  });
  await expect(page.getByRole("heading", { name: "Fernande Dubé-Ross" })).toBeVisible();
});

test("a file passes from a screen to a camera, without a network, though the camera looks away in the middle", async ({
  page: solene,
  site,
}) => {
  test.setTimeout(180_000);
  await createTeam(solene, site);
  const handed = await send(solene, site);
  const phone = await phoneWithCamera();
  const { page: nadine } = phone;
  try {
    await nadine.addInitScript(keepStreams);
    await joinBySixWords(nadine, site, handed, "Nadine Fiset");

    await site.stop();
    const buyer = await addBuyer(solene, site, "Ville de Port-aux-Brumes", "418 555-0100");
    await writeLongNote(solene, site.address, buyer);
    await solene.goto(`${site.address}#/echanges/envoyer`);
    await solene.getByRole("button", { name: "Par code, d’un écran à l’autre" }).click();
    await expect(solene.getByText(/Le code clignote/)).toBeVisible();
    await expect(solene.getByText(/^image \d/)).toBeVisible();
    const images = await imagesOf(solene, 24);
    await solene.getByText("Les six mots qu’il demandera").click();
    const words = await solene.getByRole("main").getByRole("listitem").allTextContents();

    const away = Array.from({ length: 30 }, () => nothing);
    await phone.see({ pictures: [...images.slice(0, 5), ...away, ...images.slice(5)], hold: 3 });
    await nadine.goto(`${site.address}#/echanges/recevoir`);
    await nadine.getByRole("link", { name: "Scanner un code" }).click();
    await expect(nadine.getByText(/morceaux sur/)).toBeVisible();
    await expect(nadine.getByText(/Visez de nouveau le code/)).toBeVisible();
    await expect(nadine.getByLabel("Les six mots")).toBeVisible({ timeout: 30_000 });
    expect(await nadine.evaluate(stillOn)).toBe(0);
    await nadine.getByLabel("Les six mots").fill(words.join(" "));
    await nadine.getByRole("button", { name: "Ouvrir le fichier" }).click();
    await nadine.getByRole("button", { name: "Ajouter" }).click();
    await expect(nadine.getByRole("row", { name: /reçues en tout/ })).toBeVisible();
    await nadine.goto(`${site.address}#/acheteurs/${buyer}`);
    await expect(nadine.getByRole("heading", { name: "Ville de Port-aux-Brumes" })).toBeVisible();

    await solene.getByRole("button", { name: "Il a tout reçu" }).click();
    await expect(solene.getByText("Code lu")).toBeVisible();
  } finally {
    await phone.close();
  }
});

test("for who asked for less motion the code stands still until a tap, and can be stopped", async ({
  page,
  site,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.clock.install();
  await createTeam(page, site);
  await site.stop();
  await page.goto(`${site.address}#/echanges/envoyer`);
  await page.getByRole("button", { name: "Par code, d’un écran à l’autre" }).click();
  await expect(page.getByText(/le code va clignoter/)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const first = await page.locator("canvas.qr").screenshot();
  await page.clock.fastForward(60_000);
  await expect(page.getByRole("button", { name: "Commencer" })).toBeVisible();
  expect(await page.locator("canvas.qr").screenshot()).toEqual(first);
  await expect(page.getByRole("button", { name: "Il a tout reçu" })).toHaveCount(0);
  await page.getByRole("button", { name: "Commencer" }).click();
  await expect(page.getByText(/^image \d/)).toBeVisible();
  await page.getByRole("button", { name: "Arrêter le mouvement" }).click();
  const shown = await page.getByText(/^image \d/).textContent();
  await page.clock.runFor(2000); // every frame of two seconds
  await expect(page.getByText(/^image \d/)).toHaveText(shown ?? "");
  await expect(page.getByRole("button", { name: "Il a tout reçu" })).toBeVisible();
});

/** So much that a code wants a dozen images of it; of letters that no packing makes small. */
async function writeLongNote(page: Page, address: string, buyer: string): Promise<void> {
  const random = seeded(1);
  const letters = Array.from({ length: 6000 }, () =>
    String.fromCodePoint(97 + Math.floor(random() * 26)),
  );
  await page.goto(`${address}#/notes/nouvelle?acheteur=${buyer}`);
  await page.getByLabel("Ce qui s’est dit").fill(letters.join(""));
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("Note gardée.")).toBeVisible();
}

/** Every stream of the camera that the page was given. */
function keepStreams(): void {
  const streams: MediaStream[] = [];
  Reflect.set(globalThis, "streams", streams);
  const { mediaDevices } = navigator;
  if (mediaDevices === undefined) return;
  const open = mediaDevices.getUserMedia.bind(mediaDevices);
  mediaDevices.getUserMedia = async (wanted) => {
    const stream = await open(wanted);
    streams.push(stream);
    return stream;
  };
}

/** How many of them have their light on. */
function stillOn(): number {
  const streams: readonly MediaStream[] = Reflect.get(globalThis, "streams");
  return streams.flatMap((one) => one.getTracks()).filter((one) => one.readyState === "live")
    .length;
}
