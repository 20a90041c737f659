import { readFile } from "node:fs/promises";
import { type Browser, expect, type Page } from "@playwright/test";
import { readBundle } from "#exchange/door.ts";
import { backUp } from "./backups.ts";
import { violations } from "./inspect.ts";
import { havePicker, keepInStep } from "./kept-folder.ts";
import { pairWith } from "./pairing.ts";
import { addBuyer, changePhone } from "./phones.ts";
import { canariesIn } from "./raw-databases.ts";
import { type Site, test, visit } from "./site.ts";
import { type ObjectStore, startStore } from "./store.ts";
import { createTeam } from "./team.ts";

test.use({ ignoreHTTPSErrors: true });
test.describe.configure({ timeout: 240_000 });

const buyer = "Ville de Port-aux-Brumes";

test("three devices meet in a store that fails them, forgets and is emptied, and end equal", async ({
  page: solene,
  browser,
  site,
}) => {
  const store = await startStore(new URL(site.address).origin);
  const asked = new Set<string>();
  const listen = (page: Page) =>
    page.on("request", (request) => asked.add(new URL(request.url()).origin));
  listen(solene);
  await createTeam(solene, site);
  const id = await addBuyer(solene, site, buyer, "418 555-0100");
  await connect(solene, site, store);
  expect(await store.names()).toHaveLength(1);

  const others: Page[] = [];
  for (const name of ["Nadine Fiset", "Karl Vaillancourt"]) {
    const page = await aComputer(browser);
    listen(page);
    await visit(page, site);
    await pairWith(page, solene, site, name);
    await comeBy(solene, site);
    await connect(page, site, store);
    await page.goto(`${site.address}#/acheteurs`);
    await expect(page.getByRole("link", { name: new RegExp(buyer) })).toBeVisible();
    others.push(page);
  }
  const [nadine = solene, karl = solene] = others;

  // A day in which nothing goes well.
  let count = 0;
  const everyThird = () => (count += 1) % 3 === 0;
  store.faults.refuse = (method) => method !== "OPTIONS" && everyThird();
  store.faults.halve = () => everyThird();
  store.faults.hide = () => everyThird();
  await changePhone(solene, site, id, "418 555-0111");
  await changePhone(nadine, site, id, "581 555-0222");
  await addBuyer(karl, site, "MRC de La Matanie", "418 555-0333");
  for (const page of [karl, solene, nadine, karl, solene]) {
    await comeBy(page, site);
  }
  // What is put is there, and nobody hears that it is.
  store.faults.refuse = () => false;
  store.faults.cutAfter = (method) => method === "PUT";
  await addBuyer(nadine, site, "Régie du Haut-Rivage", "418 555-0444");
  await comeBy(nadine, site);
  Object.assign(store.faults, { cutAfter: undefined, halve: undefined, hide: undefined });
  // Somebody tidies the bucket; one by one, as the server removes a folder that has become empty.
  for (const name of await store.names()) await store.remove(name);
  for (let round = 0; round < 3; round += 1) {
    for (const page of [solene, nadine, karl]) {
      await comeBy(page, site);
    }
  }

  const seen = [];
  for (const page of [solene, nadine, karl]) {
    seen.push({ buyers: await buyers(page, site), phones: await phones(page, site, id) });
  }
  expect(seen[0]?.buyers).toHaveLength(3);
  expect(seen[0]?.phones).toEqual(["418 555-0111", "581 555-0222"]);
  expect(seen[1]).toEqual(seen[0]);
  expect(seen[2]).toEqual(seen[0]);
  for (const name of await store.names()) {
    expect(String(await store.bytes(name))).not.toContain("Port-aux-Brumes");
  }
  expect([...asked].toSorted()).toEqual([new URL(site.address).origin, store.endpoint].toSorted());

  // Their heads told, after her last visit, that they have it all; the next, idle, is one listing.
  await comeBy(solene, site);
  await expect(solene.getByRole("link", { name: /aussi sur 2 appareils/ })).toBeVisible();
  const before = store.asked.length;
  await comeBy(solene, site);
  const more = store.asked.slice(before).filter((one) => !one.startsWith("OPTIONS"));
  expect(more).toHaveLength(1);
  expect(more[0]).toMatch(/^GET .*list-type=2/);
  await store.stop();

  // Without a network: one quiet word, and nothing else.
  await solene.goto(`${site.address}#/echanges/dossier`);
  await solene.getByRole("button", { name: "Lire et déposer maintenant" }).click();
  await expect(solene.getByText("Pas de réseau")).toBeVisible({ timeout: 30_000 });
  expect(await violations(solene)).toEqual([]);
});

test("keys of a store stay on their device: in no file, no backup and no report", async ({
  page,
  site,
}) => {
  const store = await startStore(new URL(site.address).origin);
  await createTeam(page, site);
  await addBuyer(page, site, buyer, "418 555-0100");
  await connect(page, site, store);
  expect(await canariesIn(page, [store.secretAccessKey])).toEqual([store.secretAccessKey]);
  const { path, words } = await backUp(page, site.address);
  const reading = await readBundle(await readFile(path), { passphrase: words.join(" ") });
  if (!reading.ok) throw new Error(reading.problem.code);
  expect(JSON.stringify(reading.bundle)).toContain(buyer);
  for (const secret of [store.secretAccessKey, store.endpoint, store.bucket]) {
    expect(JSON.stringify(reading.bundle)).not.toContain(secret);
  }
  await page.goto(`${site.address}#/a-propos/rapport`);
  await expect(page.getByRole("main")).toBeVisible();
  expect(await page.getByRole("main").innerText()).not.toContain(store.secretAccessKey);

  await page.goto(`${site.address}#/echanges/dossier`);
  await page.getByRole("button", { name: /^Ne plus l’utiliser/ }).click();
  await expect(page.getByRole("heading", { name: "Aucun dossier pour l’instant" })).toBeVisible();
  expect(await canariesIn(page, [store.secretAccessKey])).toEqual([]);
  await store.stop();
});

