import { screen, waitFor } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { Cell } from "#crdt/cell.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { protect } from "#exchange/protect.ts";
import { writeBundle } from "#exchange/write-bundle.ts";
import { ExchangesPage } from "#features/exchanges/exchanges-page.tsx";
import { ReceiptPage } from "#features/exchanges/receipt-page.tsx";
import { ReceivePage } from "#features/exchanges/receive-page.tsx";
import { SendPage } from "#features/exchanges/send-page.tsx";
import { listReceived } from "#storage/inbox.ts";
import { findSetting } from "#storage/settings.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { abortWith, onEachChange } from "../../storage/faults.ts";
import { aWorkspace, openPages, put, spaceId } from "../../support/render.tsx";
import { breakWorkers, runWorkersHere } from "../../support/workers.ts";

// scrypt takes a second or more where several tests run.
vi.setConfig({ testTimeout: 20_000 });

const solene = "SoLene-first123";
const words = "abeille-bijou-cadeau-dauphin-effort-fusion";

function enterprise(id: string, fields: Record<string, Cell>): StoredRecord {
  return { type: "enterprises", id, fields, erased: [] };
}

function named(id: string, name: string): StoredRecord {
  return enterprise(id, { name: [solene, 1, 1, name] });
}

async function aFile(
  records: readonly StoredRecord[],
  { space = spaceId, passphrase }: { space?: string; passphrase?: string } = {},
): Promise<File> {
  const written = await writeBundle({
    space: { id: space, name: "Équipe de Solène" },
    from: { device: "SoLene", name: "Téléphone de Solène" },
    made: "2026-11-23T14:05:00Z",
    records,
  });
  const bytes = passphrase === undefined ? written.bytes : await protect(written.bytes, passphrase);
  return new File([bytes], "de-solene.maillon.txt", { type: "" });
}

async function openExchanges(address: string, workspace: Workspace) {
  runWorkersHere();
  return openPages(
    {
      "/echanges": ExchangesPage,
      "/echanges/envoyer": SendPage,
      "/echanges/recevoir": ReceivePage,
      "/echanges/recus/:id": ReceiptPage,
    },
    { address, workspace },
  );
}

async function choose(file: File): Promise<void> {
  await userEvent.upload(await screen.findByLabelText("Choisir un fichier"), file);
}

/** Sees whose the file says it is, and wants it. */
async function add(): Promise<void> {
  await userEvent.click(
    await screen.findByRole("button", { name: "Ajouter" }, { timeout: 10_000 }),
  );
}

const totals = () =>
  screen
    .getAllByRole("row")
    .map((row) => row.textContent)
    .filter((text) => !text.endsWith("0"));

test("a receipt that is not here says so once, and why", async () => {
  await openExchanges("/echanges/recus/aaaaaaaaaaaa", await aWorkspace());
  expect(await screen.findAllByText("Ce reçu n’est pas ici")).toHaveLength(1);
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/^Reçu$/);
  expect(screen.getByText(/sur un autre appareil/)).toBeVisible();
});

test.for(["refuses to start", "stops"])(
  "a browser that %s what reads files is not said to be the file's fault, and is asked again",
  async (fault) => {
    const workspace = await aWorkspace();
    await openExchanges("/echanges/recevoir", workspace);
    const mend = breakWorkers(fault === "stops" ? "stopped" : "refused");
    await choose(await aFile([named("Menuiserie12", "Menuiserie")]));
    expect(await screen.findByRole("heading", { name: "Fichier pas encore lu" })).toBeVisible();
    expect(screen.getByText("Le navigateur n’a pas lu ce fichier")).toBeVisible();
    expect(screen.queryByText(/téléchargement/)).toBeNull();
    expect(await listReceived(workspace.store.db)).toHaveLength(1);
    mend();
    await userEvent.click(screen.getByRole("button", { name: "Réessayer" }));
    await add();
    expect(await screen.findByRole("heading", { name: /Reçu de/ })).toBeVisible();
  },
);

test("a colleague's file is joined, and its receipt adds up", async () => {
  const workspace = await aWorkspace([named("CoopduF1euve", "Coop du Fleuve")]);
  await openExchanges("/echanges/recevoir", workspace);
  await choose(
    await aFile([named("CoopduF1euve", "Coop du Fleuve"), named("Menuiserie12", "Menuiserie")]),
  );
  await add();
  expect(await screen.findByRole("heading", { name: "Reçu de Téléphone de Solène" })).toBeVisible();
  expect(totals()).toEqual(["nouvelle1", "déjà connue1", "reçues en tout2"]);
  expect(workspace.directory.find("enterprises", "Menuiserie12")?.name).toBe("Menuiserie");
  expect(await listReceived(workspace.store.db)).toEqual([]);
});

