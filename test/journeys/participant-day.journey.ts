import { readFile } from "node:fs/promises";
import { type Browser, expect, type Page } from "@playwright/test";
import { sampleId } from "#app/sample-id.ts";
import { clockAt } from "#domain/clock.ts";
import { addDays } from "#domain/day.ts";
import { readPublication } from "#exchange/door.ts";
import { dayOf } from "#i18n/clock.ts";
import { wallInstant } from "#i18n/wall-instant.ts";
import { violations } from "./inspect.ts";
import { anotherPhone, type Handed } from "./phones.ts";
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

test.describe.configure({ timeout: 240_000 });
test.use({ viewport: { width: 1280, height: 800 } });

const team = "Équipe d’exemple";
const event = sampleId("events", "riviere-du-loup");
const own = sampleId("enterprises", "maree-montante");
const canary = "c4n4ri-preparation";

test("an enterprise says whom it wants, lives its day on its own phone, and rates apart, without a network", async ({
  page,
  browser,
  site,
  faults,
}) => {
  const phone = await aPhone(browser, site, faults);
  await enterSample(page, site);
  await site.stop();
  const live = test.step;

  const reader = await live("the team makes its first edition", async () => {
    const id = await addReader(page, site, own);
    await openFirst(phone, site, await publish(page, site, id), team);
    return id;
  });
  await live("whom it wants, and whom not, go to the team", () => wish(phone, site));
  await live("the team accepts them, and plans", async () => {
    await acceptAll(page, site, await giveAsks(phone, site));
    await expectWishes(page, site);
    await plan(page, site);
  });
  const first = await live(
    "the day comes with the next edition, and nothing of others",
    async () => {
      const edition = await publish(page, site, reader);
      await expectOwnOnly(edition);
      await openNext(phone, site, edition, /L’édition 2 est ouverte/, team);
      return liveRound(phone, site);
    },
  );
  await live("it rates in four taps; its note stays its own", () => rate(phone, site, first));
  await live("its day is in its calendar; one who did not come is told", async () => {
    await takeCalendar(phone, site);
    await missOne(phone, first);
  });
  await live("two are absent: a new edition replaces the day", async () => {
    await planAgain(page, site, ["Récup du Littoral", first.last]);
    await openNext(phone, site, await publish(page, site, reader), /L’édition 3 est ouverte/, team);
    await openDay(phone, site);
    await expect(phone.getByText(/évaluée/)).toBeVisible();
    const gone = phone.getByRole("listitem").filter({ hasText: first.last });
    await expect(gone).toContainText("acheteur absent");
  });
  await live("its rating reaches the team, apart from what others made of it", async () => {
    const asks = await giveAsks(phone, site);
    await acceptAll(page, site, asks);
    await expectRating(page, site, first);
  });
});

/** The enterprise's: a phone that has the app and nothing else. */
async function aPhone(browser: Browser, site: Site, faults: string[]): Promise<Page> {
  const phone = await anotherPhone(browser);
  await watchFaults(phone.context(), faults);
  await visit(phone, site);
  return phone;
}

/** The day of the sample: three days from now, from 9 h. */
function at(clock: `${number}:${number}`): number {
  return wallInstant(addDays(dayOf(Date.now()), 3), clock);
}

async function wish(phone: Page, site: Site): Promise<void> {
  await openDay(phone, site);
  await expect(phone.getByText(/Pas encore de rendez-vous/)).toBeVisible();
  await phone.getByRole("link", { name: /Acheteurs pour moi/ }).click();
  await expect(phone.getByText(/6.choisis sur 10/)).toBeVisible();
  const choose = (name: string) => phone.getByRole("checkbox", { name: new RegExp(`${name}$`) });
  await choose("Université de l’Estuaire").uncheck();
  await choose("Ville de Grand-Aulne").check();
  await expect(phone.getByText("choisi · 6")).toBeVisible();
  await phone.getByRole("button", { name: "Monter Ville de Grand-Aulne" }).click();
  await expect(phone.getByText(/6.choisis sur 10/)).toBeVisible();
  expect(await violations(phone)).toEqual([]);

  await phone
    .getByRole("link", { name: /Ville de Grand-Aulne/ })
    .first()
    .click();
  await expect(phone.getByRole("heading", { name: "À demander" })).toBeVisible();
  await phone.getByLabel("Pourquoi").fill("Nos repas de Noël");
  expect(await violations(phone)).toEqual([]);
  await phone.goBack();
  await phone
    .getByRole("link", { name: /MRC des Estrans/ })
    .first()
    .click();
  await phone.getByRole("checkbox", { name: /Ne pas nous réunir/ }).check();
  await expect(phone.getByRole("checkbox", { name: /Je souhaite/ })).not.toBeChecked();

  await openDay(phone, site);
  await phone.getByRole("link", { name: /Ma présence/ }).click();
  await phone.getByLabel(/Rencontres au plus/).fill("6");
  await phone.getByRole("button", { name: "Garder pour l’équipe" }).click();
  await phone.getByRole("link", { name: /Pour l’équipe.*3.choses/ }).click();
  await expect(phone.getByText(/Ne pas me réunir avec MRC des Estrans/)).toBeVisible();
  await expect(phone.getByText(/1\..Ville de Port-aux-Brumes/)).toBeVisible();
}

