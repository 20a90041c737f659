import { expect, type Locator, type Page } from "@playwright/test";
import { sampleId } from "#app/sample-id.ts";
import { sampleAsStored } from "#app/sample-stored.ts";
import { wideRecord, writeBundle } from "#exchange/door.ts";
import { dayOf } from "#i18n/clock.ts";
import { links } from "#parts/links.ts";
import { anotherPhone, receive, send } from "./phones.ts";
import { tooWide, violations } from "./inspect.ts";
import { type Site, test, visit } from "./site.ts";

test.describe.configure({ timeout: 180_000 });

const day = sampleId("events", "riviere-du-loup");
const ofTheDay = new Set(
  "enterprises offers buyers needs events enrolments wishes vetoes".split(" "),
);

/** A team that prepares a day, as a colleague would hand it over. */
async function teamFile(): Promise<Buffer> {
  const now = Date.now();
  const { records } = await sampleAsStored({
    today: dayOf(now),
    now,
    space: "EstuaireTeam",
    actor: "aBcDeF-opening1",
    deviceName: "Portable du bureau",
    memberName: "Nadine Fiset",
  });
  const { bytes } = await writeBundle({
    space: { id: "EstuaireTeam", name: "Équipe de l’Estuaire" },
    from: { device: "aBcDeF", name: "Portable du bureau" },
    made: new Date(now).toISOString(),
    records: records.filter(({ type }) => ofTheDay.has(type)).map((record) => wideRecord(record)),
  });
  return Buffer.from(bytes);
}

test("two phones re-plan a day apart, exchange files, make one plan of both, and hold the same", async ({
  page: nadine,
  context,
  browser,
  site,
}) => {
  const file = await teamFile();
  await join(nadine, site, file, "Nadine Fiset");
  await open(nadine, site, links.schedule(day));
  await nadine.getByRole("button", { name: "Proposer un horaire" }).click();
  await expect(nadine.getByText(/^Horaire gardé/)).toBeVisible({ timeout: 30_000 });
  const marc = await anotherPhone(browser);
  await join(marc, site, file, "Marc Lavoie");
  await site.stop();
  await context.setOffline(true);
  await receive(marc, site, await send(nadine, site));
  expect(await planOf(marc, site)).toEqual(await planOf(nadine, site));

  // Each learns something of its own at its own door, and plans again.
  await miss(nadine, site, "Récup du Littoral");
  await dropRound(marc, site, 3);
  await replan(nadine, site, /^1 absent → /);
  await replan(marc, site, /^1.ronde de moins → /);
  expect(await planOf(marc, site)).not.toEqual(await planOf(nadine, site));

  const [fromNadine, fromMarc] = [await send(nadine, site), await send(marc, site)];
  await receive(marc, site, fromNadine);
  await receive(nadine, site, fromMarc);
  for (const phone of [nadine, marc]) {
    await open(phone, site, links.schedule(day));
    await expect(phone.getByText("Deux horaires se sont croisés")).toBeVisible();
    expect(await violations(phone)).toEqual([]);
    await phone.getByRole("link", { name: "Réunir les deux horaires" }).click();
    await expect(phone.getByText(/^2 horaires → \d+.rencontres/)).toBeVisible({ timeout: 30_000 });
    await expect(phone.getByRole("heading", { name: "Ce qui vient de vous" })).toBeVisible();
    expect(await violations(phone)).toEqual([]);
    expect(await tooWide(phone)).toEqual([]);
    await phone.getByRole("button", { name: "Accepter" }).click();
    await expect(phone.getByText(/^Horaires réunis/)).toBeVisible();
  }
  const [again, more] = [await send(nadine, site), await send(marc, site)];
  await receive(nadine, site, more);
  await receive(marc, site, again);
  const plan = await planOf(nadine, site);
  expect(await planOf(marc, site)).toEqual(plan);
  expect(plan.length).toBeGreaterThan(40);
  const seats = plan.flatMap(({ round, enterprise, buyer, table }) =>
    [enterprise, buyer, `table ${table}`].map((one) => `${round} ${one}`),
  );
  expect(new Set(seats).size).toBe(seats.length);
  expect(plan.some(({ round }) => round === 3)).toBe(false);
  expect(plan.some(({ enterprise }) => enterprise === "Récup du Littoral")).toBe(false);
  for (const phone of [nadine, marc]) {
    await expect(phone.getByText("se sont croisés")).toHaveCount(0);
  }
});

async function join(page: Page, site: Site, file: Buffer, name: string): Promise<void> {
  await visit(page, site);
  await page.getByRole("button", { name: "Rejoindre une équipe" }).click();
  await page.getByLabel("Choisir un fichier").setInputFiles({
    name: "maillon-estuaire.maillon.json",
    mimeType: "application/json",
    buffer: file,
  });
  await page.getByLabel("Votre nom").fill(name);
  await page.getByRole("button", { name: "Rejoindre l’équipe" }).click();
  await expect(page.getByRole("button", { name: "Noter" })).toBeVisible();
}

async function open(page: Page, site: Site, address: string): Promise<Locator> {
  await page.goto(`${site.address}${address}`);
  return page.getByRole("main");
}

async function miss(page: Page, site: Site, name: string): Promise<void> {
  const main = await open(page, site, links.checkIn(day));
  await main.getByLabel("Trois lettres d’un nom").fill(name.slice(0, 7));
  await main.getByRole("button", { name: new RegExp(`Absent.: ${name}`) }).click();
  await expect(page.getByText(new RegExp(`${name}.: absence notée`))).toBeVisible();
}

async function dropRound(page: Page, site: Site, round: number): Promise<void> {
  const main = await open(page, site, links.unforeseen(day));
  await main.getByText(new RegExp(`^${round}.· `)).click();
  await expect(page.getByText(`La ronde ${round} n’aura pas lieu.`)).toBeVisible();
}

async function replan(page: Page, site: Site, verdict: RegExp): Promise<void> {
  await open(page, site, links.replan(day));
  await expect(page.getByRole("status", { name: verdict })).toBeVisible({ timeout: 30_000 });
  await page.getByRole("button", { name: "Accepter" }).click();
  await expect(page.getByText(/^Nouvel horaire gardé/)).toBeVisible();
}

/** As the screen lists it, round by round. */
async function planOf(page: Page, site: Site) {
  const main = await open(page, site, links.schedule(day));
  await expect(main.getByRole("radio", { name: "Ronde 1", exact: true })).toBeAttached();
  const rounds = await main.getByRole("radio").count();
  const plan: {
    readonly round: number;
    readonly table: string;
    readonly enterprise: string;
    readonly buyer: string;
  }[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    await main.getByRole("radio", { name: `Ronde ${round}`, exact: true }).check();
    const rows = await main
      .getByRole("list", { name: `Ronde ${round}`, exact: true })
      .getByRole("listitem")
      .evaluateAll((items) =>
        items.map((item) => ({
          table: item.querySelector("[role=img]")?.getAttribute("aria-label") ?? "",
          enterprise: item.querySelector(".t")?.textContent?.trim() ?? "",
          buyer: item.querySelector(".d")?.textContent?.trim() ?? "",
        })),
      );
    for (const row of rows) plan.push({ round, ...row });
  }
  return plan;
}
