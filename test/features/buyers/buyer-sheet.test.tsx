import { screen, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, expect, test } from "vitest";
import { BuyersPage } from "#features/buyers/buyers-page.tsx";
import {
  aBuyer,
  aContact,
  aFollowUp,
  aMember,
  aNeed,
  anEnterprise,
  anId,
  anInteraction,
} from "../../support/builders.ts";
import { aWorkspace, openPage, put } from "../../support/render.tsx";

beforeAll(() => import("#features/buyers/buyer-sheet.tsx"));

const path = "/acheteurs/:id?";

async function openSheet(
  values: Parameters<typeof aBuyer>[0] = {},
  more: { readonly address?: (id: string) => string } = {},
) {
  const workspace = await aWorkspace();
  const buyer = await put(workspace, "buyers", aBuyer(values));
  const show = (address?: string) =>
    openPage(BuyersPage, {
      path,
      address: address ?? more.address?.(buyer) ?? `/acheteurs/${buyer}`,
      workspace,
    });
  return { workspace, buyer, show };
}

const section = (title: string) => {
  const heading = screen.getByRole("heading", { name: title, level: 2 });
  const found = heading.closest("section");
  if (found === null) throw new Error(`no section ${title}`);
  return within(found);
};

test("a sheet opens on who it is, where, and how it buys", async () => {
  const { show } = await openSheet({
    fiscalYear: "jan-dec",
    directAwardThreshold: 2_500_000,
    verifiedOn: "2026-10-02",
  });
  await show();
  expect(
    await screen.findByRole("heading", { name: "Ville de Port-aux-Brumes", level: 1 }),
  ).toBeVisible();
  expect(document.title).toBe("Ville de Port-aux-Brumes · Maillon");
  expect(screen.getByText("municipalité", { selector: ".tag" })).toBeVisible();
  expect(screen.getByText("régime municipal")).toBeVisible();
  expect(screen.getByText(/MRC de La Matanie · exercice de janvier à décembre/)).toHaveTextContent(
    "fiche vérifiée le 2 octobre",
  );
  expect(section("Avant la visite").getByText("25 000 $")).toBeVisible();
});

test("one tap calls, writes or opens a map; what is missing is left out", async () => {
  const { show } = await openSheet({ phone: "418 555-0142, poste 3", address: "1, place du Quai" });
  await show();
  expect(await screen.findByRole("link", { name: "Appeler" })).toHaveAttribute(
    "href",
    "tel:+14185550142,3",
  );
  expect(screen.queryByRole("link", { name: "Écrire" })).toBeNull();
  const map = screen.getByRole("link", { name: "Carte" });
  expect(decodeURIComponent(map.getAttribute("href") ?? "")).toContain("1, place du Quai, Matane");
  const card = screen.getByRole("button", { name: "Sa carte, pour vos contacts" });
  expect(card).toHaveTextContent(/^Sa carte$/);
});

test("before an e-mail without consent a line warns; before a call nothing does", async () => {
  const { workspace, buyer, show } = await openSheet();
  await put(
    workspace,
    "contacts",
    aContact({
      buyer,
      workEmail: "mireille@port-aux-brumes.exemple",
      commercialConsent: "withdrawn",
    }),
  );
  await show();
  expect(
    await screen.findByRole("link", { name: "Appeler Mireille Desroches-Ouellet" }),
  ).toHaveAttribute("href", "tel:+14185550142,210");
  expect(screen.queryByText(/A retiré son consentement/)).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: /Mireille Desroches-Ouellet/ }));
  expect(screen.getByText(/A retiré son consentement/)).toBeVisible();
  expect(section("Contacts").getByRole("link", { name: "Écrire" })).toHaveAttribute(
    "href",
    "mailto:mireille@port-aux-brumes.exemple",
  );
});

test("a consent that ended is no consent; one that runs warns of nothing", async () => {
  const { workspace, buyer, show } = await openSheet();
  const mail = { buyer, workEmail: "a@exemple.quebec", commercialConsent: "implied" } as const;
  await put(
    workspace,
    "contacts",
    aContact({ ...mail, firstName: "Ève", commercialConsentExpiresOn: "2026-11-22" }),
  );
  await put(
    workspace,
    "contacts",
    aContact({ ...mail, firstName: "Luc", commercialConsentExpiresOn: "2026-11-23" }),
  );
  await show();
  await userEvent.click(await screen.findByRole("button", { name: /^Luc/ }));
  expect(screen.queryByText(/a pris fin/)).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: /^Ève/ }));
  expect(screen.getByText(/a pris fin le 22 novembre 2026/)).toBeVisible();
});

test("the thread has promises first, then notes, the latest first, each leading to its own screen", async () => {
  const { workspace, buyer, show } = await openSheet();
  const enterprise = await put(workspace, "enterprises", anEnterprise({ name: "Le Fanal" }));
  const solene = await put(workspace, "members", aMember());
  const note = await put(
    workspace,
    "interactions",
    anInteraction({ buyer, enterprises: [enterprise], by: [solene] }),
  );
  await put(
    workspace,
    "interactions",
    anInteraction({ buyer, at: "2026-05-14T13:00:00.000Z", channel: "visit", summary: "Visite." }),
  );
  const promise = await put(workspace, "followUps", aFollowUp({ buyer, assignee: solene }));
  await put(
    workspace,
    "followUps",
    aFollowUp({ buyer, what: "Visite faite", doneOn: "2026-11-20" }),
  );
  await show();
  await screen.findByText("4 traces");
  const traces = section("Le fil").getAllByRole("listitem");
  expect(traces.map((one) => one.querySelector(".t")?.textContent)).toEqual([
    expect.stringMatching(/^Envoyer le menu de groupe\s· en retard de 2\sjours$/),
    "Visite faite",
    expect.stringMatching(/^Appel\s· lundi 9\snovembre à 10\sh\s20$/),
    expect.stringMatching(/^Visite\s· jeudi 14\smai/),
  ]);
  expect(traces[0]).toHaveTextContent("Solène");
  expect(traces[2]).toHaveTextContent("Solène · pour Le Fanal · seulement ici");
  const links = section("Le fil").getAllByRole("link");
  expect(links[0]).toHaveAttribute("href", expect.stringContaining(`/relances/${promise}`));
  expect(links[2]).toHaveAttribute("href", expect.stringContaining(`/notes/${note}`));
});

