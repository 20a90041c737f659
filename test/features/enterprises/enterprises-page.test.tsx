import { screen, waitFor, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { StoredRecord } from "#crdt/record.ts";
import { EnterprisesPage } from "#features/enterprises/enterprises-page.tsx";
import { aBuyer, anEnterprise, anId, aNeed, anOffer } from "../../support/builders.ts";
import { giveLayout } from "../../support/layout.ts";
import {
  anotherValue,
  aColleague,
  aWorkspace,
  exchange,
  openPage,
  put,
} from "../../support/render.tsx";

const path = "/entreprises/:id?";

/** Four enterprises of the region. */
async function aDirectory() {
  const workspace = await aWorkspace();
  const add = (values: Parameters<typeof anEnterprise>[0]) =>
    put(workspace, "enterprises", anEnterprise(values));
  const caterer = await add({
    name: "Traiteur La Marée montante",
    municipality: "08053",
    sectors: ["food-catering"],
    legalForm: "npo",
    maxContract: 6_000_000,
  });
  const joinery = await add({
    name: "Menuiserie du Fleuve",
    municipality: "10043",
    sectors: ["wood-furniture"],
    legalForm: "worker-coop",
    servedMrcs: ["080", "100"],
    maxContract: 20_000_000,
  });
  const cleaning = await add({
    name: "Éclat ménager",
    municipality: "12072",
    sectors: ["cleaning"],
    legalForm: "npo",
    maxContract: 1_000_000,
  });
  const bare = await put(workspace, "enterprises", { name: "Atelier sans adresse" });
  return { workspace, caterer, joinery, cleaning, bare };
}

const names = () =>
  within(screen.getByRole("main"))
    .getAllByRole("listitem")
    .map((item) => within(item).getByRole("link").querySelector(".t")?.textContent);

test("enterprises stand by name, with their count, and each opens its sheet", async () => {
  const { workspace, caterer } = await aDirectory();
  const { go } = await openPage(EnterprisesPage, { path, address: "/entreprises", workspace });
  expect(await screen.findByText("4 entreprises", { selector: "b" })).toBeVisible();
  expect(names()).toEqual([
    "Atelier sans adresse",
    "Éclat ménager",
    "Menuiserie du Fleuve",
    "Traiteur La Marée montante",
  ]);
  const link = screen.getByRole("link", { name: /Traiteur La Marée montante/ });
  expect(link).toHaveAttribute("href", expect.stringContaining(`/entreprises/${caterer}`));
  go(`/entreprises/${caterer}`);
  expect(
    await screen.findByRole(
      "heading",
      { name: "Traiteur La Marée montante", level: 1 },
      { timeout: 5000 },
    ),
  ).toBeVisible();
  // Beside it, the list is the same, with its place in it.
  await waitFor(() => expect(link).toHaveAttribute("aria-current", "true"));
});

test("filters of one side are alternatives, those of several sides add up", async () => {
  const { workspace } = await aDirectory();
  const { go } = await openPage(EnterprisesPage, {
    path,
    address: "/entreprises?famille=cleaning,wood-furniture",
    workspace,
  });
  await screen.findByText("2 entreprises", { selector: "b" });
  expect(names()).toEqual(["Éclat ménager", "Menuiserie du Fleuve"]);
  go("/entreprises?famille=cleaning,wood-furniture&type=npo");
  await waitFor(() => expect(names()).toEqual(["Éclat ménager"]));
});

test("an enterprise serves the MRC where it is, and those that it says", async () => {
  const { workspace } = await aDirectory();
  await openPage(EnterprisesPage, { path, address: "/entreprises?mrc=080", workspace });
  await screen.findByText("2 entreprises", { selector: "b" });
  expect(names()).toEqual(["Menuiserie du Fleuve", "Traiteur La Marée montante"]);
});

test("who can take a large contract can take a small one", async () => {
  const { workspace } = await aDirectory();
  const { go } = await openPage(EnterprisesPage, {
    path,
    address: "/entreprises?contrat=petit",
    workspace,
  });
  await screen.findByText("3 entreprises", { selector: "b" });
  go("/entreprises?contrat=grand");
  await waitFor(() => expect(names()).toEqual(["Menuiserie du Fleuve"]));
});

test("a need of a buyer finds who sells that family, by its offers too", async () => {
  const { workspace, bare } = await aDirectory();
  const buyer = await put(workspace, "buyers", aBuyer({ name: "Ville de Port-aux-Brumes" }));
  const need = await put(workspace, "needs", aNeed({ buyer, family: "food-catering" }));
  await put(workspace, "offers", anOffer({ enterprise: bare, family: "food-catering" }));
  const { go } = await openPage(EnterprisesPage, {
    path,
    address: `/entreprises?besoin=${need}`,
    workspace,
  });
  await screen.findByText("2 entreprises", { selector: "b" });
  expect(names()).toEqual(["Atelier sans adresse", "Traiteur La Marée montante"]);
  go(`/entreprises?besoin=${buyer}`);
  expect(
    await screen.findByRole("button", { name: "Enlever le filtre Ville de Port-aux-Brumes" }),
  ).toBeVisible();
  expect(names()).toEqual(["Atelier sans adresse", "Traiteur La Marée montante"]);
});

test("a filter that is on stands as a chip, and goes by a tap", async () => {
  const { workspace } = await aDirectory();
  const { address } = await openPage(EnterprisesPage, {
    path,
    address: "/entreprises?mrc=080&type=npo",
    workspace,
  });
  const chip = await screen.findByRole("button", { name: "Enlever le filtre La Matanie" });
  expect(screen.getByRole("link", { name: /Filtres/ })).toHaveTextContent("Filtres2");
  await userEvent.click(chip);
  await waitFor(() => expect(address()).toBe("/entreprises?type=npo"));
  expect(names()).toEqual(["Éclat ménager", "Traiteur La Marée montante"]);
});

test("the filter screen counts what each choice would list, and the list follows", async () => {
  const { workspace } = await aDirectory();
  const { address } = await openPage(EnterprisesPage, {
    path,
    address: "/entreprises/filtres?type=npo",
    workspace,
  });
  const families = within(await screen.findByRole("group", { name: "Famille" }));
  expect(families.getByRole("checkbox", { name: /Alimentation et traiteur\s?1/ })).toBeVisible();
  await userEvent.click(families.getByRole("button", { name: /autres choix/ }));
  expect(families.getByRole("checkbox", { name: /Bois.*0/ })).toBeVisible();
  const kinds = within(screen.getByRole("group", { name: "Forme et particularités" }));
  expect(kinds.getByRole("checkbox", { name: /OBNL\s?2/ })).toBeChecked();
  expect(kinds.getByRole("checkbox", { name: /Coopérative de travail\s?1/ })).toBeVisible();
  await userEvent.click(families.getByRole("checkbox", { name: /Entretien ménager/ }));
  await waitFor(() => expect(address()).toBe("/entreprises/filtres?famille=cleaning&type=npo"));
  expect(await screen.findByRole("link", { name: "Voir 1 entreprise" })).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Tout enlever" }));
  await waitFor(() => expect(address()).toBe("/entreprises/filtres"));
});

test("filtered to nothing, the filter whose removal gives most is named", async () => {
  const { workspace } = await aDirectory();
  const { address } = await openPage(EnterprisesPage, {
    path,
    address: "/entreprises?famille=food-catering&type=worker-coop&mrc=080",
    workspace,
  });
  expect(await screen.findByText("Aucune entreprise avec ces 3 filtres.")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: /^Enlever «\s.*\s»\s· 1\sde\splus$/ }));
  await waitFor(() => expect(screen.getByText("1 entreprise", { selector: "b" })).toBeVisible());
  expect(address().split("&").length).toBe(2);
});

