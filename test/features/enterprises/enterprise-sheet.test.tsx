import { screen, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, expect, test } from "vitest";
import { EnterprisesPage } from "#features/enterprises/enterprises-page.tsx";
import { anEnterprise, anOffer } from "../../support/builders.ts";
import { aWorkspace, openPage, put } from "../../support/render.tsx";

beforeAll(() => import("#features/enterprises/enterprise-sheet.tsx"));

async function openSheet(values: Parameters<typeof anEnterprise>[0]) {
  const workspace = await aWorkspace();
  const enterprise = await put(workspace, "enterprises", anEnterprise(values));
  const show = () =>
    openPage(EnterprisesPage, {
      path: "/entreprises/:id?",
      address: `/entreprises/${enterprise}`,
      workspace,
    });
  return { workspace, enterprise, show };
}

test("papers that end soon or have ended ask for an eye", async () => {
  const { show } = await openSheet({
    maxContract: 6_000_000,
    compliance: [
      { key: "a", kind: "mapaq-permit", expiresOn: "2027-11-30" },
      { key: "b", kind: "revenu-quebec", expiresOn: "2026-12-04" },
      { key: "c", kind: "liability-insurance", number: "A-12", expiresOn: "2026-11-01" },
    ],
  });
  await show();
  expect(await screen.findByText("Permis du MAPAQ")).toBeVisible();
  expect(screen.getByText("Attestation de Revenu Québec : expire le 4 décembre")).toBeVisible();
  expect(
    screen.getByText("Assurance responsabilité civile, A-12 : expiré depuis le 1er novembre"),
  ).toBeVisible();
  expect(screen.getByText("60 000 $ par an")).toBeVisible();
});

test("an e-mail address among the facts is a link to write to it", async () => {
  const { show } = await openSheet({ email: "info@bois.exemple.quebec" });
  await show();
  expect(await screen.findByRole("link", { name: "info@bois.exemple.quebec" })).toHaveAttribute(
    "href",
    "mailto:info@bois.exemple.quebec",
  );
});

test.for([
  [{ priceMin: 1850, priceMax: 2600, priceUnit: "par personne" }, "18,50 $ à 26 $ par personne"],
  [{ priceMin: 28_000 }, "à partir de 280 $"],
  [{ priceMax: 28_000 }, "jusqu’à 280 $"],
  [{ priceMin: 1200, priceMax: 1200, priceUnit: "la pièce" }, "12 $ la pièce"],
  [{}, "prix sur demande"],
] as const)("the price of an offer reads %o as « %s »", async ([price, said]) => {
  const { workspace, enterprise, show } = await openSheet({});
  await put(workspace, "offers", anOffer({ enterprise, ...price }));
  await show();
  const plank = await screen.findByRole("button", { name: /Bancs de parc en cèdre/ });
  expect(plank).toHaveTextContent(`${said} · bois, ameublement et fabrication`);
});

test("an offer unfolds to all that is known of it, and to its form", async () => {
  const { workspace, enterprise, show } = await openSheet({});
  const offer = await put(
    workspace,
    "offers",
    anOffer({ enterprise, socialValue: "Douze emplois adaptés.", available: false }),
  );
  await show();
  const plank = await screen.findByRole("button", { name: /Bancs de parc/ });
  expect(plank).toHaveTextContent("pas disponible");
  await userEvent.click(plank);
  const line = plank.closest("li");
  if (line === null) throw new Error("no line");
  expect(within(line).getByText("Douze emplois adaptés.")).toBeVisible();
  expect(
    within(line).getByRole("link", { name: "Modifier Bancs de parc en cèdre" }),
  ).toHaveAttribute("href", expect.stringContaining(`/offres/${offer}/modifier`));
});
