import { screen, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { Show } from "solid-js";
import { expect, test } from "vitest";
import { DuplicatesPage } from "#features/merge/duplicates-page.tsx";
import { MergePage } from "#features/merge/merge-page.tsx";
import { MergedHere } from "#parts/sheet-merge.tsx";
import { createQuery } from "#workspace/query.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { aBuyer, aContact, anEnterprise, anInteraction } from "../../support/builders.ts";
import { aWorkspace, openPage, openPages, put } from "../../support/render.tsx";

const pages = { "/doublons": DuplicatesPage, "/fusionner/:type/:id/:other?": MergePage };

async function twice(workspace: Workspace) {
  const kept = await put(workspace, "enterprises", anEnterprise({ mission: "Du bois d’ici" }));
  const merged = await put(
    workspace,
    "enterprises",
    anEnterprise({
      name: "Menuiserie du Fleuve inc.",
      phone: "418 555-0133",
      email: "info@fleuve.example",
      sectors: ["energy-environment"],
    }),
  );
  return { kept, merged };
}

/** The memory router does not follow the addresses of the app by itself. */
const addressOf = (link: HTMLElement) => link.getAttribute("href")?.slice(1) ?? "";

const duel = (name: string) => within(screen.getByRole("group", { name }));

test("each difference is shown whole, the sheet one came from chosen in advance save where it says nothing", async () => {
  const workspace = await aWorkspace();
  const { kept, merged } = await twice(workspace);
  await openPages(pages, { workspace, address: `/fusionner/entreprises/${merged}/${kept}` });
  expect(await screen.findByRole("heading", { name: "La même entreprise?" })).toBeVisible();
  expect(duel("Nom usuel").getByRole("radio", { name: /inc\./ })).toBeChecked();
  expect(duel("Téléphone").getByRole("radio", { name: /0133/ })).toBeChecked();
  expect(duel("Mission").getByRole("radio", { name: /Du bois d’ici/ })).toBeChecked();
  expect(screen.queryByRole("group", { name: "NEQ" })).toBeNull();
  expect(screen.getByText(/Tout est gardé des deux fiches/)).toBeVisible();
});

test("« Fusionner » keeps one with what was chosen, leads to it, and « Annuler » gives both back", async () => {
  const workspace = await aWorkspace();
  const { kept, merged } = await twice(workspace);
  await put(workspace, "interactions", anInteraction({ enterprises: [merged] }));
  const { address } = await openPages(pages, {
    workspace,
    address: `/fusionner/entreprises/${merged}/${kept}`,
  });
  expect(await screen.findByText(/Se liront ensemble.: 1.note d’ici/)).toBeVisible();
  const names = duel("Nom usuel").getAllByRole("radio");
  await userEvent.click(names[1] ?? document.body);
  await userEvent.click(screen.getByRole("button", { name: "Fusionner" }));
  await screen.findByText("Fiches fusionnées.");
  await expect.poll(address).toBe(`/entreprises/${kept}`);
  const { directory } = workspace;
  expect(directory.list("enterprises").map(({ id }) => id)).toEqual([kept]);
  expect(directory.find("enterprises", merged)).toMatchObject({
    id: kept,
    name: "Menuiserie du Fleuve",
    phone: "418 555-0133",
    email: "info@fleuve.example",
    mission: "Du bois d’ici",
    sectors: ["energy-environment", "wood-furniture"],
  });
  expect(directory.linked("interactions", "enterprises", kept)).toHaveLength(1);
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await expect.poll(() => directory.list("enterprises").length).toBe(2);
  expect(directory.find("enterprises", kept)).toMatchObject({ phone: "418 555-0190" });
  expect(directory.find("enterprises", kept)?.email).toBeUndefined();
});

test("probable duplicates are listed with why; « Deux entreprises » is not asked again", async () => {
  const workspace = await aWorkspace();
  await twice(workspace);
  await put(workspace, "buyers", aBuyer());
  const { address, go } = await openPages(pages, { workspace, address: "/doublons" });
  const pair = await screen.findByRole("link", { name: /Menuiserie du Fleuve/ });
  expect(pair).toHaveTextContent(/même NEQ/);
  go(addressOf(pair));
  await userEvent.click(await screen.findByRole("button", { name: "Deux entreprises" }));
  expect(await screen.findByRole("heading", { name: "Aucun doublon probable" })).toBeVisible();
  await expect.poll(address).toBe("/doublons?type=entreprises");
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  expect(await screen.findByRole("link", { name: /Menuiserie du Fleuve/ })).toBeVisible();
});

test("two people of one organisation with one name are a pair, also under a sheet that was merged", async () => {
  const workspace = await aWorkspace();
  const buyer = await put(workspace, "buyers", aBuyer());
  await put(workspace, "contacts", aContact({ buyer }));
  await put(workspace, "contacts", aContact({ buyer, function: "greffière" }));
  const { go } = await openPages(pages, { workspace, address: "/doublons?type=contacts" });
  go(addressOf(await screen.findByRole("link", { name: /Mireille Desroches-Ouellet/ })));
  expect(await screen.findByRole("heading", { name: "La même personne?" })).toBeVisible();
  expect(duel("Fonction").getAllByRole("radio")).toHaveLength(2);
  expect(screen.queryByRole("group", { name: "Acheteur" })).toBeNull();
});

test("the other sheet is proposed when it looks alike, and found by its name when it does not", async () => {
  const workspace = await aWorkspace();
  const { kept, merged } = await twice(workspace);
  const far = await put(
    workspace,
    "enterprises",
    anEnterprise({ name: "Scierie du Ruisseau", neq: "1100000026", phone: "418 555-0177" }),
  );
  await openPages(pages, { workspace, address: `/fusionner/entreprises/${kept}` });
  expect(await screen.findByRole("link", { name: /Menuiserie du Fleuve inc/ })).toHaveAttribute(
    "href",
    `#/fusionner/entreprises/${kept}/${merged}`,
  );
  expect(screen.queryByRole("link", { name: /Scierie/ })).toBeNull();
  workspace.search.refresh();
  await userEvent.type(
    screen.getByRole("searchbox", { name: "Chercher l’autre fiche" }),
    "sierie ruisseau",
  );
  expect(await screen.findByRole("link", { name: /Scierie/ })).toHaveAttribute(
    "href",
    `#/fusionner/entreprises/${kept}/${far}`,
  );
});

test("the kept sheet says what was merged into it, and takes it out again", async () => {
  const workspace = await aWorkspace();
  const { kept, merged } = await twice(workspace);
  const { go } = await openPages(
    {
      ...pages,
      "/entreprises/:id": () => {
        const entry = createQuery(["enterprises"], (all) => all.find("enterprises", kept));
        return <Show when={entry()}>{(found) => <MergedHere entry={found()} />}</Show>;
      },
    },
    { workspace, address: `/fusionner/entreprises/${kept}/${merged}` },
  );
  await userEvent.click(await screen.findByRole("button", { name: "Fusionner" }));
  expect(await screen.findByText(/Fusionnée dans cette fiche.: vous/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: /^Défaire la fusion/ }));
  await screen.findByText("Fusion défaite.");
  expect(workspace.directory.list("enterprises")).toHaveLength(2);
  expect(workspace.directory.find("enterprises", kept)?.email).toBeUndefined();
  go(`/fusionner/entreprises/${kept}/nobody`);
  expect(
    await screen.findByRole("heading", { name: "Il n’y a pas deux fiches ici" }),
  ).toBeVisible();
});

test("two NEQs that differ are said before anything is merged", async () => {
  const workspace = await aWorkspace();
  const { kept } = await twice(workspace);
  const other = await put(workspace, "enterprises", anEnterprise({ neq: "1100000026" }));
  await openPage(MergePage, {
    workspace,
    path: "/fusionner/:type/:id/:other?",
    address: `/fusionner/entreprises/${kept}/${other}`,
  });
  expect(await screen.findByText(/Les deux NEQ sont différents/)).toBeVisible();
});