test("after a day of many meetings the thread begins with three of those whose news is due, and says how many more", async () => {
  const { workspace, buyer, show } = await openSheet();
  const asked = (dueOn: `${number}-${number}-${number}`, milestone: "day-7" | "day-30") =>
    put(workspace, "followUps", { what: "J", milestone, dueOn, buyer, meeting: anId() });
  await Promise.all(Array.from({ length: 8 }, () => asked("2026-11-23", "day-7")));
  await Promise.all(Array.from({ length: 8 }, () => asked("2026-12-16", "day-30")));
  await put(workspace, "interactions", anInteraction({ buyer }));
  await show();
  await screen.findByText("9 traces");
  const titles = () =>
    section("Le fil")
      .getAllByRole("listitem")
      .map((one) => one.querySelector(".t")?.textContent);
  expect(titles()).toEqual([
    ...Array.from({ length: 3 }, () => expect.stringMatching(/^Suivi à 7\sjours/)),
    expect.stringMatching(/^Appel/),
  ]);
  await userEvent.click(section("Le fil").getByRole("button", { name: "Les 5 autres traces" }));
  expect(titles()).toHaveLength(9);
});

test("a need unfolds to all that is known of it, and to the enterprises that can answer it", async () => {
  const { workspace, buyer, show } = await openSheet();
  const need = await put(workspace, "needs", aNeed({ buyer, source: "dit au téléphone" }));
  await show();
  const plank = await screen.findByRole("button", { name: /Repas de la fête des bénévoles/ });
  expect(plank).toHaveTextContent("alimentation et traiteur · d’ici 3 mois");
  expect(section("Besoins").queryByText("dit au téléphone")).toBeNull();
  await userEvent.click(plank);
  expect(section("Besoins").getByText("dit au téléphone")).toBeVisible();
  expect(
    screen.getByRole("link", { name: "Les entreprises qui peuvent y répondre" }),
  ).toHaveAttribute("href", expect.stringContaining(`/entreprises?besoin=${need}`));
});

test("the address may name a need or a person: the sheet opens on it", async () => {
  const { workspace, buyer, show } = await openSheet();
  const need = await put(workspace, "needs", aNeed({ buyer, source: "dit au téléphone" }));
  await show(`/acheteurs/${buyer}?voir=${need}`);
  expect(await screen.findByText("dit au téléphone")).toBeVisible();
});

test("a need is taken out at once, and taken back by « Annuler »", async () => {
  const { workspace, buyer, show } = await openSheet();
  await put(workspace, "needs", aNeed({ buyer }));
  await show();
  await userEvent.click(await screen.findByRole("button", { name: /Repas de la fête/ }));
  await userEvent.click(section("Besoins").getByRole("button", { name: "Mettre à la corbeille" }));
  await screen.findByText("Besoin mis à la corbeille.");
  expect(screen.queryByRole("button", { name: /Repas de la fête/ })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  expect(await screen.findByRole("button", { name: /Repas de la fête/ })).toBeVisible();
});

test("every field that is filled is on the sheet, what is unreadable too", async () => {
  const { workspace, buyer, show } = await openSheet({
    nameVariants: ["Port-aux-Brumes (Ville)"],
    seaoIds: ["OP-00142"],
    neq: "8800000018",
    email: "mairie@exemple.quebec",
    website: "https://exemple.quebec",
    contractRulesOn: "2023-10-20",
    budgetMonth: "11",
    procurementPolicy: "responsible",
  });
  await workspace.store.write(() => [
    {
      type: "buyers",
      id: buyer,
      fields: [
        { field: "regime", value: "rules-of-2030", over: [] },
        { field: "tideTable", value: "haute", over: [] },
      ],
    },
  ]);
  await show();
  await screen.findByRole("heading", { name: "Autres renseignements" });
  for (const text of [
    "Port-aux-Brumes (Ville)",
    "OP-00142",
    "8800000018",
    "mairie@exemple.quebec",
    "https://exemple.quebec",
    "Novembre",
    "Approvisionnement responsable",
    "haute",
  ]) {
    expect(screen.getByText(text)).toBeVisible();
  }
  expect(screen.getByText(/Valeur illisible reçue/).closest("p")).toHaveTextContent(
    "rules-of-2030",
  );
  expect(screen.getByText("Fait avec une version plus récente de Maillon")).toBeVisible();
});

test("who changed it last, and whether it exists only here", async () => {
  const { show } = await openSheet();
  await show();
  expect(await screen.findByText(/^Dernière modification : vous, lundi 23/)).toBeVisible();
  expect(screen.getByText("Seulement sur cet ordinateur")).toBeVisible();
});
