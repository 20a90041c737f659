import { writeFileSync } from "node:fs";
import { expect, type Page, type TestInfo } from "@playwright/test";
import { signerId } from "#exchange/signer-id.ts";
import { drawEpoch } from "#exchange/team-seal.ts";
import { writeBundle } from "#exchange/write-bundle.ts";
import { violations } from "./inspect.ts";
import { addBuyer, anotherPhone, joinBySixWords, send } from "./phones.ts";
import { receiveSealed } from "./sealed.ts";
import { type Site, test } from "./site.ts";
import { createTeam } from "./team.ts";

test.describe.configure({ timeout: 240_000 });

const buyer = "Ville de Port-aux-Brumes";

test("paired phones pass sealed and signed files, then changes only, and a receipt confirms", async ({
  page: solene,
  browser,
  site,
}, info) => {
  await createTeam(solene, site);
  await addBuyer(solene, site, buyer, "418 555-0100");
  const nadine = await anotherPhone(browser);
  await joinBySixWords(nadine, site, await send(solene, site), "Nadine Fiset");
  await pair([solene, nadine], site, info);

  // To the team by itself now: no word to say, none to type, nothing to confirm.
  await solene.goto(`${site.address}#/echanges/envoyer`);
  await expect(solene.getByRole("radio", { name: "à l’équipe" })).toBeChecked();
  const first = await sendToTeam(solene, site, /Tout le répertoire/);
  await expect(solene.getByText("1 envoyée, non confirmée.")).toBeVisible();
  expect(await violations(solene)).toEqual([]);
  await receiveSealed(nadine, site, first);
  await expect(nadine.getByRole("row", { name: /reçues en tout/ })).toBeVisible();
  expect(await violations(nadine)).toEqual([]);
  const receipt = await giveBack(nadine);

  await receiveSealed(solene, site, receipt);
  await expect(
    solene.getByText("Tout ce que vous avez écrit est aussi sur un autre appareil."),
  ).toBeVisible();
  expect(await violations(solene)).toEqual([]);
  await solene.getByRole("link", { name: "Terminé" }).click();
  await expect(solene.getByText("Tout est aussi sur 1 autre appareil.")).toBeVisible();

  // Only what changed travels the second time.
  await addBuyer(solene, site, "MRC de La Matanie", "418 555-0333");
  const second = await sendToTeam(solene, site, /Ce qui a changé.: 1 fiche ou note/);
  await receiveSealed(nadine, site, second);
  await expect(nadine.getByRole("row", { name: "nouvelle 1" })).toBeVisible();
  await expect(nadine.getByRole("row", { name: "reçues en tout 1" })).toBeVisible();
});

test("a file of a device that was lost is read record by record, and what is taken is ours", async ({
  page: solene,
  browser,
  site,
}, info) => {
  await createTeam(solene, site);
  await addBuyer(solene, site, buyer, "418 555-0100");
  const nadine = await anotherPhone(browser);
  await joinBySixWords(nadine, site, await send(solene, site), "Nadine Fiset");
  await addBuyer(nadine, site, "Municipalité des Estrans", "581 555-0222");
  await pair([solene, nadine], site, info, "lost");

  await receiveSealed(solene, site, await sendToTeam(nadine, site, /Tout le répertoire/));
  await expect(solene.getByText("Cet appareil est déclaré perdu")).toBeVisible();
  expect(await violations(solene)).toEqual([]);
  await solene.getByRole("radio", { name: /Prendre cette fiche/ }).check();
  await solene.getByRole("button", { name: "Prendre 1 choix" }).click();
  await expect(solene.getByText("1 choix pris.")).toBeVisible();
  await solene.goto(`${site.address}#/acheteurs`);
  await expect(solene.getByRole("link", { name: /Municipalité des Estrans/ })).toBeVisible();
});

async function sendToTeam(page: Page, site: Site, content: RegExp): Promise<string> {
  await page.goto(`${site.address}#/echanges/envoyer`);
  await page.getByRole("radio", { name: "à l’équipe" }).check();
  await expect(page.getByText(content).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Télécharger le fichier" })).not.toHaveAttribute(
    "aria-busy",
  );
  const path = await download(page, "Télécharger le fichier");
  await expect(page.getByText("Fichier téléchargé")).toBeVisible();
  await page.getByRole("button", { name: "Terminé" }).click();
  return path;
}

async function download(page: Page, button: string): Promise<string> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  return (await downloading).path();
}

function giveBack(page: Page): Promise<string> {
  return download(page, "Renvoyer le reçu");
}

/** What pairing leaves behind: a signing key on each phone, the team's key on both, and who signs. */
async function pair(
  [first, second]: readonly [Page, Page],
  site: Site,
  info: TestInfo,
  status: "active" | "lost" = "active",
): Promise<void> {
  const epoch = await drawEpoch(1);
  const [one, other] = [await giveKeys(first, epoch), await giveKeys(second, epoch)];
  const at = Date.parse("2026-11-23T14:05:00Z");
  const actor = `${one.device}-paired12`;
  const signers = await Promise.all(
    [
      { ...one, status: "active" },
      { ...other, status },
    ].map(async ({ device, publicKey, status: said }, place) => ({
      type: "signers",
      id: await signerId(one.space, publicKey),
      fields: {
        device: [actor, place * 4 + 1, at, device] as const,
        publicKey: [actor, place * 4 + 2, at, publicKey] as const,
        status: [actor, place * 4 + 3, at, said] as const,
        introducedBy: [actor, place * 4 + 4, at, one.device] as const,
      },
      erased: [],
    })),
  );
  const { bytes } = await writeBundle({
    space: { id: one.space, name: "Économie sociale de l’Estuaire" },
    from: { device: "Paired", name: "Jumelage" },
    made: "2026-11-23T14:05:00Z",
    records: signers,
  });
  const path = info.outputPath("signers.maillon.json");
  writeFileSync(path, bytes);
  for (const page of [first, second]) {
    await receiveSealed(page, site, path);
    await page.getByRole("button", { name: "Ajouter" }).click();
    await expect(page.getByRole("row", { name: /reçue.? en tout/ })).toBeVisible();
  }
}

/** Into the database of the team that is open; gives its names. */
function giveKeys(page: Page, epoch: Awaited<ReturnType<typeof drawEpoch>>) {
  return page.evaluate(async (drawn) => {
    const names = (await indexedDB.databases()).map(({ name = "" }) => name);
    const database = names.find((name) => /^maillon-.+/.test(name)) ?? "";
    const request = indexedDB.open(database);
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error ?? new Error(database)));
    });
    const drawnKeys = await crypto.subtle.generateKey("Ed25519", false, ["sign", "verify"]);
    const raw = new Uint8Array(await crypto.subtle.exportKey("raw", drawnKeys.publicKey));
    const publicKey = btoa(String.fromCharCode(...raw))
      .replaceAll("+", "-")
      .replaceAll("/", "_")
      .replaceAll("=", "");
    const transaction = db.transaction(["keys", "meta"], "readwrite");
    const keys = transaction.objectStore("keys");
    keys.put({ id: "signing", value: { publicKey, privateKey: drawnKeys.privateKey } });
    keys.put({ id: `epoch/${drawn.id}`, value: drawn });
    const asked = transaction.objectStore("meta").get("head");
    await new Promise((resolve) => transaction.addEventListener("complete", resolve));
    db.close();
    const head: { readonly space: string; readonly device: string } = asked.result;
    return { space: head.space, device: head.device, publicKey };
  }, epoch);
}