test("what a bucket does not allow is said plainly, with the rule to paste", async ({
  page,
  site,
}) => {
  const store = await startStore(undefined);
  await createTeam(page, site);
  await page.goto(`${site.address}#/echanges/dossier/stockage`);
  await fillAccess(page, store);
  await page.getByRole("button", { name: "Essayer et utiliser" }).click();
  await expect(page.getByRole("alert")).toContainText("sa règle CORS ne laisse pas passer Maillon");
  const rule = await page.locator("pre").innerText();
  expect(JSON.parse(rule)[0].AllowedOrigins).toEqual([new URL(site.address).origin]);
  expect(await violations(page)).toEqual([]);
  await store.stop();

  const right = await startStore(new URL(site.address).origin);
  await fillAccess(page, right, { secret: "une-autre" });
  await page.getByRole("button", { name: "Essayer et utiliser" }).click();
  await expect(page.getByRole("alert")).toContainText("La clé secrète n’est pas celle");
  right.faults.refuse = (method) => method === "DELETE";
  await fillAccess(page, right);
  await page.getByRole("button", { name: "Essayer et utiliser" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByText("Lire (GetObject)", { exact: true })).toBeVisible();
  await right.stop();
});

test("two computers meet in a folder that a program keeps in step, late and in part", async ({
  page: solene,
  browser,
  site,
}) => {
  await createTeam(solene, site);
  await addBuyer(solene, site, buyer, "418 555-0100");
  const nadine = await aComputer(browser);
  await visit(nadine, site);
  await pairWith(nadine, solene, site, "Nadine Fiset");
  for (const page of [solene, nadine]) {
    await havePicker(page);
    await page.goto(`${site.address}#/echanges/dossier`);
    await page.getByRole("button", { name: "Choisir un dossier" }).click();
    await expect(page.getByRole("heading", { name: "Équipe OneDrive" })).toBeVisible();
    await expect(page.getByText("Tout est lu, tout est déposé.")).toBeVisible();
  }
  await addBuyer(nadine, site, "MRC de La Matanie", "418 555-0333");
  await comeBy(nadine, site);
  await keepInStep(solene, nadine, 0.5);
  await comeBy(nadine, site);
  await keepInStep(nadine, solene, 1);
  await comeBy(solene, site);
  await keepInStep(solene, nadine, 1);
  await comeBy(nadine, site);
  expect(await buyers(nadine, site)).toHaveLength(2);
  expect(await buyers(solene, site)).toEqual(await buyers(nadine, site));
  expect(await violations(solene)).toEqual([]);
});

async function aComputer(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: "fr-CA",
    ignoreHTTPSErrors: true,
  });
  return context.newPage();
}

interface Changed {
  readonly secret?: string;
}

async function fillAccess(page: Page, store: ObjectStore, changed: Changed = {}): Promise<void> {
  await page.getByLabel("Adresse du service").fill(store.endpoint);
  await page.getByLabel("Nom du compartiment (bucket)", { exact: true }).fill(store.bucket);
  await page.getByLabel("Région").fill("ca-central-1");
  await page.getByLabel("Identifiant de clé d’accès").fill(store.accessKeyId);
  const secret = changed.secret ?? store.secretAccessKey;
  await page.getByLabel("Clé secrète", { exact: true }).fill(secret);
}

async function connect(page: Page, site: Site, store: ObjectStore): Promise<void> {
  await page.goto(`${site.address}#/echanges/dossier/stockage`);
  await fillAccess(page, store);
  await page.getByRole("button", { name: "Essayer et utiliser" }).click();
  await expect(page.getByText("Tout est lu, tout est déposé.")).toBeVisible({ timeout: 30_000 });
}

/** A visit, whatever comes of it. */
async function comeBy(page: Page, site: Site): Promise<void> {
  await page.goto(`${site.address}#/echanges/dossier`);
  const button = page.getByRole("button", { name: /^(Lire et déposer maintenant|En cours)/ });
  await expect(button).not.toHaveAttribute("aria-busy", "true", { timeout: 60_000 });
  await button.click();
  await expect(button).not.toHaveAttribute("aria-busy", "true", { timeout: 60_000 });
}

async function buyers(page: Page, site: Site): Promise<readonly string[]> {
  await page.goto(`${site.address}#/acheteurs`);
  const items = page.getByRole("main").getByRole("listitem");
  await expect(items.first()).toBeVisible();
  return (await items.getByRole("link").allInnerTexts()).toSorted();
}

/** Both values of the number on which two people disagree. */
async function phones(page: Page, site: Site, id: string): Promise<readonly string[]> {
  await page.goto(`${site.address}#/conflits/acheteurs/${id}/phone`);
  await expect(page.getByRole("radio").first()).toBeVisible();
  const choices = await page.locator("label:has(input[type=radio])").allInnerTexts();
  return choices
    .flatMap((text) => /\d{3} 555-\d{4}/.exec(text.replaceAll("\u00A0", " ")) ?? [])
    .toSorted();
}
