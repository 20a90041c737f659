import { fireEvent, screen, waitFor } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { EditContactPage, NewContactPage } from "#features/contacts/contact-form.tsx";
import { listDrafts } from "#storage/drafts.ts";
import { openStore } from "#storage/store.ts";
import { aBuyer, aContact } from "../../support/builders.ts";
import { aWorkspace, openPage, put, spaceId } from "../../support/render.tsx";

const save = () => userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));

async function openNew() {
  const workspace = await aWorkspace();
  const buyer = await put(workspace, "buyers", aBuyer());
  const { address } = await openPage(NewContactPage, {
    path: "/contacts/nouveau",
    address: `/contacts/nouveau?acheteur=${buyer}`,
    workspace,
  });
  await screen.findByLabelText(/^Prénom/);
  return { workspace, buyer, address };
}

test("a person is added to the buyer of the address, and one returns to its sheet", async () => {
  const { workspace, buyer, address } = await openNew();
  await userEvent.type(screen.getByLabelText(/^Prénom/), "Mireille");
  await userEvent.type(screen.getByLabelText(/^Téléphone au travail/), "418 555-0142");
  await userEvent.type(screen.getByLabelText(/^Poste/), "210");
  await save();
  await screen.findByText("Contact gardé.");
  const [contact] = workspace.directory.list("contacts");
  expect(contact).toMatchObject({ buyer, firstName: "Mireille", extension: "210" });
  await waitFor(() => expect(address()).toBe(`/acheteurs/${buyer}?voir=${contact?.id}`));
});

test("a person without a name or a function is not kept", async () => {
  const { workspace } = await openNew();
  await userEvent.type(screen.getByLabelText(/^Poste/), "210");
  await save();
  expect(screen.getByText(/Sans nom ni fonction/)).toBeVisible();
  expect(workspace.directory.list("contacts")).toEqual([]);
});

test("a personal cell asks for the consent, its day and its proof, and is kept all the same", async () => {
  const { workspace } = await openNew();
  await userEvent.type(screen.getByLabelText(/^Prénom/), "Mireille");
  const cell = screen.getByLabelText(/^Cellulaire personnel/);
  expect(cell).toHaveAccessibleDescription(/Avec l’accord de la personne seulement/);
  await userEvent.type(cell, "418 555-0177");
  await userEvent.tab();
  expect(cell).toHaveAccessibleDescription(/Écrivez la date et la preuve/);
  expect(cell).not.toBeInvalid();
  await save();
  await screen.findByText("Contact gardé.");
  expect(workspace.directory.list("contacts")[0]?.personalCell).toBe("418 555-0177");
});

test("every field of a contact can be changed", async () => {
  const workspace = await aWorkspace();
  const buyer = await put(workspace, "buyers", aBuyer());
  const contact = await put(workspace, "contacts", aContact({ buyer }));
  await openPage(EditContactPage, {
    path: "/contacts/:id/modifier",
    address: `/contacts/${contact}/modifier`,
    workspace,
  });
  await screen.findByLabelText(/^Prénom/);
  const { contactFields } = await import("#domain/contact.ts");
  const { fieldWords } = await import("#i18n/field-words.ts");
  for (const field of Object.keys(contactFields)) {
    const label = Reflect.get(fieldWords.contacts, field).fr;
    expect(screen.getAllByText(label, { selector: "label, legend, .q" }).length).toBeGreaterThan(0);
  }
});

test("a new person of a buyer that was erased meanwhile is refused, and what was typed stays", async () => {
  const { workspace, buyer } = await openNew();
  await userEvent.type(screen.getByLabelText(/^Prénom/), "Mireille");
  await screen.findByText("brouillon gardé");
  // By another tab, of which this one has not heard.
  const { db } = workspace.store;
  const other = await openStore({ database: db.name, space: spaceId, now: Date.now });
  await other.load();
  await other.write(() => [{ type: "buyers", id: buyer, fields: [], erase: "Gesture11111" }]);
  other.close();
  fireEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  expect(await screen.findByText(/^Cette fiche vient d’être effacée pour toujours/)).toBeVisible();
  expect(workspace.directory.list("contacts")).toEqual([]);
  expect(screen.getByLabelText(/^Prénom/)).toHaveValue("Mireille");
  expect(await listDrafts(db)).toHaveLength(1);
  await userEvent.click(screen.getByRole("button", { name: "Enlever la fiche effacée" }));
  await save();
  await screen.findByText("Contact gardé.");
  expect(workspace.directory.list("contacts")[0]?.buyer).toBeUndefined();
});

test("a person who is erased while the form is open is gone from it, and nothing is said to be kept", async () => {
  const workspace = await aWorkspace();
  const id = await put(workspace, "contacts", aContact({ firstName: "Mireille" }));
  await openPage(EditContactPage, {
    path: "/contacts/:id/modifier",
    address: `/contacts/${id}/modifier`,
    workspace,
  });
  await userEvent.type(await screen.findByLabelText(/^Prénom/), " D.");
  await workspace.store.join([{ type: "contacts", id, fields: {}, erased: ["Gesture11111"] }], {
    from: "phoneA",
  });
  expect(
    await screen.findByRole("heading", { name: "Cette fiche n’est pas sur cet appareil" }),
  ).toBeVisible();
  expect(screen.queryByLabelText(/^Prénom/)).toBeNull();
});
