import { screen, waitFor, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { EditEnterprisePage, NewEnterprisePage } from "#features/enterprises/enterprise-form.tsx";
import { NewOfferPage } from "#features/enterprises/offer-form.tsx";
import { listDrafts } from "#storage/drafts.ts";
import { anEnterprise } from "../../support/builders.ts";
import {
  aColleague,
  anotherValue,
  aWorkspace,
  exchange,
  openPage,
  openPages,
  put,
} from "../../support/render.tsx";

async function openForm(values: Parameters<typeof anEnterprise>[0] = {}) {
  const workspace = await aWorkspace();
  const id = await put(workspace, "enterprises", anEnterprise(values));
  const show = () =>
    openPage(EditEnterprisePage, {
      path: "/entreprises/:id/modifier",
      address: `/entreprises/${id}/modifier`,
      workspace,
    });
  const found = () => workspace.directory.find("enterprises", id);
  return { workspace, id, show, found };
}

const save = () => userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
const retype = async (label: string | RegExp, text: string) => {
  const field = await screen.findByLabelText(label);
  await userEvent.clear(field);
  await userEvent.type(field, text);
  await userEvent.tab();
  return field;
};

test("a new enterprise is kept with what was typed, and its sheet opens", async () => {
  const { workspace, address } = await openPage(NewEnterprisePage, {
    path: "/entreprises/nouvelle",
    address: "/entreprises/nouvelle?nom=Le Fanal",
  });
  expect(await screen.findByLabelText("Nom usuel")).toHaveValue("Le Fanal");
  await userEvent.type(screen.getByLabelText(/^Municipalité/), "trois pistoles");
  await userEvent.type(screen.getByLabelText(/^Téléphone/), "(418) 555-0128");
  await userEvent.click(screen.getByRole("button", { name: /^Familles/ }));
  const families = within(await screen.findByRole("dialog"));
  await userEvent.type(families.getByRole("combobox"), "traiteur");
  await userEvent.click(families.getByRole("option", { name: "Alimentation et traiteur" }));
  await userEvent.click(families.getByRole("button", { name: "Terminé" }));
  await save();
  expect(await screen.findByText("Fiche gardée.")).toBeVisible();
  const [made] = workspace.directory.list("enterprises");
  expect(made).toMatchObject({
    name: "Le Fanal",
    municipality: "11040",
    phone: "418 555-0128",
    sectors: ["food-catering"],
  });
  await waitFor(() => expect(address()).toBe(`/entreprises/${made?.id}`));
});

test("only what was changed is written", async () => {
  const { show, found } = await openForm();
  const before = found()?.record;
  await show();
  await retype(/^Téléphone/, "418 555 0199");
  await save();
  await screen.findByText("Fiche gardée.");
  expect(found()?.phone).toBe("418 555-0199");
  expect(found()?.record.fields["name"]).toBe(before?.fields["name"]);
});

test("what was saved is taken back by « Annuler »", async () => {
  const { show, found } = await openForm();
  await show();
  await retype("Nom usuel", "Autre nom");
  await save();
  await userEvent.click(await screen.findByRole("button", { name: "Annuler" }));
  await waitFor(() => expect(found()?.name).toBe("Menuiserie du Fleuve"));
});

test("without a name nothing is kept, and the field says so", async () => {
  const { show, found } = await openForm();
  await show();
  const field = await retype("Nom usuel", "x");
  await userEvent.clear(field);
  await save();
  expect(field).toBeInvalid();
  expect(field).toHaveFocus();
  expect(screen.getByText(/Ce champ est vide/)).toBeVisible();
  expect(found()?.name).toBe("Menuiserie du Fleuve");
});

test("a doubt is said and stops nothing", async () => {
  const { show, found } = await openForm();
  await show();
  const neq = await retype("NEQ (facultatif)", "1100000019");
  expect(neq).not.toBeInvalid();
  expect(screen.getByText(/Le dernier chiffre ne concorde pas/)).toBeInTheDocument();
  await save();
  await screen.findByText("Fiche gardée.");
  expect(found()?.neq).toBe("1100000019");
});

test("an error in a folded group unfolds it", async () => {
  const { show } = await openForm({ phone: "418 555-0190" });
  await show();
  const field = await retype(/^Contrat maximum/, "beaucoup");
  const group = field.closest("details");
  if (group === null) throw new Error("not in a group");
  group.open = false;
  await save();
  expect(group).toHaveAttribute("open");
  expect(field).toHaveFocus();
});

test("what people type is shown in the house form once they leave the field", async () => {
  const { show } = await openForm();
  await show();
  expect(await retype(/^Téléphone/, "(418)5550133 poste 2")).toHaveValue("418 555-0133, poste 2");
  expect(await retype(/^Contrat maximum/, "4000$")).toHaveValue("4\u00A0000");
  expect(await retype(/^Municipalité/, "rimouski")).toHaveValue("Rimouski");
});

test("a draft survives the tab, remembers what its screen showed, and goes when it is saved", async () => {
  const { workspace, id, show, found } = await openForm();
  const first = await show();
  await retype(/^Téléphone/, "418 555-0111");
  await screen.findByText("brouillon gardé");
  first.go("/ailleurs");
  await screen.findByText("elsewhere");
  const [draft] = await listDrafts(workspace.store.db);
  expect(draft?.key).toBe(`/entreprises/${id}/modifier`);

  // Meanwhile a colleague's number comes in: the draft has not seen it.
  const colleague = await aColleague(workspace);
  await anotherValue(colleague, "enterprises", id, { phone: "418 555-0122" });
  await exchange(colleague, workspace);
  first.go(`/entreprises/${id}/modifier`);
  expect(await screen.findByLabelText(/^Téléphone/)).toHaveValue("418 555-0111");
  await save();
  await screen.findByText("Fiche gardée.");
  expect(found()?.conflicts).toEqual(["phone"]);
  expect(await listDrafts(workspace.store.db)).toEqual([]);
});

test("typing and taking it out again leaves no draft", async () => {
  const { workspace, show } = await openForm();
  await show();
  const field = await retype("Nom usuel", "Menuiserie du Fleuv");
  await screen.findByText("brouillon gardé");
  await userEvent.type(field, "e");
  await waitFor(() => expect(screen.queryByText("brouillon gardé")).toBeNull());
  expect(await listDrafts(workspace.store.db)).toEqual([]);
});

test("a draft is thrown away at once, and comes back by « Annuler »", async () => {
  const { workspace, show } = await openForm();
  await show();
  await retype("Nom usuel", "Autre nom");
  await userEvent.click(await screen.findByRole("button", { name: "Jeter ce brouillon" }));
  await screen.findByText("Brouillon jeté.");
  expect(await listDrafts(workspace.store.db)).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await waitFor(async () => expect(await listDrafts(workspace.store.db)).toHaveLength(1));
});

async function withTwoPhones() {
  const form = await openForm();
  const colleague = await aColleague(form.workspace);
  await anotherValue(colleague, "enterprises", form.id, { phone: "418 555-0101" });
  await anotherValue(form.workspace, "enterprises", form.id, { phone: "418 555-0102" });
  await exchange(colleague, form.workspace);
  await form.show();
  const chips = await screen.findAllByRole("button", { name: /418\s555-010/ });
  return { ...form, chips };
}

test("a field of two versions shows both with who and when; untouched, both remain", async () => {
  const { found, chips } = await withTwoPhones();
  expect(chips).toHaveLength(2);
  expect(chips.map((chip) => chip.textContent)).toContainEqual(
    expect.stringMatching(/^418\s555-0102vous, lundi 23\snovembre à 14\sh\s05$/),
  );
  await retype("Nom usuel", "Autre nom");
  await save();
  await screen.findByText("Fiche gardée.");
  expect(found()?.conflicts).toEqual(["phone"]);
});

test("a tap on a version puts it in the field, and saving keeps it alone", async () => {
  const { found, chips } = await withTwoPhones();
  const shown = chips.find((chip) => chip.getAttribute("aria-pressed") === "true");
  if (shown === undefined) throw new Error("no version is held");
  await userEvent.click(shown); // even the one that the field already holds
  await save();
  await screen.findByText("Fiche gardée.");
  expect(found()?.conflicts).toEqual([]);
});

test("documents are added, changed and taken out, what a newer version wrote in them stays", async () => {
  const { workspace, id, show, found } = await openForm({
    compliance: [
      { key: "a", kind: "cnesst", number: "1" },
      { key: "b", kind: "bond" },
    ],
  });
  await workspace.store.write((replica) => {
    const cell = replica.get("enterprises", id)?.fields["compliance/a"];
    if (!Array.isArray(cell)) throw new TypeError("a short cell");
    const over: [string, number][] = [[cell[0], cell[1]]];
    const value = { kind: "cnesst", number: "1", scanned: true };
    return [{ type: "enterprises", id, fields: [{ field: "compliance/a", value, over }] }];
  });
  await show();
  const [number] = await screen.findAllByLabelText("Numéro");
  if (number === undefined) throw new Error("no number");
  await userEvent.type(number, "23");
  await userEvent.click(
    screen.getByRole("button", { name: /^Enlever cette ligne\s: cautionnement$/ }),
  );
  await userEvent.click(screen.getByRole("button", { name: "Ajouter une ligne" }));
  await save();
  await screen.findByText("Fiche gardée.");
  expect(found()?.compliance).toHaveLength(2);
  expect(found()?.compliance).toContainEqual({
    key: "a",
    kind: "cnesst",
    number: "123",
    scanned: true,
  });
});

test("a value that cannot be read is shown, and stays unless something replaces it", async () => {
  const { workspace, id, show, found } = await openForm();
  await workspace.store.write((replica) => {
    const cell = replica.get("enterprises", id)?.fields["leadDays"];
    expect(cell).toBeUndefined();
    return [
      { type: "enterprises", id, fields: [{ field: "leadDays", value: "bientôt", over: [] }] },
    ];
  });
  await show();
  expect(await screen.findByText(/Valeur illisible reçue : bientôt/)).toBeInTheDocument();
  await retype("Nom usuel", "Autre nom");
  await save();
  await screen.findByText("Fiche gardée.");
  expect(found()?.odd).toEqual({ leadDays: "bientôt" });
});

test("a new offer belongs to the enterprise of its address", async () => {
  const { workspace, id } = await openForm();
  await openPage(NewOfferPage, {
    path: "/offres/nouvelle",
    address: `/offres/nouvelle?entreprise=${id}`,
    workspace,
  });
  await userEvent.type(await screen.findByLabelText("Offre"), "Bancs de parc");
  await userEvent.type(screen.getByLabelText(/^Prix, à partir de/), "300");
  await userEvent.type(screen.getByLabelText(/^Prix, jusqu’à/), "120");
  await userEvent.tab();
  expect(screen.getByText(/Le prix le plus haut est sous le plus bas/)).toBeVisible();
  await save();
  await screen.findByText("Offre gardée.");
  expect(workspace.directory.list("offers")).toMatchObject([
    { enterprise: id, title: "Bancs de parc", priceMin: 30_000, priceMax: 12_000, available: true },
  ]);
});

test("a code that is not of its list is refused in its place", async () => {
  const { workspace, id } = await openForm();
  await openPage(NewOfferPage, {
    path: "/offres/nouvelle",
    address: `/offres/nouvelle?entreprise=${id}`,
    workspace,
  });
  await userEvent.type(await screen.findByLabelText("Offre"), "Bancs de parc");
  await retype(/^Catégories SEAO/, "S5, bancs");
  await save();
  expect(screen.getByText(/« bancs » n’a pas la bonne forme/)).toBeInTheDocument();
  expect(workspace.directory.list("offers")).toEqual([]);
});

test("who goes elsewhere while a fiche is being kept stays there", async () => {
  const { workspace, address, go } = await openPages(
    { "/entreprises/nouvelle": NewEnterprisePage, "/importer": () => undefined },
    { address: "/entreprises/nouvelle?nom=Le Fanal" },
  );
  await screen.findByLabelText("Nom usuel");
  // At once: the disk has not answered yet.
  screen.getByRole("button", { name: "Enregistrer" }).click();
  go("/importer");
  expect(await screen.findByText("Fiche gardée.")).toBeVisible();
  expect(workspace.directory.list("enterprises")).toHaveLength(1);
  await waitFor(async () => expect(await listDrafts(workspace.store.db)).toEqual([]));
  expect(address()).toBe("/importer");
});
