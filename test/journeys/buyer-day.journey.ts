import { expect, type Page } from "@playwright/test";
import { sampleId } from "#app/sample-id.ts";
import { violations } from "./inspect.ts";
import { anotherPhone } from "./phones.ts";
import {
  addReader,
  giveAsks,
  openDay,
  openFirst,
  openNext,
  publish,
  readAsks,
} from "./season-reader.ts";
import { type Site, test, visit, watchFaults } from "./site.ts";
import { enterSample } from "./team.ts";

test.describe.configure({ timeout: 120_000 });
test.use({ viewport: { width: 1280, height: 800 } });

const team = "Équipe d’exemple";
const event = sampleId("events", "riviere-du-loup");
const own = sampleId("buyers", "port-aux-brumes");

test("a buyer says whom it wants and when it leaves, and its own phone has its day, without a network", async ({
  page,
  browser,
  site,
  faults,
}) => {
  const phone = await anotherPhone(browser);
  await watchFaults(phone.context(), faults);
  await visit(phone, site);
  await enterSample(page, site);
  await site.stop();

  const reader = await addReader(page, site, own, "acheteur");
  await openFirst(phone, site, await publish(page, site, reader), team, "acheteur");
  const wanted = await choose(phone, site);
  await sayWhen(phone, site);
  await readAsks(page, site, await giveAsks(phone, site));
  await page.getByRole("button", { name: /^Accepter les? / }).click();
  await expect(page.getByText("Ce lecteur verra vos réponses")).toBeVisible();
  await plan(page, site, wanted);

  const edition = await publish(page, site, reader);
  await openNext(phone, site, edition, /L’édition 2 est ouverte/, team);
  await openDay(phone, site);
  const meetings = phone.getByRole("list", { name: "Ensuite" }).getByRole("listitem");
  await expect(meetings.first()).toContainText(/Ronde \d/);
  expect(await meetings.count()).toBeLessThanOrEqual(6);
  expect(await violations(phone)).toEqual([]);
});

/** Its first suggestion, before those that the sample had chosen; gives its name. */
async function choose(phone: Page, site: Site): Promise<string> {
  await openDay(phone, site);
  await phone.getByRole("link", { name: /Entreprises pour moi/ }).click();
  const free = phone.getByRole("checkbox", { checked: false }).first();
  const label = phone.locator("label.chip").filter({ hasText: "choisir" }).first();
  const name = (await label.locator(".vh").innerText()).trim();
  await free.check();
  await expect(phone.getByText(/\d.choisies? sur 10/)).toBeVisible();
  expect(await violations(phone)).toEqual([]);
  return name;
}

async function sayWhen(phone: Page, site: Site): Promise<void> {
  await openDay(phone, site);
  await phone.getByRole("link", { name: /Ma présence/ }).click();
  await phone.getByLabel(/^Rencontres au plus/).fill("6");
  await phone.getByRole("button", { name: "Garder pour l’équipe" }).click();
  await expect(phone.getByRole("link", { name: /Pour l’équipe.*2.choses/ })).toBeVisible();
}

async function plan(page: Page, site: Site, wanted: string): Promise<void> {
  const enrolment = sampleId("enrolments", "riviere-du-loup port-aux-brumes");
  await page.goto(`${site.address}#/inscriptions/${enrolment}`);
  const wishes = page.getByRole("list", { name: "Souhaite rencontrer" });
  await expect(wishes.getByRole("listitem").filter({ hasText: wanted })).toBeVisible();
  await page.goto(`${site.address}#/evenements/${event}/horaire`);
  await page.getByRole("button", { name: "Proposer un horaire" }).click();
  await expect(page.getByText(/^Horaire gardé/)).toBeVisible({ timeout: 30_000 });
}
