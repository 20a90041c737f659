import { screen, waitFor, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { SearchPage } from "#features/search/search-page.tsx";
import {
  aBuyer,
  aContact,
  aFollowUp,
  aNeed,
  anEnterprise,
  anEvent,
  anInteraction,
  anOffer,
} from "../../support/builders.ts";
import { aWorkspace, openPage, put } from "../../support/render.tsx";

async function search(address: string) {
  const workspace = await aWorkspace();
  const buyer = await put(workspace, "buyers", aBuyer({ name: "Ville de Port-aux-Brumes" }));
  const enterprise = await put(
    workspace,
    "enterprises",
    anEnterprise({ name: "Traiteur du Port" }),
  );
  const contact = await put(
    workspace,
    "contacts",
    aContact({ buyer, firstName: "Zoé", lastName: "Port" }),
  );
  await put(workspace, "offers", anOffer({ enterprise, title: "Bancs du port" }));
  await put(workspace, "needs", aNeed({ buyer, title: "Repas au port" }));
  const note = await put(
    workspace,
    "interactions",
    anInteraction({
      buyer,
      summary: `${"La rencontre a duré une heure. ".repeat(20)}Ils parlent du port et de son quai.`,
    }),
  );
  await put(workspace, "followUps", aFollowUp({ buyer, what: "Visiter le port" }));
  await put(workspace, "events", anEvent({ title: "Journée au port" }));
  const opened = await openPage(SearchPage, { path: "/recherche", address, workspace });
  return { ...opened, buyer, enterprise, contact, note };
}

const link = (name: RegExp) => screen.findByRole("link", { name });

test("the search is behind no door: none is marked", async () => {
  await search("/recherche?q=port");
  await link(/^Traiteur du Port/);
  expect(screen.queryByRole("link", { current: "page" })).toBeNull();
});

test("everything that answers stands by type, each with the way to where it is read", async () => {
  const { buyer, enterprise, contact, note } = await search("/recherche?q=port");
  expect(await link(/^Traiteur du Port/)).toHaveAttribute(
    "href",
    expect.stringContaining(`/entreprises/${enterprise}`),
  );
  expect(await link(/^Zoé Port/)).toHaveAttribute(
    "href",
    expect.stringContaining(`/acheteurs/${buyer}?voir=${contact}`),
  );
  expect(await link(/^lundi 9\snovembre/)).toHaveAttribute(
    "href",
    expect.stringContaining(`/notes/${note}`),
  );
  const headings = within(screen.getByRole("main")).getAllByRole("heading", { level: 2 });
  expect(headings.map((one) => one.textContent).toSorted()).toEqual(
    [
      "Acheteurs",
      "Besoins",
      "Contacts",
      "Entreprises",
      "Journées",
      "Notes",
      "Offres",
      "Relances",
    ].toSorted(),
  );
});

test("what answers in a long text is cut out around the words", async () => {
  await search("/recherche?q=quai");
  const note = await link(/Ce qui s’est dit/);
  expect(note).toHaveTextContent(/… du port et de son quai\.$/);
  expect(within(note).getByText("quai", { selector: "mark" })).toBeVisible();
});

test("one type is chosen by its chip, and the address keeps it", async () => {
  const { address } = await search("/recherche?q=port");
  await userEvent.click(await screen.findByRole("radio", { name: /^Besoins/ }));
  await waitFor(() => expect(address()).toBe("/recherche?q=port&type=besoins"));
  expect(screen.getAllByRole("listitem")).toHaveLength(1);
});

test("a misspelt word is corrected, and the correction is said", async () => {
  await search("/recherche?q=traitteur");
  expect(await screen.findByText("Rien pour « traitteur ». Voici « traiteur ».")).toBeVisible();
  expect(await link(/^Traiteur du Port/)).toBeVisible();
});

test("nothing found says what to try", async () => {
  await search("/recherche?q=xyzzyx");
  expect(await screen.findByRole("heading", { name: /^Rien pour «\sxyzzyx\s»$/ })).toBeVisible();
});
