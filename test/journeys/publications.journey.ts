import { readFile, writeFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import {
  checkMac,
  readProposal,
  readPublication,
  seenHash,
  writeProposal,
} from "#exchange/door.ts";
import { addEnterprise, addNote } from "./forms.ts";
import { violations } from "./inspect.ts";
import { addBuyer } from "./phones.ts";
import { addContact, canaries } from "./publishing.ts";
import { test } from "./site.ts";
import { createTeam } from "./team.ts";

test.describe.configure({ timeout: 120_000 });

test("an enterprise’s edition holds what it should and nothing else; its answer is accepted field by field", async ({
  page,
  site,
}, testInfo) => {
  await createTeam(page, site);
  const own = await addEnterprise(page, site, "Menuiserie du Fleuve", "418 555-0117", "50000");
  await addEnterprise(page, site, "Traiteur La Marée montante", "418 555-0118", "77007");
  const buyer = await addBuyer(page, site, "Ville de Port-aux-Brumes", "418 555-0142");
  await addNote(page, site, buyer, canaries.note);
  await addContact(page, site, buyer);

  // No network: nothing of what follows asks for any.
  await site.stop();
  await page.goto(`${site.address}#/publications/lecteurs/nouveau?entreprise=${own}`);
  await expect(page.getByLabel("Nom du lecteur")).toHaveValue("Menuiserie du Fleuve");
  await page.getByRole("button", { name: "Ajouter ce lecteur" }).click();
  await expect(page).toHaveURL(/#\/publications\/lecteurs\/[^/]{12}$/);
  await page.getByRole("button", { name: "Préparer l’édition" }).click();
  await page.getByRole("radio", { name: "fichier sans protection" }).check();
  await expect(page.getByText("2 entreprises")).toBeVisible();
  await expect(page.getByText("la note de l’équipe")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const path = await handOver(page);
  await expect(page.getByText("Enregistré parmi vos téléchargements")).toBeVisible();

  const bytes = new Uint8Array(await readFile(path));
  const text = new TextDecoder().decode(bytes);
  for (const [what, canary] of Object.entries(canaries)) expect(text, what).not.toContain(canary);
  for (const id of [own, buyer]) expect(text).not.toContain(id);
  for (const kept of ["5000000", "Mireille", "418 555-0118"]) expect(text).toContain(kept);
  const reading = await readPublication(bytes);
  if (!reading.ok) throw new Error(reading.problem.code);
  const { header, reader, records } = reading.publication;
  expect(header).toMatchObject({ for: "enterprise", edition: 1 });

  const sheet = records.find(({ id }) => id === reader.own?.id);
  const town = records.find(({ type }) => type === "buyers");
  const change = async (field: string, value: string | number) => ({
    type: "enterprises",
    id: sheet?.id ?? "",
    field,
    value,
    seen: await seenHash(sheet?.values[field]),
  });
  const { space, edition } = header;
  const answer = await writeProposal(
    {
      space,
      audience: header.audience.id,
      reader: reader.id,
      edition,
      made: "2026-11-25",
      changes: [await change("phone", "418 555-0164"), await change("name", "Menuiserie du Fjord")],
      meets: [{ type: "buyers", id: town?.id ?? "", why: "" }],
      messages: [],
    },
    reader.reply,
  );
  const written = await readProposal(answer);
  expect(written.ok && (await checkMac(written.proposal, reader.reply))).toBe(true);
  const file = testInfo.outputPath("reponse.maillon.json");
  await writeFile(file, answer);

  await page.goto(`${site.address}#/echanges/recevoir`);
  await page.getByLabel("Choisir un fichier").setInputFiles(file);
  const phone = page.getByRole("group", { name: "Téléphone" });
  await phone.getByRole("radio", { name: /418.555-0164/ }).check();
  await page
    .getByRole("group", { name: "Nom usuel" })
    .getByRole("radio", { name: /Fleuve/ })
    .check();
  await page.getByRole("radio", { name: /Rencontrer Ville/ }).check();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Garder ces choix" }).click();
  await expect(page.getByText("2 acceptées, 1 refusée.")).toBeVisible();

  await page.goto(`${site.address}#/entreprises/${own}`);
  await expect(page.getByRole("heading", { name: "Menuiserie du Fleuve" })).toBeVisible();
  await expect(page.getByText(/418.555-0164/).first()).toBeVisible();
  await page.goto(`${site.address}#/relances`);
  await expect(page.getByRole("link", { name: /Organiser une rencontre/ })).toBeVisible();

  // The same file once more: nothing to decide twice.
  await page.goto(`${site.address}#/echanges/recevoir`);
  await page.getByLabel("Choisir un fichier").setInputFiles(file);
  await expect(page.getByText("Ce lecteur verra vos réponses")).toBeVisible();
  await page.goto(`${site.address}#/propositions`);
  await expect(page.getByRole("link", { name: /Menuiserie du Fleuve/ })).toHaveCount(1);
});

async function handOver(page: Page): Promise<string> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Télécharger", exact: true }).click();
  return (await downloading).path();
}
