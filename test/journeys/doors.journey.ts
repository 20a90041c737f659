import { expect, type Page } from "@playwright/test";
import { type Site, test } from "./site.ts";
import { createTeam } from "./team.ts";

test.use({ acceptDownloads: true });

test("a colleague's file shared by another app, « é » in its name, ends in « Recevoir » without a network", async ({
  page,
  context,
  site,
}) => {
  await createTeam(page, site);
  await page.close();
  await site.stop();

  const phone = await context.newPage();
  await phone.goto(site.address);
  const name = "Répertoire de l’été – Solène (1).maillon.txt";
  await share(phone, site, {
    files: [{ name, type: "text/plain", content: `${armour}\nabc\n` }],
  });
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText(/Fichier/);
  await expect(phone).toHaveURL(/#\/echanges\/recevoir\?fichier=/);
  await expect(phone.getByText(name).first()).toBeVisible();
  // It is in the inbox of the team, and waits nowhere else.
  expect(await giftsOf(phone)).toEqual([]);
});

test("a list shared by another app opens the import at once; a second one waits until it is done", async ({
  page,
  site,
}) => {
  await createTeam(page, site);
  await site.stop();
  const list = {
    name: "Organismes été.csv",
    type: "text/csv",
    content: "Nom;Ville\nLe Fanal;Matane\n",
  };
  await share(page, site, { files: [list] });
  await expect(page).toHaveURL(/#\/importer\/colonnes/);
  await expect(page.getByText("Organismes été.csv").first()).toBeVisible();
  expect(await giftsOf(page)).toEqual([]);

  await share(page, site, { files: [{ ...list, name: "Acheteurs.csv" }] });
  await expect(page.getByText("Une autre liste est en cours d’importation")).toBeVisible();
  await page.getByRole("link", { name: "Plus tard" }).click();
  await page.goto(`${site.address}#/echanges`);
  await page.getByRole("link", { name: "Acheteurs.csv" }).click();
  await expect(page).toHaveURL(/#\/partage\//);
  await page.getByRole("button", { name: "Ne rien garder" }).click();
  await expect(page.getByText("Rien n’a été gardé.")).toBeVisible();
  expect(await giftsOf(page)).toEqual([]);
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect.poll(() => giftsOf(page)).toHaveLength(1);
});

test("a text shared by another app becomes a note begun, beside the one that was begun before", async ({
  page,
  site,
}) => {
  await createTeam(page, site);
  await site.stop();
  await page.goto(`${site.address}#/notes/nouvelle`);
  await page.getByLabel("Ce qui s’est dit").fill("Ma note à moi");
  await expect(page.getByText("brouillon gardé")).toBeVisible();

  const text = "Rappeler la ville au sujet de l’été";
  await share(page, site, { title: "Courriel", text });
  await expect(page.getByLabel("Ce qui s’est dit")).toHaveValue(`Courriel\n${text}`);
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("Note gardée.")).toBeVisible();
  await page.goto(`${site.address}#/notes/nouvelle`);
  await expect(page.getByLabel("Ce qui s’est dit")).toHaveValue("Ma note à moi");
  expect(await giftsOf(page)).toEqual([]);
});

test("a picture shared by another app is kept in a note begun", async ({ page, site }) => {
  await createTeam(page, site);
  const drawn = await (await page.request.get(`${site.address}icon-192.png`)).body();
  await site.stop();
  await share(page, site, {
    text: "Carte prise au salon",
    files: [{ name: "carte d’été.png", type: "image/png", content: drawn.toString("latin1") }],
  });
  await expect(page).toHaveURL(/#\/notes\/nouvelle\?recu=/);
  await expect(page.getByLabel("Ce qui s’est dit")).toHaveValue("Carte prise au salon");
  await expect(page.getByRole("main").getByRole("img")).toHaveCount(1);
  expect(await giftsOf(page)).toEqual([]);
});

test("without a team a colleague's file leads to joining theirs; what is not ours says so", async ({
  page,
  site,
}) => {
  await page.goto(site.address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await site.stop();
  await share(page, site, {
    files: [{ name: "équipe.maillon.txt", type: "text/plain", content: `${armour}\nabc\n` }],
  });
  await expect(page.getByText("équipe.maillon.txt")).toBeVisible();
  await page.getByRole("link", { name: "Rejoindre avec ce fichier" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Fichier/);

  await share(page, site, {});
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rien n’est arrivé");
});

test("leaving the team says what exists only here, then leaves nothing of it on the device", async ({
  page,
  context,
  site,
}) => {
  await createTeam(page, site);
  await addEnterprise(page, site);
  await page.goto(`${site.address}#/notes/nouvelle`);
  await page.getByLabel("Ce qui s’est dit").fill("À moitié écrite");
  await expect(page.getByText("brouillon gardé")).toBeVisible();
  const other = await context.newPage();
  await other.goto(`${site.address}#/entreprises`);
  await expect(other.getByText("Les Ateliers du Fleuve").first()).toBeVisible();
  await site.stop();

  await page.goto(`${site.address}#/reglages`);
  await page.getByRole("link", { name: "Quitter l’équipe" }).click();
  await expect(page.getByText(/n’existe(nt)? qu’ici\.$/)).toBeVisible();
  await expect(page.getByText("1 brouillon n’est pas enregistré")).toBeVisible();
  const leave = page.getByRole("button", { name: "Vider cet appareil" });
  await leave.click();
  await expect(page.getByText("Envoyez d’abord ce qui n’existe qu’ici")).toBeVisible();
  expect((await databasesOf(page)).length).toBeGreaterThan(1);

  await page.getByRole("checkbox", { name: "Effacer aussi ce qui n’existe qu’ici" }).check();
  await leave.click();
  await expect(page.getByText("est effacée de cet appareil.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Créer une équipe" })).toBeVisible();
  expect(await databasesOf(page)).toEqual(["maillon"]);
  const small = await page.evaluate(() => [
    ...Object.keys(localStorage),
    ...Object.values(sessionStorage),
  ]);
  expect(small.filter((name) => name !== "maillon.language").join()).not.toMatch(/Estuaire|teams/);
  // The other window says so, and does not call it lost.
  await expect(
    other.getByText("a été effacée de cet appareil, dans une autre fenêtre"),
  ).toBeVisible();
  await expect(other.getByRole("button", { name: "Créer une équipe" })).toBeVisible();
});

test("records that the browser erased are said to be gone, with what may bring them back", async ({
  page,
  context,
  site,
}) => {
  await createTeam(page, site);
  await addEnterprise(page, site);
  await page.goto(site.address);
  await expect(page.getByRole("button", { name: "Noter" })).toBeVisible();
  // Nothing of the app runs on this page; the browser then does what it does when space runs out.
  await page.goto(`${site.address}manifest.webmanifest`);
  for (const name of await databasesOf(page)) {
    await page.evaluate(
      (database) =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase(database).addEventListener("success", resolve);
        }),
      name,
    );
  }
  await site.stop();
  const cold = await context.newPage();
  await cold.goto(site.address);
  await expect(cold.getByRole("heading", { name: "Vos fiches ont disparu" })).toBeVisible();
  await expect(cold.getByText("Économie sociale de l’Estuaire")).toBeVisible();
  await expect(cold.getByText(/n’existai(en)?t que sur cet appareil/)).toBeVisible();
  await cold.getByRole("button", { name: "Plus tard" }).click();
  await expect(cold.getByRole("button", { name: "Créer une équipe" })).toBeVisible();
});

test("the manifest names the doors, and every icon that it names is there", async ({
  page,
  site,
}) => {
  const manifest = await (await page.request.get(`${site.address}manifest.webmanifest`)).json();
  expect(manifest.share_target).toMatchObject({ method: "POST", enctype: "multipart/form-data" });
  expect(manifest.shortcuts.map(({ name }: { name: string }) => name)).toEqual([
    "Noter",
    "Rechercher",
  ]);
  const extensions = Object.values(manifest.file_handlers[0].accept).flat();
  expect(new Set(extensions)).toEqual(
    new Set([".csv", ".maillon.json", ".maillon.txt", ".vcf", ".xlsx"]),
  );
  for (const { icons } of [...manifest.shortcuts, manifest]) {
    for (const { src } of icons) {
      const answer = await page.request.get(new URL(src, site.address).href);
      expect.soft(answer.status(), src).toBe(200);
    }
  }
});

async function addEnterprise(page: Page, site: Site): Promise<void> {
  await page.goto(`${site.address}#/entreprises/nouvelle`);
  await page.getByLabel("Nom usuel").fill("Les Ateliers du Fleuve");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("Fiche gardée.")).toBeVisible();
}

function databasesOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () =>
    (await indexedDB.databases()).flatMap(({ name }) => name ?? []).toSorted(),
  );
}

