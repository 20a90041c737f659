import { configure, screen, waitFor, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { Json } from "#crdt/json.ts";
import { importSignKey } from "#exchange/audience-keys.ts";
import { readProposal, seenHash, writeProposal } from "#exchange/proposal.ts";
import { preparePublication } from "#exchange/publish.ts";
import { readPublication, writePublication } from "#exchange/publication.ts";
import { takeProposal } from "#exchange/take-proposal.ts";
import { ReceivePage } from "#features/exchanges/receive-page.tsx";
import { ProposalsPage } from "#features/proposals/proposals-page.tsx";
import { TodayPage } from "#features/today/today-page.tsx";
import { addReader } from "#workspace/publications.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { abortWith, onEachChange } from "../../storage/faults.ts";
import { aBuyer, anEnterprise } from "../../support/builders.ts";
import { anotherValue, aWorkspace, openPages, put, spaceId } from "../../support/render.tsx";
import { runWorkersHere } from "../../support/workers.ts";

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

const pages = {
  "/": TodayPage,
  "/propositions/:id?": ProposalsPage,
  "/echanges/recevoir": ReceivePage,
};

interface Answer {
  readonly changes?: Readonly<Record<string, Json>>;
  readonly meets?: boolean;
  readonly messages?: readonly string[];
}

/** A team, a joinery that reads, and the file that it answers with. */
async function aTeam(answer: Answer) {
  const workspace = await aWorkspace();
  const values = { phone: "418 555-0117", leadDays: 2 };
  const enterprise = await put(workspace, "enterprises", anEnterprise(values));
  const buyer = await put(workspace, "buyers", aBuyer());
  const own = { type: "enterprises", id: enterprise } as const;
  const reader = await addReader(workspace, {
    kind: "enterprise",
    name: "Menuiserie du Fleuve",
    own,
    circleName: "Entreprises",
  });
  const bytes = await answered(workspace, reader.id, buyer, answer);
  return { workspace, enterprise, buyer, reader: reader.id, bytes };
}

async function answered(workspace: Workspace, reader: string, buyer: string, answer: Answer) {
  const options = {
    team: "Équipe",
    reader,
    made: "2026-11-23",
    decisions: {},
    before: [],
  } as const;
  const prepared = await preparePublication(workspace.store.replica, options);
  if (prepared === undefined) throw new Error("no such reader");
  const key = await importSignKey(prepared.signKey);
  const reading = await readPublication(await writePublication(prepared.draft, key));
  if (!reading.ok) throw new Error(reading.problem.code);
  const { header, reader: told, records } = reading.publication;
  const own = told.own ?? { type: "enterprises", id: "" };
  const sheet = records.find(({ id }) => id === own.id);
  const changes = Object.entries(answer.changes ?? {}).map(async ([field, value]) => ({
    type: own.type,
    id: own.id,
    field,
    value,
    seen: await seenHash(sheet?.values[field]),
  }));
  const town = Object.entries(prepared.sources)
    .find(([, id]) => id === buyer)?.[0]
    .split("/")[1];
  return writeProposal(
    {
      space: header.space,
      audience: header.audience.id,
      reader: told.id,
      edition: header.edition,
      made: "2026-11-22",
      changes: await Promise.all(changes),
      meets: answer.meets === true ? [{ type: "buyers", id: town ?? "", why: "Bancs" }] : [],
      messages: answer.messages ?? [],
    },
    told.reply,
  );
}

/** As the worker keeps it. */
async function take(workspace: Workspace, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reading = await readProposal(bytes);
  if (!reading.ok) throw new Error(reading.problem.code);
  const taken = await takeProposal(workspace.store.replica, spaceId, reading.proposal);
  if (taken.is !== "taken") throw new Error(taken.is);
  await workspace.store.write(() => [taken.write]);
  return taken.id;
}

test("a file that answers is taken by « Recevoir » and waits, counted on Aujourd’hui", async () => {
  runWorkersHere();
  const { workspace, bytes } = await aTeam({ changes: { phone: "418 555-0164" } });
  const { address, go } = await openPages(pages, { address: "/echanges/recevoir", workspace });
  const file = new File([bytes], "reponse.txt");
  await userEvent.upload(screen.getByLabelText("Choisir un fichier"), file);
  await waitFor(() => expect(address()).toMatch(/^\/propositions\/\w{12}$/));
  expect(await screen.findByRole("group", { name: "Téléphone" })).toBeVisible();
  expect(await workspace.store.db.inbox.count()).toBe(0);
  go("/");
  expect(await screen.findByText("la réponse d’un de vos lecteurs")).toBeVisible();
});

test("each field is decided apart; what is accepted is written, what is refused is not", async () => {
  const { workspace, enterprise, bytes } = await aTeam({
    changes: { phone: "418 555-0164", leadDays: 3 },
  });
  const id = await take(workspace, bytes);
  await openPages(pages, { address: `/propositions/${id}`, workspace });
  const phone = await screen.findByRole("group", { name: "Téléphone" });
  expect(within(phone).getByRole("radio", { name: /418.555-0117/ })).not.toBeChecked();
  expect(within(phone).getByRole("radio", { name: /418.555-0164/ })).not.toBeChecked();
  expect(screen.getByRole("button", { name: "Garder ces choix" })).toBeDisabled();
  await userEvent.click(within(phone).getByRole("radio", { name: /418.555-0164/ }));
  const lead = screen.getByRole("group", { name: "Délai habituel, en jours ouvrables" });
  await userEvent.click(within(lead).getByRole("radio", { name: /^2/ }));
  await userEvent.click(screen.getByRole("button", { name: "Garder ces choix" }));

  expect(await screen.findByText("1 acceptée, 1 refusée.")).toBeVisible();
  expect(workspace.directory.find("enterprises", enterprise)).toMatchObject({
    phone: "418 555-0164",
    leadDays: 2,
    conflicts: [],
  });
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await waitFor(() =>
    expect(workspace.directory.find("enterprises", enterprise)?.phone).toBe("418 555-0117"),
  );
  expect(await screen.findByRole("group", { name: "Téléphone" })).toBeVisible();
});

test("what was chosen stays chosen when a full device refuses it", async () => {
  const { workspace, bytes } = await aTeam({ changes: { phone: "418 555-0164" } });
  const id = await take(workspace, bytes);
  await openPages(pages, { address: `/propositions/${id}`, workspace });
  const proposed = () => screen.findByRole("radio", { name: /418.555-0164/ });
  await userEvent.click(await proposed());
  const changes = onEachChange((_, transaction) => abortWith(transaction, "QuotaExceededError"));
  await userEvent.click(screen.getByRole("button", { name: "Garder ces choix" }));
  expect(await screen.findByText(/plus de place/)).toBeVisible();
  changes.stop();
  expect(await proposed()).toBeChecked();
  await userEvent.click(screen.getByRole("button", { name: "Garder ces choix" }));
  expect(await screen.findByText("1 acceptée.")).toBeVisible();
});

test("« Tout accepter » leaves what changed here since the edition to a person (P1)", async () => {
  const { workspace, enterprise, bytes } = await aTeam({
    changes: { phone: "418 555-0164", leadDays: 3 },
  });
  await anotherValue(workspace, "enterprises", enterprise, { phone: "581 555-0199" });
  const id = await take(workspace, bytes);
  await openPages(pages, { address: `/propositions/${id}`, workspace });
  await userEvent.click(await screen.findByRole("button", { name: "Accepter le changement" }));
  expect(await screen.findByText("1 acceptée.")).toBeVisible();

  expect(workspace.directory.find("enterprises", enterprise)).toMatchObject({
    phone: "581 555-0199",
    leadDays: 3,
  });
  const phone = screen.getByRole("group", { name: "Téléphone" });
  expect(within(phone).getByText("chez vous, changé depuis son édition")).toBeVisible();
});

test("a trusted reader’s values are chosen in advance, but not over what it has not seen", async () => {
  const { workspace, enterprise, reader, bytes } = await aTeam({
    changes: { phone: "418 555-0164", leadDays: 3 },
  });
  await anotherValue(workspace, "readers", reader, { trusted: true });
  await anotherValue(workspace, "enterprises", enterprise, { phone: "581 555-0199" });
  const id = await take(workspace, bytes);
  await openPages(pages, { address: `/propositions/${id}`, workspace });
  const lead = await screen.findByRole("group", { name: "Délai habituel, en jours ouvrables" });
  expect(within(lead).getByRole("radio", { name: /^3/ })).toBeChecked();
  const phone = screen.getByRole("group", { name: "Téléphone" });
  for (const radio of within(phone).getAllByRole("radio")) expect(radio).not.toBeChecked();
});

test("a wish to meet becomes a follow-up about both, and a message is read", async () => {
  const { workspace, enterprise, buyer, bytes } = await aTeam({
    meets: true,
    messages: ["Nous déménageons en mars."],
  });
  const id = await take(workspace, bytes);
  await openPages(pages, { address: `/propositions/${id}`, workspace });
  await userEvent.click(await screen.findByRole("radio", { name: /Rencontrer Ville de/ }));
  await userEvent.click(screen.getByRole("button", { name: "Garder ces choix" }));
  await screen.findByText("1 acceptée.");
  expect(workspace.directory.list("followUps")).toEqual([
    expect.objectContaining({
      what: "Organiser une rencontre\u00A0: Menuiserie du Fleuve et Ville de Port-aux-Brumes (Bancs)",
      enterprise,
      buyer,
      dueOn: "2026-11-30",
      doer: "team",
    }),
  ]);
  await userEvent.click(screen.getByRole("button", { name: "Marquer comme lu" }));
  expect(await screen.findByText(/verra vos réponses/)).toBeVisible();
});

test("what was chosen of one answer is not chosen of the next that opens", async () => {
  const { workspace, reader, buyer, bytes } = await aTeam({ changes: { phone: "418 555-0164" } });
  const first = await take(workspace, bytes);
  const other = await answered(workspace, reader, buyer, { changes: { leadDays: 9 } });
  const second = await take(workspace, other);
  const { go } = await openPages(pages, { address: `/propositions/${first}`, workspace });
  const phone = await screen.findByRole("group", { name: "Téléphone" });
  await userEvent.click(within(phone).getByRole("radio", { name: /418.555-0164/ }));
  expect(screen.getByRole("button", { name: "Garder ces choix" })).toBeEnabled();
  go(`/propositions/${second}`);
  const lead = await screen.findByRole("group", { name: "Délai habituel, en jours ouvrables" });
  for (const radio of within(lead).getAllByRole("radio")) expect(radio).not.toBeChecked();
  expect(screen.getByRole("button", { name: "Garder ces choix" })).toBeDisabled();
});