test("a misspelt word is corrected, and the matching letters are marked", async () => {
  const { workspace } = await aDirectory();
  await openPage(EnterprisesPage, { path, address: "/entreprises?q=traitteur", workspace });
  expect(await screen.findByText("Rien pour « traitteur ». Voici « traiteur ».")).toBeVisible();
  expect(names()).toEqual(["Traiteur La Marée montante"]);
  expect(screen.getAllByText("Traiteur", { selector: "mark" })[0]).toBeVisible();
});

test("an offer that is found brings up its enterprise", async () => {
  const { workspace, joinery } = await aDirectory();
  await put(workspace, "offers", anOffer({ enterprise: joinery, title: "Abribus en mélèze" }));
  await openPage(EnterprisesPage, { path, address: "/entreprises?q=abribus", workspace });
  expect(await screen.findByText("1 entreprise", { selector: "b" })).toBeVisible();
  expect(names()).toEqual(["Menuiserie du Fleuve"]);
  expect(screen.getByText(/^Offre :/)).toHaveTextContent("Offre : Abribus en mélèze");
});

test("what the words find elsewhere is one tap away", async () => {
  const { workspace } = await aDirectory();
  await put(workspace, "buyers", aBuyer({ name: "Office du Fleuve" }));
  await openPage(EnterprisesPage, { path, address: "/entreprises?q=fleuve", workspace });
  const link = await screen.findByRole("link", { name: /^Ailleurs\s: 1\sacheteur$/ });
  expect(link).toHaveAttribute("href", expect.stringContaining("/recherche?q=fleuve"));
});

