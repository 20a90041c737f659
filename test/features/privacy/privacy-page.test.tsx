import { screen } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { OfficerPage } from "#features/privacy/officer-page.tsx";
import { PrivacyPage } from "#features/privacy/privacy-page.tsx";
import { EditRequestPage } from "#features/privacy/request-form.tsx";
import { ToReviewPage } from "#features/privacy/to-review-page.tsx";
import { links } from "#parts/links.ts";
import { aBuyer, aContact, anInteraction } from "../../support/builders.ts";
import { aColleague, aWorkspace, exchange, openPages, put } from "../../support/render.tsx";
import { aPhone, openPhone } from "../../support/session.tsx";

const pages = {
  "/vie-privee": PrivacyPage,
  "/vie-privee/responsable": OfficerPage,
  "/vie-privee/a-revoir": ToReviewPage,
};

test("the person in charge is named once for the team, and read by a colleague", async () => {
  const workspace = await aWorkspace();
  const colleague = await aColleague(workspace);
  const { address, go } = await openPages(pages, { workspace, address: "/vie-privee" });
  expect(await screen.findByText("Personne n’est encore nommé.")).toBeVisible();
  go("/vie-privee/responsable");
  await userEvent.type(await screen.findByLabelText(/^Nom/), "Solène Roy");
  await userEvent.type(screen.getByLabelText(/^Titre/), "coordonnatrice");
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  await expect.poll(address).toBe("/vie-privee");
  expect(await screen.findByText("Solène Roy")).toBeVisible();
  await exchange(workspace, colleague);
  expect(colleague.directory.list("teams")).toMatchObject([
    { officer: "Solène Roy", officerTitle: "coordonnatrice" },
  ]);
});

test("what is kept is read from the declarations of the fields", async () => {
  await openPages(pages, { address: "/vie-privee" });
  expect(await screen.findByText(/pour joindre la bonne personne/)).toBeInTheDocument();
  const cell = screen.getByText("Cellulaire personnel");
  expect(cell.nextElementSibling).toHaveTextContent("lu par l’équipe seulement");
});

test("without a team the screen stands too", async () => {
  const { session } = aPhone();
  await session.start();
  openPhone(session, { "/vie-privee": PrivacyPage }, "/vie-privee");
  expect(await screen.findByText(/Tout reste sur cet appareil/)).toBeVisible();
});

test("past its date a contact or a note comes up; « Garder un an » puts it off", async () => {
  const workspace = await aWorkspace();
  const buyer = await put(workspace, "buyers", aBuyer());
  const past = { buyer, firstName: "Alma", lastName: "Roy", keepUntil: "2026-11-01" } as const;
  const contact = await put(workspace, "contacts", aContact(past));
  await put(workspace, "contacts", aContact({ buyer, keepUntil: "2027-11-01" }));
  await put(
    workspace,
    "interactions",
    anInteraction({ subject: "Vieille note", keepUntil: "2026-01-01" }),
  );
  await openPages(pages, { workspace, address: "/vie-privee/a-revoir" });
  expect(await screen.findByRole("link", { name: "Vieille note" })).toBeVisible();
  expect(screen.getByRole("link", { name: /Effacer pour toujours.*Alma Roy/ })).toHaveAttribute(
    "href",
    `#/effacer/contacts/${contact}`,
  );
  await userEvent.click(screen.getByRole("button", { name: /Garder un an de plus.*Alma/ }));
  await expect.poll(() => screen.queryByRole("link", { name: "Alma Roy" })).toBeNull();
  expect(workspace.directory.find("contacts", contact)?.keepUntil).toBe("2027-11-23");
});

test("a request leads to where what is asked is done", async () => {
  const workspace = await aWorkspace();
  const contact = await put(workspace, "contacts", aContact({ firstName: "Karl" }));
  const request = await put(workspace, "accessRequests", {
    kind: "access",
    askedOn: "2026-11-20",
    contact,
  });
  await openPages(
    { "/vie-privee/demandes/:id": EditRequestPage },
    { workspace, address: `/vie-privee/demandes/${request}` },
  );
  expect(await screen.findByRole("link", { name: /^Ses renseignements/ })).toHaveAttribute(
    "href",
    links.personFile(contact),
  );
  await userEvent.click(screen.getByRole("radio", { name: "Les effacer" }));
  expect(await screen.findByRole("link", { name: /^Effacer pour toujours/ })).toHaveAttribute(
    "href",
    links.erase("contacts", contact),
  );
});
