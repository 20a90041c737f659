import { sampleId } from "#app/sample-id.ts";
import { links } from "#parts/links.ts";
import { test } from "./site.ts";
import { enterSample } from "./team.ts";

test.describe.configure({ timeout: 240_000 });
test("look", async ({ page, site }) => {
  await enterSample(page, site);
  const torn = sampleId("contacts", "Réjean Thibodeau-Lavoie");
  const mireille = sampleId("contacts", "Mireille Desroches-Ouellet");
  const shots: [string, string][] = [
    ["effacer", links.erase("contacts", mireille)],
    ["effacer-ent", links.erase("enterprises", sampleId("enterprises", "maree-montante"))],
    ["vie-privee", links.privacy()],
    ["responsable", links.privacyOfficer()],
    ["a-revoir", links.toReview()],
    ["incidents", links.incidents()],
    ["incident", links.newIncident()],
    ["demande", links.newRequest(torn)],
    ["personne", links.personFile(torn)],
    ["acheteur", links.buyer(sampleId("buyers", "port-aux-brumes"), { show: mireille })],
  ];
  const looks = async (name: string) => {
    for (const [w, h] of [
      [360, 740],
      [1280, 800],
    ] as const) {
      for (const scheme of ["light", "dark"] as const) {
        await page.setViewportSize({ width: w, height: h });
        await page.emulateMedia({ colorScheme: scheme });
        await page.waitForTimeout(250);
        await page.screenshot({ path: `/tmp/erase-shots/${name}-${w}-${scheme}.png` });
      }
      if (w === 360) {
        await page.evaluate(() => document.querySelector("main")?.scrollBy(0, 650));
        await page.waitForTimeout(150);
        await page.screenshot({ path: `/tmp/erase-shots/${name}-360-b.png` });
      }
    }
  };
  for (const [name, link] of shots) {
    await page.goto(`${site.address}${link}`);
    await page.waitForTimeout(500);
    await looks(name);
  }
  await page.goto(`${site.address}${links.erase("contacts", mireille)}`);
  await page.getByRole("button", { name: "Effacer pour toujours" }).click();
  await page.waitForTimeout(1500);
  await looks("efface");
  await page.goto(`${site.address}${links.privacy()}`);
  await page.waitForTimeout(500);
  await looks("vie-privee-2");
});
