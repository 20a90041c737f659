import { screen } from "@solidjs/testing-library";
import { expect, test } from "vitest";
import { ReaderToday } from "#features/today/reader-today.tsx";
import { saveAsks } from "#storage/asks.ts";
import { keepAsks } from "#workspace/asks.ts";
import { aBuyer, anEnterprise } from "../../support/builders.ts";
import { putEdition } from "../../support/edition.ts";
import { aWorkspace, openPage, put } from "../../support/render.tsx";

async function aBuyersPhone() {
  const workspace = await aWorkspace();
  const buyer = await put(workspace, "buyers", aBuyer());
  await put(workspace, "enterprises", anEnterprise());
  await putEdition(workspace, { audience: "buyer", own: { type: "buyers", id: buyer }, number: 4 });
  return workspace;
}

test("a buyer is led to the enterprises, and not to a list of itself", async () => {
  await openPage(ReaderToday, { workspace: await aBuyersPhone() });
  expect(await screen.findByRole("link", { name: /^Entreprises.*1 fiche/ })).toBeVisible();
  expect(await screen.findByRole("link", { name: /^Ma fiche/ })).toBeVisible();
  expect(screen.queryByRole("link", { name: /^Acheteurs.*fiche/ })).toBeNull();
});

test("answers that the open edition brought are told, and those of before no more", async () => {
  const workspace = await aBuyersPhone();
  const sent = { at: 1, proposal: "hash" };
  const message = { is: "message", text: "Bonjour" } as const;
  const answered = (id: string, edition: number) =>
    ({ id, at: 1, what: message, sent, answer: { is: "refused", edition } }) as const;
  await saveAsks(workspace.store.db, [answered("Ask111111111", 3), answered("Ask222222222", 4)]);
  await openPage(ReaderToday, { workspace });
  expect(await screen.findByText("1 réponse de l’équipe")).toBeVisible();
  await keepAsks(workspace, [message]);
  expect(await screen.findByText("1 réponse de l’équipe · 1 à envoyer")).toBeVisible();
});

test("the day that comes stands above what the team has handed over, once", async () => {
  const workspace = await aBuyersPhone();
  await put(workspace, "events", { title: "Journée de Matane", on: "2026-11-23" });
  await openPage(ReaderToday, { workspace });
  await screen.findByRole("link", { name: /Journée de Matane/ });
  const week = screen.getByRole("heading", { name: "Cette semaine" });
  const handed = screen.getByRole("heading", { name: /^Remis par/ });
  const place = week.compareDocumentPosition(handed);
  expect(place & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
});
