import { configure, screen, waitFor } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { readPublication } from "#exchange/publication.ts";
import { NewReaderPage } from "#features/publications/new-reader-page.tsx";
import { PreparePage } from "#features/publications/prepare-page.tsx";
import { PublicationsPage } from "#features/publications/publications-page.tsx";
import { ReaderPage } from "#features/publications/reader-page.tsx";
import { addReader } from "#workspace/publications.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { aBuyer, aContact, anEnterprise, anInteraction, aNeed } from "../../support/builders.ts";
import { anotherValue, aWorkspace, openPages, put } from "../../support/render.tsx";
import { runWorkersHere } from "../../support/workers.ts";
import { catchDownloads } from "../exchanges/downloads.ts";

// scrypt takes a second or more where several tests run.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

const pages = {
  "/publications": PublicationsPage,
  "/publications/preparer": PreparePage,
  "/publications/lecteurs/nouveau": NewReaderPage,
  "/publications/lecteurs/:id": ReaderPage,
};

async function aTeam() {
  const workspace = await aWorkspace();
  const enterprise = await put(workspace, "enterprises", anEnterprise({ maxContract: 5_000_000 }));
  await put(workspace, "enterprises", anEnterprise({ name: "Traiteur", maxContract: 7_700_700 }));
  const buyer = await put(workspace, "buyers", aBuyer());
  const person = { buyer, personalCell: "581 555-0100", sharedWithEnterprises: true };
  await put(workspace, "contacts", aContact(person));
  await put(workspace, "interactions", anInteraction({ buyer, summary: "Elle préfère le cèdre." }));
  return { workspace, enterprise, buyer };
}

async function aReader(workspace: Workspace, enterprise: string, name = "Menuiserie du Fleuve") {
  const own = { type: "enterprises", id: enterprise } as const;
  const { id } = await addReader(workspace, {
    kind: "enterprise",
    name,
    own,
    circleName: "Entreprises",
  });
  return id;
}

/** Hollow until the file is made. */
async function give(name = "Télécharger"): Promise<void> {
  await waitFor(() => expect(screen.getByRole("button", { name })).toBeEnabled(), {
    timeout: 10_000,
  });
  await userEvent.click(screen.getByRole("button", { name }));
}

test("a reader is made from its sheet, with a circle whose keys are shown nowhere", async () => {
  const { workspace, enterprise } = await aTeam();
  const { address } = await openPages(pages, {
    address: `/publications/lecteurs/nouveau?entreprise=${enterprise}`,
    workspace,
  });
  expect(await screen.findByLabelText("Nom du lecteur")).toHaveValue("Menuiserie du Fleuve");
  await userEvent.click(screen.getByRole("button", { name: "Ajouter ce lecteur" }));
  await waitFor(() => expect(address()).toMatch(/^\/publications\/lecteurs\/\w{12}$/));
  expect(
    await screen.findByText("Aucune édition n’a encore été remise à ce lecteur."),
  ).toBeVisible();

  const [circle] = workspace.directory.list("audiences");
  const [reader] = workspace.directory.list("readers");
  const secrets = [circle?.hmacKey, circle?.signKey, circle?.verifyKey, reader?.reply];
  for (const secret of secrets) {
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(document.body.textContent).not.toContain(secret);
  }
  await aReader(workspace, enterprise, "Un autre");
  expect(workspace.directory.list("audiences")).toHaveLength(1);
});

test("what is shown is what leaves, and the edition is noted once it has", async () => {
  runWorkersHere();
  const downloads = catchDownloads();
  const { workspace, enterprise } = await aTeam();
  const id = await aReader(workspace, enterprise);
  await openPages(pages, { address: `/publications/preparer?lecteur=${id}`, workspace });
  await userEvent.click(await screen.findByRole("radio", { name: "fichier sans protection" }));
  expect(await screen.findByText("2 entreprises")).toBeVisible();
  expect(screen.getByText("la note de l’équipe")).toBeVisible();
  expect(screen.getByRole("heading", { name: "Menuiserie du Fleuve" })).toBeVisible();
  expect(document.body.textContent).not.toContain("581");
  expect(workspace.directory.list("audiences")[0]?.editions).toBeUndefined();

  await give();
  expect(await screen.findByText("Enregistré parmi vos téléchargements")).toBeVisible();
  const [file] = downloads;
  const text = (await file?.text()) ?? "";
  for (const kept of ["581 555-0100", "cèdre", "7700700", enterprise, id]) {
    expect(text).not.toContain(kept);
  }
  expect(text).toContain("5000000");
  const reading = await readPublication(new TextEncoder().encode(text));
  expect(reading).toMatchObject({ ok: true, publication: { header: { edition: 1 } } });
  await waitFor(() =>
    expect(workspace.directory.find("readers", id)?.sent).toEqual(["1 2026-11-23"]),
  );
  expect(workspace.directory.list("audiences")[0]?.editions).toEqual(["1"]);
});

