import { screen } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { ReceiptPage } from "#features/exchanges/receipt-page.tsx";
import { countOutcomes } from "#exchange/receipt.ts";
import { aContact } from "../../support/builders.ts";
import { aWorkspace, openPages, put } from "../../support/render.tsx";
import { runWorkersHere } from "../../support/workers.ts";
import { catchDownloads } from "./downloads.ts";

const counts = countOutcomes(["created"]);
const receipt = {
  from: { device: "SoLene", name: "Téléphone de Solène" },
  made: "2026-11-23T14:05:00Z",
  file: "de-solene.maillon.txt",
  counts,
  byType: { enterprises: counts },
  questions: [],
  lines: { records: 1, attachments: 0, others: 0 },
};

async function openReceipt(feed: { readonly since: readonly [number, string] }) {
  const record = {
    type: "enterprises",
    id: "Menuiserie12",
    fields: { name: ["SoLene-first123", 1, 1, "Menuiserie"] as const },
    erased: [],
  };
  const workspace = await aWorkspace();
  const to = [9, "SoLene-first123"] as const;
  const standing = { device: "SoLene", feed: { ...feed, to }, told: [] };
  await workspace.store.join([record], { from: "SoLene", inbox: "r", receipt, standing });
  runWorkersHere();
  await openPages(
    { "/echanges/recus/:id": ReceiptPage },
    { address: "/echanges/recus/r", workspace },
  );
}

test("a receipt is returned as a file that says how far one has come, and names no record", async () => {
  const downloads = catchDownloads();
  await openReceipt({ since: [0, ""] });
  expect(screen.queryByText("Il manque une partie")).toBeNull();
  const patient = { timeout: 10_000 };
  await userEvent.click(await screen.findByRole("button", { name: "Renvoyer le reçu" }, patient));
  expect(await screen.findByText("Reçu téléchargé.", {}, patient)).toBeVisible();
  expect(downloads[0]?.name).toMatch(/^maillon-recu-.*\.maillon\.json$/);
  const text = (await downloads[0]?.text()) ?? "";
  expect(text).not.toContain("Menuiserie");
  expect(text).toContain('"kind":"receipt"');
  expect(text).toContain('"points":{"SoLene":[[9,"SoLene-first123"]]}');
  expect(text).toContain('"created":1');
});

test("a file of changes that builds upon what is not here says that a part is missing", async () => {
  await openReceipt({ since: [4, "SoLene-first123"] });
  expect(
    await screen.findByRole("heading", { name: "Il manque une partie" }, { timeout: 10_000 }),
  ).toBeVisible();
});

test("the receipt of a file that erased much leads to where one confirms or contests", async () => {
  const workspace = await aWorkspace();
  const people: string[] = [];
  for (const firstName of ["Alma", "Basile", "Carole", "Diane", "Élise", "France"]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    people.push(await put(workspace, "contacts", aContact({ firstName, lastName: "Roy" })));
  }
  const erased = countOutcomes(people.map(() => "erased" as const));
  const told = { ...receipt, counts: erased, byType: { contacts: erased } };
  const records = people.map((id) => ({
    type: "contacts",
    id,
    fields: {},
    erased: ["Gesture11111"],
  }));
  await workspace.store.join(records, { from: "SoLene", inbox: "r", receipt: told });
  await openPages(
    { "/echanges/recus/:id": ReceiptPage },
    { address: "/echanges/recus/r", workspace },
  );
  expect(await screen.findByText(/6 fiches attendent à part/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Confirmer ou contester" })).toHaveAttribute(
    "href",
    expect.stringContaining("/vie-privee/effaces-par-fichier/r"),
  );
  expect(screen.getByText(/^Hors ce que ce fichier efface/)).toBeVisible();
  expect(screen.queryByText("effacées pour toujours")).toBeNull();
});

test("what arrived of the team is told apart from the records that the receipt counts", async () => {
  const workspace = await aWorkspace();
  const told = { ...receipt, byType: { enterprises: counts, devices: counts } };
  await workspace.store.join([], { from: "SoLene", inbox: "r", receipt: told });
  await openPages(
    { "/echanges/recus/:id": ReceiptPage },
    { address: "/echanges/recus/r", workspace },
  );
  const arrived = await screen.findByRole("heading", { name: "Ce qui est arrivé" });
  expect(arrived.closest("section")).not.toHaveTextContent("appareil");
  const ofTeam = screen.getByRole("heading", { name: /^Et de l’équipe/ });
  expect(ofTeam.closest("section")).toHaveTextContent("1 appareil");
});
