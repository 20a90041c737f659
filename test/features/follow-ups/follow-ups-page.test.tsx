import { screen, waitFor } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { NewFollowUpPage } from "#features/follow-ups/follow-up-form.tsx";
import { FollowUpPage } from "#features/follow-ups/follow-up-page.tsx";
import { FollowUpsPage } from "#features/follow-ups/follow-ups-page.tsx";
import { introduce } from "#workspace/new-team.ts";
import { anInteraction } from "../../support/builders.ts";
import { aWorkspace, openPage, openPages, put, spaceId } from "../../support/render.tsx";

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