test("a passage with a name in it holds the file back until somebody decides", async () => {
  runWorkersHere();
  const downloads = catchDownloads();
  const { workspace, enterprise, buyer } = await aTeam();
  await put(workspace, "needs", aNeed({ buyer, title: "Voir Mireille Desroches-Ouellet" }));
  const id = await aReader(workspace, enterprise);
  await openPages(pages, { address: `/publications/preparer?lecteur=${id}`, workspace });
  await userEvent.click(await screen.findByRole("radio", { name: "fichier sans protection" }));
  expect(await screen.findByText("1 passage à relire")).toBeVisible();
  expect(screen.getByRole("button", { name: "Télécharger" })).toBeDisabled();
  expect(screen.getByText("Relisez d’abord le passage.")).toBeVisible();

  await userEvent.click(screen.getByRole("radio", { name: "Ne pas envoyer" }));
  await give();
  await screen.findByText("Enregistré parmi vos téléchargements");
  expect(await downloads[0]?.text()).not.toContain("Voir Mireille");

  // Decided once: it is not asked again as long as nobody writes in it.
  await waitFor(() => expect(screen.queryByText("1 passage à relire")).toBeNull());
});

test("several readers are served one after the other, under one number", async () => {
  runWorkersHere();
  const downloads = catchDownloads();
  const { workspace, enterprise } = await aTeam();
  const first = await aReader(workspace, enterprise, "Première");
  const second = await aReader(workspace, enterprise, "Seconde");
  await openPages(pages, { address: "/publications", workspace });
  await userEvent.click(await screen.findByRole("button", { name: "Choisir Première" }));
  await userEvent.click(screen.getByRole("button", { name: "Choisir Seconde" }));
  await userEvent.click(screen.getByRole("button", { name: "Préparer pour 2 lecteurs" }));
  await give();
  await userEvent.click(await screen.findByRole("button", { name: /^Lecteur suivant.*Seconde$/ }));
  await give();
  await screen.findByRole("button", { name: "Terminer" });

  expect(downloads.map(({ name }) => name)).toEqual([
    expect.stringContaining("premiere"),
    expect.stringContaining("seconde"),
  ]);
  const sent = () => [first, second].map((id) => workspace.directory.find("readers", id)?.sent);
  await waitFor(() => expect(sent()).toEqual([["1 2026-11-23"], ["1 2026-11-23"]]));
});

test("an edition that somebody handed over meanwhile is made again under another number", async () => {
  runWorkersHere();
  const downloads = catchDownloads();
  const { workspace, enterprise } = await aTeam();
  const id = await aReader(workspace, enterprise);
  await openPages(pages, { address: `/publications/preparer?lecteur=${id}`, workspace });
  await waitFor(() => expect(screen.getByRole("button", { name: "Télécharger" })).toBeEnabled(), {
    timeout: 10_000,
  });
  const [circle] = workspace.directory.list("audiences");
  await workspace.save([
    {
      type: "audiences",
      id: circle?.id ?? "",
      shown: circle?.record,
      values: { editions: ["1"] },
    },
  ]);
  await userEvent.click(screen.getByRole("button", { name: "Télécharger" }));
  expect(await screen.findByText(/sous un autre numéro/)).toBeVisible();
  expect(downloads).toEqual([]);
  expect(screen.getByText(/édition 2/)).toBeVisible();
});

test("what changed after an edition was handed over is counted, the same day too", async () => {
  const workspace = await aWorkspace();
  const enterprise = await put(workspace, "enterprises", anEnterprise());
  const reader = await aReader(workspace, enterprise);
  await anotherValue(workspace, "readers", reader, { sent: ["1 2026-11-23"] });
  await openPages(pages, { workspace, address: "/publications" });
  expect(await screen.findByText(/édition 1.*rien n’a changé depuis/)).toBeVisible();
  await anotherValue(workspace, "enterprises", enterprise, { phone: "418 555-0164" });
  expect(await screen.findByText(/édition 1.*1 fiche a changé depuis/)).toBeVisible();
});

test("of a day one reads with whom and where, and the six words stand right under the file once it is given", async () => {
  runWorkersHere();
  catchDownloads();
  const { workspace, enterprise, buyer } = await aTeam();
  const event = await put(workspace, "events", { title: "Journée de Matane", on: "2026-12-22" });
  await put(workspace, "enrolments", { event, enterprise });
  await put(workspace, "enrolments", { event, buyer });
  await put(workspace, "meetings", { event, enterprise, buyer, round: 5, table: 3 });
  const id = await aReader(workspace, enterprise);
  await openPages(pages, { address: `/publications/preparer?lecteur=${id}`, workspace });
  expect(
    await screen.findByText(/^Journée de Matane, Ville de Port-aux-Brumes, ronde 5, table 3/),
  ).toBeVisible();
  const wordsAfter = (text: string) => {
    const words = screen.getByRole("heading", { name: "Les six mots qui ouvrent ce fichier" });
    const place = screen.getByText(text).compareDocumentPosition(words);
    return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  };
  expect(wordsAfter("2 entreprises")).toBe(true);
  await give();
  await screen.findByText("Enregistré parmi vos téléchargements");
  expect(wordsAfter("2 entreprises")).toBe(false);
});