interface Shared {
  readonly title?: string;
  readonly text?: string;
  readonly files?: readonly {
    readonly name: string;
    readonly type: string;
    /** Of what is not text, a character a byte. */
    readonly content: string;
  }[];
}

/** As Android's share sheet does it: a navigation that posts the fields of the manifest. */
async function share(page: Page, site: Site, shared: Shared): Promise<void> {
  const posting = page.waitForURL(/#\/(?!notes\/nouvelle$)/);
  await page.evaluate(
    ({ address, title, text, files }) => {
      const form = document.createElement("form");
      form.method = "POST";
      form.enctype = "multipart/form-data";
      form.action = `${address}partage`;
      for (const [name, value] of Object.entries({ title, text, url: "" })) {
        const input = document.createElement("input");
        input.name = name;
        input.value = value ?? "";
        form.append(input);
      }
      const input = document.createElement("input");
      input.type = "file";
      input.name = "files";
      input.multiple = true;
      const transfer = new DataTransfer();
      for (const { name, type, content } of files ?? []) {
        const isText = type.startsWith("text/");
        const bytes = isText ? content : Uint8Array.from(content, (one) => one.charCodeAt(0));
        transfer.items.add(new File([bytes], name, { type }));
      }
      input.files = transfer.files;
      form.append(input);
      document.body.append(form);
      form.submit();
    },
    { address: site.address, ...shared },
  );
  await posting;
  await page.waitForLoadState();
}

/** Addresses of what waits. */
function giftsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const cache = await caches.open("maillon-gifts");
    return (await cache.keys()).map(({ url }) => url);
  });
}

const armour = "-----BEGIN AGE ENCRYPTED FILE-----";