/** On the desk of the team. */
async function acceptAll(page: Page, site: Site, asks: Handed): Promise<void> {
  await readAsks(page, site, asks);
  await expect(page.getByRole("button", { name: /^Accepter les? / })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: /^Accepter les? / }).click();
  await expect(page.getByText("Ce lecteur verra vos réponses")).toBeVisible();
}

async function expectWishes(page: Page, site: Site): Promise<void> {
  const enrolment = sampleId("enrolments", "riviere-du-loup maree-montante");
  await page.goto(`${site.address}#/inscriptions/${enrolment}`);
  const wishes = page.getByRole("list", { name: "Souhaite rencontrer" }).getByRole("listitem");
  await expect(wishes).toHaveCount(5);
  await expect(wishes.nth(0)).toContainText("Port-aux-Brumes");
  const vetoes = page.getByRole("list", { name: "À ne pas réunir" }).getByRole("listitem");
  await expect(vetoes).toHaveText([/MRC des Estrans.*demandé par l’entreprise/]);
}

async function plan(page: Page, site: Site): Promise<void> {
  await page.goto(`${site.address}#/evenements/${event}/horaire`);
  await page.getByRole("button", { name: "Proposer un horaire" }).click();
  await expect(page.getByText(/^Horaire gardé/)).toBeVisible({ timeout: 30_000 });
}

/** What left, read with its words: its own meetings, nobody else's, and no veto. */
async function expectOwnOnly({ path, words }: Handed): Promise<void> {
  const bytes = new Uint8Array(await readFile(path));
  const reading = await readPublication(bytes, { passphrase: words.join("-") });
  if (!reading.ok) throw new Error(reading.problem.code);
  const { records, reader } = reading.publication;
  const of = (type: string) => records.filter((one) => one.type === type);
  const mine = reader.own?.id;
  expect(of("meetings").length).toBeGreaterThan(0);
  for (const { values } of [...of("meetings"), ...of("wishes")]) {
    expect(values["enterprise"]).toBe(mine);
  }
  for (const { values } of of("wishes")) expect(values["side"]).toBe("enterprise");
  const types = new Set(records.map(({ type }) => type));
  for (const kept of ["vetoes", "ratings", "interactions", "followUps"]) {
    expect([...types]).not.toContain(kept);
  }
}

interface Lived {
  readonly name: string;
  /** When it begins. */
  readonly start: number;
  /** With whom its last meeting is. */
  readonly last: string;
}

/** Its first meeting of the day, as its phone shows it from minute to minute. */
async function liveRound(phone: Page, site: Site): Promise<Lived> {
  await setClock(phone, at("06:00"));
  await phone.reload();
  await openDay(phone, site);
  const rows = phone.getByRole("list", { name: "Ensuite" }).getByRole("listitem");
  const first = rows.first();
  const last = await rows.last().locator(".t").innerText();
  const [, hour = "9", minute = "0"] = /^(\d+).h.?(\d*)/.exec(await first.innerText()) ?? [];
  const start = at(clockAt(Number(hour) * 60 + Number(minute)));
  await setClock(phone, start - 10 * aMinute);
  const next = phone.getByRole("region", { name: "Prochain rendez-vous" });
  await expect(next).toContainText(/dans 10.min/);
  await setClock(phone, start + 5 * aMinute);
  const now = phone.getByRole("region", { name: "Rendez-vous en cours" });
  await expect(now).toContainText(/Ronde \d · .+ à .+/);
  await expect(now.getByRole("timer", { name: "7 minutes restantes" })).toBeVisible();
  await expect(now.getByRole("img", { name: /^table \d+$/ })).toBeVisible();
  await expect(phone.getByRole("heading", { name: "Deux choses à demander" })).toBeVisible();
  expect(await violations(phone)).toEqual([]);
  return { name: await now.getByRole("link").innerText(), start, last };
}