test("the order is chosen in a sheet, and the address keeps it", async () => {
  const { workspace, cleaning } = await aDirectory();
  await anotherValue(workspace, "enterprises", cleaning, { crews: 4 });
  const { address } = await openPage(EnterprisesPage, { path, address: "/entreprises", workspace });
  await userEvent.click(
    await screen.findByRole("button", { name: /^Trier\. Ordre actuel\s: Par nom/ }),
  );
  await userEvent.click(await screen.findByRole("radio", { name: "Dernière modification" }));
  await waitFor(() => expect(address()).toBe("/entreprises?tri=recent"));
  expect(names()[0]).toBe("Éclat ménager");
});

test("by municipality, those without one come last", async () => {
  const { workspace } = await aDirectory();
  await openPage(EnterprisesPage, { path, address: "/entreprises?tri=lieu", workspace });
  await screen.findByText("4 entreprises", { selector: "b" });
  expect(names()).toEqual([
    "Traiteur La Marée montante", // Matane
    "Menuiserie du Fleuve", // Rimouski
    "Éclat ménager", // Rivière-du-Loup
    "Atelier sans adresse",
  ]);
});

test("what exists only here and what has two versions is said on its line", async () => {
  const { workspace, joinery } = await aDirectory();
  const colleague = await aColleague(workspace);
  await anotherValue(colleague, "enterprises", joinery, { phone: "418 555-0101" });
  await anotherValue(workspace, "enterprises", joinery, { phone: "418 555-0102" });
  await exchange(colleague, workspace);
  await openPage(EnterprisesPage, { path, address: "/entreprises", workspace });
  const link = await screen.findByRole("link", { name: /Menuiserie du Fleuve/ });
  expect(link).toHaveTextContent("deux versions");
  expect(link).toHaveTextContent("seulement ici");
  const other = screen.getByRole("link", { name: /Éclat ménager/ });
  expect(other).not.toHaveTextContent("deux versions");
});

test("an empty list leads to a spreadsheet, a colleague, or a form", async () => {
  await openPage(EnterprisesPage, { path, address: "/entreprises", workspace: await aWorkspace() });
  expect(
    await screen.findByRole("heading", { name: "Aucune entreprise pour l’instant" }),
  ).toBeVisible();
  expect(screen.getByRole("link", { name: "Importer un chiffrier" })).toHaveAttribute(
    "href",
    expect.stringContaining("/importer?type=entreprises"),
  );
  expect(screen.getByRole("link", { name: "Ajouter une fiche à la main" })).toBeVisible();
});

test("a list of a thousand draws only what is in view, and counts them all", async () => {
  giveLayout();
  const workspace = await aWorkspace();
  await workspace.save(
    Array.from({ length: 1000 }, (_, place) => ({
      type: "enterprises" as const,
      id: workspace.newId(),
      shown: undefined,
      values: { name: `Coopérative ${place}` },
    })),
  );
  await openPage(EnterprisesPage, { path, address: "/entreprises", workspace });
  expect(await screen.findByText("1 000 entreprises", { selector: "b" })).toBeVisible();
  await waitFor(() => expect(screen.getAllByRole("listitem").length).toBeLessThan(100));
});

test("a list that is long to sort leaves the page free meanwhile, and stays there when one is added", async () => {
  giveLayout();
  const count = 1100;
  const records = Array.from({ length: count }, (_, place): StoredRecord => {
    const name = `Coopérative ${(place * 7) % count}`;
    const fields = { name: ["phone1-opening1", place + 1, 1, name] as const };
    return { type: "enterprises", id: anId(), fields, erased: [] };
  });
  const workspace = await aWorkspace(records);
  await openPage(EnterprisesPage, { path, address: "/entreprises", workspace });
  const planks = () => document.querySelectorAll(".ghost").length;
  expect(planks()).toBeGreaterThan(0);
  await waitFor(() => expect(names().slice(0, 2)).toEqual(["Coopérative 0", "Coopérative 1"]));
  await put(workspace, "enterprises", { name: "Coopérative 0,5" });
  expect(planks()).toBe(0);
  await waitFor(() => expect(names()).toContain("Coopérative 0,5"));
});
