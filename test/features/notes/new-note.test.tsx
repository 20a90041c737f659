import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { NewNotePage } from "#features/notes/new-note-page.tsx";
import { clockOf, instantAt } from "#i18n/clock.ts";
import { aBuyer, aContact } from "../../support/builders.ts";
import { aWorkspace, openPage, put } from "../../support/render.tsx";

async function openAbout(): Promise<Awaited<ReturnType<typeof openPage>> & { buyer: string }> {
  const workspace = await aWorkspace();
  const buyer = await put(workspace, "buyers", aBuyer());
  await put(workspace, "contacts", aContact({ buyer }));
  const address = `/notes/nouvelle?acheteur=${buyer}`;
  const opened = await openPage(NewNotePage, { path: "/notes/nouvelle", address, workspace });
  return { ...opened, buyer };
}

test("what was said, who was there and what was promised become a note and its follow-up", async () => {
  const { workspace, buyer } = await openAbout();
  await userEvent.type(await screen.findByLabelText("Ce qui s’est dit"), "Budget voté.");
  await userEvent.click(screen.getByLabelText("Mireille Desroches-Ouellet"));
  await userEvent.click(screen.getByLabelText("essai"));
  await userEvent.click(screen.getByLabelText("l’entreprise"));
  await userEvent.click(screen.getByLabelText("vendredi"));
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));

  await screen.findByText("Note gardée.");
  const [note] = workspace.directory.list("interactions");
  const [contact] = workspace.directory.list("contacts");
  expect(note).toMatchObject({ buyer, summary: "Budget voté.", contacts: [contact?.id] });
  expect(workspace.directory.list("followUps")).toMatchObject([
    {
      what: "Essai",
      promise: "trial",
      doer: "enterprise",
      dueOn: "2026-11-27",
      interaction: note?.id,
    },
  ]);
});

test("an hour that is cleared stands until another one is given", async () => {
  const { workspace } = await openAbout();
  await userEvent.type(await screen.findByLabelText("Ce qui s’est dit"), "Budget voté.");
  await userEvent.click(screen.getByText("Quand et comment"));
  fireEvent.input(screen.getByLabelText("Jour"), { target: { value: "2026-11-20" } });
  fireEvent.input(screen.getByLabelText("Heure"), { target: { value: "" } });
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));

  await screen.findByText("Note gardée.");
  const [note] = workspace.directory.list("interactions");
  expect(note?.at).toBe(instantAt("2026-11-20", clockOf(workspace.now())));
});

test("an empty note is not kept, and says what is missing until something is written", async () => {
  const { workspace } = await openAbout();
  await userEvent.click(await screen.findByRole("button", { name: "Enregistrer" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("La note est vide.");
  expect(workspace.directory.list("interactions")).toEqual([]);
  expect(screen.getByLabelText("Ce qui s’est dit")).toHaveFocus();
  await userEvent.keyboard("E");
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("a note over 16 kB stays a draft and says what to do", async () => {
  const { workspace } = await openAbout();
  const field = await screen.findByLabelText("Ce qui s’est dit");
  await userEvent.click(field);
  await userEvent.paste("é".repeat(8200));
  expect(await screen.findByText(/collez-la dans une seconde note/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  expect(workspace.directory.list("interactions")).toEqual([]);
  expect(field).toHaveValue("é".repeat(8200));
});

test("an opinion on a person is pointed out, and can be kept", async () => {
  const { workspace } = await openAbout();
  await userEvent.type(await screen.findByLabelText("Ce qui s’est dit"), "Il est incompétent.");
  expect(screen.getByLabelText("Ce qui s’est dit")).toHaveAccessibleDescription(/incompétent/);
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  await waitFor(() => expect(workspace.directory.list("interactions")).toHaveLength(1));
});

test("what was typed is still there when the form opens again", async () => {
  const { workspace, buyer } = await openAbout();
  await userEvent.type(await screen.findByLabelText("Ce qui s’est dit"), "À suivre");
  await screen.findByText("brouillon gardé");
  const address = `/notes/nouvelle?acheteur=${buyer}`;
  await openPage(NewNotePage, { path: "/notes/nouvelle", address, workspace });
  const fields = await screen.findAllByLabelText("Ce qui s’est dit");
  expect(fields.at(-1)).toHaveValue("À suivre");
});

test("a buyer that is not known yet is added while noting", async () => {
  const workspace = await aWorkspace();
  await openPage(NewNotePage, { address: "/notes/nouvelle", workspace });
  await userEvent.click(await screen.findByRole("button", { name: /Acheteur/ }));
  const sheet = await screen.findByRole("dialog");
  await userEvent.type(within(sheet).getByLabelText("Rechercher"), "Ville de Sainte-Neige");
  await userEvent.click(
    await within(sheet).findByText("Ajouter « Ville de Sainte-Neige » comme nouvel acheteur"),
  );
  await waitFor(() =>
    expect(workspace.directory.list("buyers")).toMatchObject([{ name: "Ville de Sainte-Neige" }]),
  );
  expect(await screen.findByRole("button", { name: /Ville de Sainte-Neige/ })).toBeVisible();
});