test("an unsigned file says whose it says it is, when it was made and what it holds, and waits", async () => {
  const mine = named("CoopduF1euve", "Coop du Fleuve");
  const workspace = await aWorkspace([mine]);
  await openExchanges("/echanges/recevoir", workspace);
  await choose(await aFile([mine, named("Menuiserie12", "Menuiserie")]));
  expect(await screen.findByRole("heading", { name: "Fichier non signé" })).toBeVisible();
  expect(screen.getByText("Téléphone de Solène")).toBeVisible();
  expect(screen.getByText("lundi 23 novembre à 9 h 05")).toBeVisible();
  expect(screen.getByText("2 fiches et notes")).toBeVisible();
  expect(screen.getByText("2 entreprises")).toBeVisible();
  expect(totals()).toEqual(["nouvelle1", "déjà connue1", "dans ce fichier2"]);
  expect(workspace.directory.count()).toBe(1);
  expect(await listReceived(workspace.store.db)).toHaveLength(1);

  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  expect(await screen.findByRole("heading", { name: "Échanges" })).toBeVisible();
  expect(await listReceived(workspace.store.db)).toEqual([]);
  expect(workspace.directory.count()).toBe(1);
  expect(await screen.findByText(/Aucun fichier reçu/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  expect(await screen.findByRole("link", { name: /de-solene/ })).toBeVisible();
});

test("a file that was added is asked to be kept, as a save is; one that was only seen is not", async () => {
  let asked = 0;
  const workspace = await aWorkspace([], { askToKeep: () => (asked += 1) });
  await openExchanges("/echanges/recevoir", workspace);
  await choose(await aFile([named("Menuiserie12", "Menuiserie")]));
  await screen.findByRole("heading", { name: "Fichier non signé" });
  const before = asked;
  await add();
  await screen.findByRole("heading", { name: /Reçu/ });
  expect(asked).toBe(before + 1);
});

test.for(["inbox", "journal"])(
  "a device without room for the %s of a file says so on every screen, until a write succeeds",
  async (table) => {
    const workspace = await aWorkspace();
    await openExchanges("/echanges/recevoir", workspace);
    const changes = onEachChange((_, transaction, { source }) => {
      if (source instanceof IDBObjectStore && source.name === table)
        abortWith(transaction, "QuotaExceededError");
    });
    await choose(await aFile([named("Menuiserie12", "Menuiserie")]));
    if (table === "journal") await add();
    expect(await screen.findByText("Il n’y a plus de place sur l’appareil")).toBeVisible();
    expect(workspace.safety().full).toBe(true);
    expect(workspace.directory.count()).toBe(0);
    changes.stop();
    await put(workspace, "buyers", { name: "Ville" });
    expect(workspace.safety().full).toBe(false);
  },
);

test("who leaves while a file is written stays where one went; the receipt waits in its list", async () => {
  const workspace = await aWorkspace();
  const { address, go } = await openExchanges("/echanges/recevoir", workspace);
  await choose(await aFile([named("Menuiserie12", "Menuiserie")]));
  const changes = onEachChange((_, { objectStoreNames }) => {
    if (objectStoreNames.contains("journal") && address() !== "/echanges") go("/echanges");
  });
  await add();
  expect(await screen.findByRole("link", { name: /Reçu de Téléphone de Solène/ })).toBeVisible();
  changes.stop();
  const receivedAt = () => findSetting(workspace.store.db, "lastReceivedAt");
  await vi.waitFor(async () => expect(await receivedAt()).toBeDefined());
  expect(workspace.directory.find("enterprises", "Menuiserie12")?.name).toBe("Menuiserie");
  await new Promise((resolve) => setTimeout(resolve)); // what would lead elsewhere is told by now
  expect(address()).toBe("/echanges");
});

test("a file that was joined is not said to be refused when its day cannot be remembered", async () => {
  const workspace = await aWorkspace();
  await openExchanges("/echanges/recevoir", workspace);
  await choose(await aFile([named("Menuiserie12", "Menuiserie")]));
  const changes = onEachChange((_, transaction) => {
    const [only, other] = transaction.objectStoreNames;
    if (only === "meta" && other === undefined) abortWith(transaction, "QuotaExceededError");
  });
  await add();
  expect(await screen.findByRole("heading", { name: "Reçu de Téléphone de Solène" })).toBeVisible();
  changes.stop();
});

test("the same file a second time says « déjà connues », and that nothing changed", async () => {
  const workspace = await aWorkspace();
  const file = await aFile([named("CoopduF1euve", "Coop"), named("Menuiserie12", "Menuiserie")]);
  const { go } = await openExchanges("/echanges/recevoir", workspace);
  await choose(file);
  await add();
  await screen.findByRole("heading", { name: /Reçu/ });
  go("/echanges/recevoir");
  await choose(file);
  expect(await screen.findByText(/ce fichier ne changerait rien/)).toBeVisible();
  await add();
  await screen.findByRole("heading", { name: /Reçu/ });
  expect(totals()).toEqual(["déjà connues2", "reçues en tout2"]);
  expect(screen.getByText(/Tout était déjà ici/)).toBeVisible();
});

test("two values for one phone are listed, and lead to the question", async () => {
  const mine = enterprise("CoopduF1euve", {
    name: [solene, 1, 1, "Coop"],
    phone: ["Nadine-first123", 1, 1, "418 555-0101"],
  });
  const theirs = enterprise("CoopduF1euve", { phone: [solene, 2, 2, "418 555-0202"] });
  const workspace = await aWorkspace([mine]);
  await openExchanges("/echanges/recevoir", workspace);
  await choose(await aFile([theirs]));
  await add();
  expect(await screen.findByRole("link", { name: "Trancher" })).toHaveAttribute(
    "href",
    "#/conflits/entreprises/CoopduF1euve/phone",
  );
  expect(screen.getByRole("link", { name: /Deux versions pour Coop/ })).toBeVisible();
  expect(totals()).toEqual(["à trancher1", "reçues en tout1"]);
});

test("a protected file asks for its words, names one that is none, and says when they are wrong", async () => {
  const workspace = await aWorkspace();
  await openExchanges("/echanges/recevoir", workspace);
  await choose(await aFile([named("CoopduF1euve", "Coop")], { passphrase: words }));
  const field = await screen.findByLabelText("Les six mots");
  await userEvent.type(field, "abeille bijoo cadeau");
  await userEvent.tab();
  expect(await screen.findByText(/« bijoo » n’est pas un mot/)).toBeVisible();
  await userEvent.clear(field);
  await userEvent.type(field, "abeille bijou cadeau dauphin effort abaisser{Enter}");
  expect(await screen.findByText(/Ces mots n’ouvrent pas ce fichier/)).toBeVisible();
  expect(await listReceived(workspace.store.db)).toHaveLength(1);
  await userEvent.clear(field);
  await userEvent.type(field, "ABEILLE bijou cadéau, dauphin effort fusi{Enter}");
  await add();
  expect(await screen.findByText("nouvelle", {}, { timeout: 10_000 })).toBeVisible();
});

test("a file cut short is refused: what is wrong, that nothing changed, what to do", async () => {
  const workspace = await aWorkspace([named("CoopduF1euve", "Coop du Fleuve")]);
  await openExchanges("/echanges/recevoir", workspace);
  const whole = new Uint8Array(await (await aFile([named("Menuiserie12", "M")])).arrayBuffer());
  await choose(new File([whole.slice(0, -40)], "coupe.maillon.json"));
  expect(await screen.findByText("Il manque la fin de ce fichier")).toBeVisible();
  expect(screen.getByText(/Rien n’a changé sur/)).toBeVisible();
  expect(screen.getByText(/Demandez à la personne/)).toBeVisible();
  expect(workspace.directory.count()).toBe(1);
  expect(await listReceived(workspace.store.db)).toEqual([]);
});

test("of several files at once, the one that is refused is named while the others go on", async () => {
  const workspace = await aWorkspace();
  await openExchanges("/echanges/recevoir", workspace);
  const empty = new File([], "vide.txt", { type: "" });
  const input = await screen.findByLabelText("Choisir un fichier");
  await userEvent.upload(input, [empty, await aFile([named("r1", "Récup")])]);
  expect(await screen.findByText(/Refusé et non gardé.: vide\.txt/)).toBeVisible();
});

test("another team's file says whose it is, and is not joined", async () => {
  const workspace = await aWorkspace();
  await openExchanges("/echanges/recevoir", workspace);
  await choose(await aFile([named("CoopduF1euve", "Coop")], { space: "autreEquipe1" }));
  expect(await screen.findByText("Ce fichier est d’une autre équipe")).toBeVisible();
  expect(screen.getByText(/Téléphone de Solène, équipe « Équipe de Solène »/)).toBeVisible();
  expect(workspace.directory.count()).toBe(0);
});

test("a file that waited for its words is listed, and can be removed and put back", async () => {
  const workspace = await aWorkspace();
  const { go } = await openExchanges("/echanges/recevoir", workspace);
  await choose(await aFile([named("CoopduF1euve", "Coop")], { passphrase: words }));
  await screen.findByLabelText("Les six mots");
  go("/echanges");
  await userEvent.click(await screen.findByRole("button", { name: /Enlever de-solene/ }));
  await waitFor(() => expect(screen.queryByText("Fichiers à ouvrir")).toBeNull());
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  expect(await screen.findByRole("link", { name: /de-solene/ })).toBeVisible();
});
