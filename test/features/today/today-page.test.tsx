import { screen, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { TodayPage } from "#features/today/today-page.tsx";
import { saveDraft } from "#storage/drafts.ts";
import { aBuyer, aContact } from "../../support/builders.ts";
import {
  aColleague,
  anotherValue,
  aWorkspace,
  exchange,
  openPage,
  put,
} from "../../support/render.tsx";

test("an empty directory says how to begin", async () => {
  await openPage(TodayPage);
  expect(await screen.findByRole("heading", { name: "Aucune fiche pour l’instant" })).toBeVisible();
  expect(screen.getByRole("link", { name: "Importer un chiffrier" })).toBeVisible();
});

test("what is late or due today is listed, the oldest first, and nothing else", async () => {
  const workspace = await aWorkspace();
  const buyer = await put(workspace, "buyers", aBuyer());
  await put(workspace, "followUps", { what: "Pour demain", dueOn: "2026-11-24" });
  await put(workspace, "followUps", { what: "Pour aujourd’hui", dueOn: "2026-11-23" });
  await put(workspace, "followUps", { what: "En retard", dueOn: "2026-11-20", buyer });
  await put(workspace, "followUps", { what: "Faite", dueOn: "2026-11-20", doneOn: "2026-11-21" });
  await openPage(TodayPage, { workspace });
  const lines = await screen.findAllByRole("button", { name: /Marquer faite/ });
  expect(lines.map((line) => line.getAttribute("aria-label"))).toEqual([
    "Marquer faite\u00A0: En retard",
    "Marquer faite\u00A0: Pour aujourd’hui",
  ]);
  expect(screen.getByText("en retard de 3 jours")).toBeVisible();
});

test("a tick keeps that it was done, and « Annuler » takes it back", async () => {
  const workspace = await aWorkspace();
  const id = await put(workspace, "followUps", { what: "Rappeler", dueOn: "2026-11-23" });
  await openPage(TodayPage, { workspace });
  await userEvent.click(await screen.findByRole("button", { name: /Marquer faite/ }));
  await screen.findByText("Relance faite.");
  expect(workspace.directory.find("followUps", id)?.doneOn).toBe("2026-11-23");
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await expect.poll(() => workspace.directory.find("followUps", id)?.doneOn).toBeUndefined();
});

test("two versions are announced with who wrote them, and lead to the question", async () => {
  const workspace = await aWorkspace();
  const contact = await put(workspace, "contacts", aContact({ workPhone: "418 555-0100" }));
  await put(workspace, "buyers", aBuyer());
  const colleague = await aColleague(workspace);
  await anotherValue(workspace, "contacts", contact, { workPhone: "418 555-0117" });
  await anotherValue(colleague, "contacts", contact, { workPhone: "581 555-0164" });
  await exchange(colleague, workspace);
  await openPage(TodayPage, { workspace });
  const question = await screen.findByRole("link", { name: /Deux versions pour Mireille/ });
  expect(question).toHaveAttribute("href", `#/conflits/contacts/${contact}/workPhone`);
  expect(within(question).getByText(/vous/)).toBeVisible();
});

test("a note begun before there is any record can be finished, and says how it begins", async () => {
  const workspace = await aWorkspace();
  const value = { summary: "Elle prépare un appel" };
  await saveDraft(workspace.store.db, { key: "/notes/nouvelle", at: 1, value, about: [] });
  await openPage(TodayPage, { workspace });
  const link = await screen.findByRole("link", { name: /Note commencée/ });
  expect(link).toHaveTextContent("Elle prépare un appel");
  expect(link).toHaveAttribute("href", "#/notes/nouvelle");
});

test("what was typed just before is among what is to be finished", async () => {
  const workspace = await aWorkspace();
  await put(workspace, "buyers", aBuyer());
  void saveDraft(workspace.store.db, { key: "/notes/nouvelle", at: 1, value: {}, about: [] });
  await openPage(TodayPage, { workspace });
  expect(await screen.findByRole("link", { name: /Note commencée/ })).toBeVisible();
});

test("a draft is named by the record that it is about", async () => {
  const workspace = await aWorkspace();
  const buyer = await put(workspace, "buyers", aBuyer());
  const key = `/acheteurs/${buyer}/modifier`;
  await saveDraft(workspace.store.db, { key, at: 1, value: {}, about: [`buyers/${buyer}`] });
  await openPage(TodayPage, { workspace });
  expect(
    await screen.findByRole("link", { name: /Fiche commencée.*Ville de Port-aux-Brumes/ }),
  ).toBeVisible();
});

test("what exists only here is counted, until it was sent", async () => {
  const workspace = await aWorkspace();
  await put(workspace, "buyers", aBuyer());
  await openPage(TodayPage, { workspace });
  expect(await screen.findByText(/1 fiche ou note n’existe que sur/)).toBeVisible();
  await workspace.store.markSent(workspace.store.mark(), new Set());
  await expect.poll(() => screen.queryByText(/n’existe que sur/)).toBeNull();
});
