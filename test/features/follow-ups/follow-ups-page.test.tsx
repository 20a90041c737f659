import { screen, waitFor } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { NewFollowUpPage } from "#features/follow-ups/follow-up-form.tsx";
import { FollowUpPage } from "#features/follow-ups/follow-up-page.tsx";
import { FollowUpsPage } from "#features/follow-ups/follow-ups-page.tsx";
import { introduce } from "#workspace/new-team.ts";
import { aBuyer, anInteraction } from "../../support/builders.ts";
import { downloaded } from "../../support/downloads.ts";
import { aWorkspace, openPage, openPages, put, spaceId } from "../../support/render.tsx";

afterEach(() => void vi.restoreAllMocks());

async function mineAndTheirs() {
  const workspace = await aWorkspace();
  const person = { id: "nadine111111", name: "Nadine", isNew: true, role: "field" } as const;
  await introduce(workspace.store, spaceId, person, "Téléphone de Nadine");
  const other = await put(workspace, "members", { name: "Solène", active: true });
  await put(workspace, "followUps", {
    what: "La mienne",
    assignee: person.id,
    dueOn: "2026-11-23",
  });
  await put(workspace, "followUps", { what: "La sienne", assignee: other, dueOn: "2026-11-23" });
  await put(workspace, "followUps", { what: "À personne", dueOn: "2026-11-30" });
  return workspace;
}

test("« les miennes » shows those of the person who holds the device, and the address says so", async () => {
  const workspace = await mineAndTheirs();
  const { address } = await openPage(FollowUpsPage, {
    path: "/relances",
    address: "/relances",
    workspace,
  });
  expect(await screen.findByText("La sienne")).toBeVisible();
  await userEvent.click(screen.getByLabelText("les miennes"));
  expect(screen.queryByText("La sienne")).toBeNull();
  expect(screen.getByText("La mienne")).toBeVisible();
  expect(address()).toBe("/relances?qui=moi");
  await userEvent.click(screen.getByLabelText("à personne"));
  expect(screen.getByText("À personne")).toBeVisible();
  expect(screen.queryByText("La mienne")).toBeNull();
});

test("a follow-up put in the bin leaves the list, and « Annuler » brings it back", async () => {
  const workspace = await aWorkspace();
  const id = await put(workspace, "followUps", { what: "Rappeler", dueOn: "2026-11-23" });
  await openPage(FollowUpPage, { path: "/relances/:id", address: `/relances/${id}`, workspace });
  await userEvent.click(await screen.findByRole("button", { name: "Mettre à la corbeille" }));
  await screen.findByText("Relance mise à la corbeille.");
  expect(workspace.directory.list("followUps")).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await expect.poll(() => workspace.directory.list("followUps")).toHaveLength(1);
});

test("two quick taps are one, and « Annuler » takes it back", async () => {
  const workspace = await aWorkspace();
  const id = await put(workspace, "followUps", { what: "Rappeler", dueOn: "2026-11-23" });
  await openPage(FollowUpPage, { path: "/relances/:id", address: `/relances/${id}`, workspace });
  await userEvent.dblClick(await screen.findByRole("button", { name: "Marquer faite" }));
  await screen.findByText("Relance faite.");
  expect(workspace.directory.find("followUps", id)?.doneOn).toBe("2026-11-23");
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await expect.poll(() => workspace.directory.find("followUps", id)?.doneOn).toBeUndefined();
});

test("a follow-up leads to the note in which it was promised", async () => {
  const workspace = await aWorkspace();
  const interaction = await put(workspace, "interactions", anInteraction());
  const id = await put(workspace, "followUps", { what: "Rappeler", interaction });
  await openPage(FollowUpPage, { path: "/relances/:id", address: `/relances/${id}`, workspace });
  expect(await screen.findByRole("link", { name: /fête des bénévoles/ })).toHaveAttribute(
    "href",
    `#/notes/${interaction}`,
  );
});

test("« les miennes » shows none while nobody has said who holds the device", async () => {
  const workspace = await aWorkspace();
  await put(workspace, "followUps", { what: "À personne", dueOn: "2026-11-30" });
  await openPage(FollowUpsPage, { path: "/relances", address: "/relances?qui=moi", workspace });
  expect(await screen.findByText("Aucune relance à votre nom")).toBeVisible();
});

test("when each follow-up has somebody, « à personne » says so", async () => {
  const workspace = await mineAndTheirs();
  await workspace.remove(
    workspace.directory.list("followUps").filter(({ assignee }) => assignee === undefined),
  );
  await openPage(FollowUpsPage, {
    path: "/relances",
    address: "/relances?qui=personne",
    workspace,
  });
  expect(await screen.findByText("Chaque relance est suivie par quelqu’un")).toBeVisible();
});

test("a new follow-up that is opened by its address leads to its sheet", async () => {
  const { address, workspace } = await openPages(
    { "/relances/nouvelle": NewFollowUpPage },
    { address: "/relances/nouvelle" },
  );
  await userEvent.type(await screen.findByLabelText("Promis"), "Rappeler");
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  await screen.findByText("Relance gardée.");
  const [followUp] = workspace.directory.list("followUps");
  await waitFor(() => expect(address()).toBe(`/relances/${followUp?.id}`));
});

test("« les miennes » go to the calendar alone, one by one too; what is done or has no day does not", async () => {
  const workspace = await mineAndTheirs();
  const buyer = await put(workspace, "buyers", aBuyer({ name: "Ville de Matane" }));
  const mine = { assignee: "nadine111111", buyer };
  const late = await put(workspace, "followUps", {
    ...mine,
    what: "En retard",
    dueOn: "2026-11-02",
  });
  await put(workspace, "followUps", {
    ...mine,
    what: "Faite",
    dueOn: "2026-11-25",
    doneOn: "2026-11-20",
  });
  await put(workspace, "followUps", { ...mine, what: "Sans jour" });
  await openPage(FollowUpsPage, { path: "/relances", address: "/relances?qui=moi", workspace });
  const all = await screen.findByRole("button", { name: "Ajouter ces 2 relances à l’agenda" });
  const { name, text } = await downloaded(() => userEvent.click(all));
  expect(name).toBe("relances.ics");
  expect(text.match(/^SUMMARY:.*/gm)?.toSorted()).toEqual(
    ["SUMMARY:La mienne\r", "SUMMARY:Ville de Matane – En retard\r"].map((line) => line.trimEnd()),
  );
  expect(text).toContain(`UID:${late}@maillon`);
  expect(text.match(/DTSTART;VALUE=DATE:20261123/g)).toHaveLength(2);
  expect(text.replaceAll("\r\n ", "")).toMatch(/promis pour le lundi\s2\snovembre/);
});

test("a promise is added to the calendar from its own page", async () => {
  const workspace = await aWorkspace();
  const id = await put(workspace, "followUps", { what: "Rappeler: lundi?", dueOn: "2026-11-30" });
  await openPage(FollowUpPage, { path: "/relances/:id", address: `/relances/${id}`, workspace });
  const add = await screen.findByRole("button", { name: "Ajouter à l’agenda" });
  const { name, text } = await downloaded(() => userEvent.click(add));
  expect(name).toBe("Rappeler  lundi.ics");
  expect(text).toContain("DTSTART;VALUE=DATE:20261130");
});