const aMinute = 60_000;

/** Timers go on; what the clock of the phone shows is this. */
function setClock(phone: Page, ms: number): Promise<void> {
  return phone.clock.setFixedTime(ms);
}

async function rate(phone: Page, site: Site, { name, start }: Lived): Promise<void> {
  await setClock(phone, start + 13 * aMinute);
  await phone.getByRole("link", { name: `Évaluer ${name}` }).click();
  const pick = (group: string, choice: string) =>
    phone.getByRole("group", { name: group }).getByText(choice, { exact: true }).click();
  await pick("Intérêt", "fort");
  await pick("Promis", "essai");
  await pick("Avant le", "demain");
  await phone.getByLabel(/^Note/).fill(canary);
  expect(await violations(phone)).toEqual([]);
  await phone.getByRole("button", { name: "Enregistrer" }).click();
  await expect(phone.getByText(/évaluée/)).toBeVisible();
  // Its own promise, among its own follow-ups; its note, where it left it.
  await phone.goto(`${site.address}#/relances`);
  await expect(phone.getByRole("link", { name: /Essai/ })).toBeVisible();
}

async function takeCalendar(phone: Page, site: Site): Promise<void> {
  await openDay(phone, site);
  const file = phone.waitForEvent("download");
  await phone.getByRole("button", { name: "Ajouter à mon agenda" }).click();
  expect((await file).suggestedFilename()).toMatch(/\.ics$/);
}

/** The second of its meetings, when the day is over. */
async function missOne(phone: Page, { start }: Lived): Promise<void> {
  await setClock(phone, start + 240 * aMinute);
  const past = phone.getByRole("list", { name: "Déjà passés" }).getByRole("listitem");
  await past.nth(1).getByRole("link").click();
  await phone
    .getByRole("group", { name: "A-t-elle eu lieu?" })
    .getByText("acheteur absent")
    .click();
  await expect(phone.getByRole("group", { name: "Intérêt" })).toHaveCount(0);
  expect(await violations(phone)).toEqual([]);
  await phone.getByRole("button", { name: "Enregistrer" }).click();
  await expect(past.nth(1)).toContainText("acheteur absent");
}

async function planAgain(page: Page, site: Site, absent: readonly string[]): Promise<void> {
  await page.goto(`${site.address}#/evenements/${event}/accueil`);
  const main = page.getByRole("main");
  for (const name of absent) {
    await main.getByLabel("Trois lettres d’un nom").fill(name);
    await main.getByRole("button", { name: new RegExp(`Absent.: ${name}`) }).click();
    await expect(page.getByText(new RegExp(`${name}.: absence notée`))).toBeVisible();
  }
  await main.getByRole("link", { name: "Replanifier" }).click();
  await expect(page.getByRole("status", { name: /^2 absents/ })).toBeVisible({ timeout: 30_000 });
  await page.getByRole("button", { name: "Accepter" }).click();
  await expect(page.getByText(/^Nouvel horaire gardé/)).toBeVisible();
}

/** Of the side of the enterprise, with its promise; not a word of its note. */
async function expectRating(page: Page, site: Site, { name }: Lived): Promise<void> {
  await page.goto(`${site.address}#/propositions`);
  await page
    .getByRole("link", { name: /Traiteur La Marée montante/ })
    .first()
    .click();
  await expect(page.getByText(`Son avis sur la rencontre avec ${name}`)).toBeVisible();
  await expect(page.getByText(/Intérêt.: fort.·.Promis.: essai/)).toBeVisible();
  await expect(page.getByText(/^Ce qu’est devenue sa rencontre avec/)).toBeVisible();
  expect(await page.getByText(canary).count()).toBe(0);
  await page.goto(`${site.address}#/relances`);
  await expect(page.getByRole("link", { name: /Essai/ }).first()).toBeVisible();
}
