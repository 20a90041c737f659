import { expect } from "@playwright/test";
import { readFileSync } from "node:fs";
import { sampleId } from "#app/sample-id.ts";
import { links } from "#parts/links.ts";
import { test } from "./site.ts";
import { enterSample } from "./team.ts";

const held = sampleId("events", "trois-pistoles");

test("after a day its news is answered in one tap, and its report fills up, leaves and fits one page, without a network", async ({
  page,
  context,
  site,
}) => {
  await enterSample(page, site);
  const main = page.getByRole("main");
  // Fetched while there is a network, as a service worker does on a first day.
  await page.goto(`${site.address}${links.followUps()}`);
  await page.evaluate(async () => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await site.stop();

  // Forty meetings of one day are one line.
  const line = main.getByRole("link", { name: /^Suivi à 90.jours.·.40 rencontres/ });
  await expect(line).toHaveCount(1);
  await line.click();
  await expect(main.getByText("40 à demander sur 42")).toBeVisible();
  const pair = /Où en est-on.: Transport adapté Deux-Rives × Municipalité de Sainte-Ida-du-Portage/;
  const answers = main.getByRole("group", { name: pair });
  await answers.getByText("contrat").click();
  await expect(page.getByText("Réponse gardée.")).toBeVisible();
  await expect(main.getByText("39 à demander sur 42")).toBeVisible();
  await main.getByRole("link", { name: "Dire le montant signé" }).click();
  await page.getByLabel(/^Montant du contrat/).fill("9 900");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(main.getByRole("link", { name: /^9.900.\$ avant taxes$/ })).toBeVisible();

  // 31 100 $ until then, of which 6 900 $ were of this contract.
  await page.goto(`${site.address}${links.dayReport(held)}`);
  await expect(main.getByText(/^34.100.\$$/).first()).toBeVisible();
  await expect(main.getByText("signés avant taxes, par 3 contrats")).toBeVisible();

  const workbook = page.waitForEvent("download");
  await main.getByRole("button", { name: "Chiffrier (Excel)" }).click();
  const file = await workbook;
  expect(file.suggestedFilename()).toBe("Bilan Journée de maillage de Trois-Pistoles.xlsx");
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString(),
  ).toBe("PK");

  const paper = await page.pdf({ format: "Letter", preferCSSPageSize: true });
  expect(paper.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
