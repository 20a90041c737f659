import { screen, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { EditEnrolmentPage } from "#features/enrolments/enrolment-form.tsx";
import { EnrolmentPage } from "#features/enrolments/enrolment-page.tsx";
import { aDay, placed } from "../../support/a-day.ts";
import { aBuyer, anEnterprise, anEvent } from "../../support/builders.ts";
import { anotherValue, aWorkspace, openPages, put } from "../../support/render.tsx";

const pages = {
  "/inscriptions/:id": EnrolmentPage,
  "/inscriptions/:id/modifier": EditEnrolmentPage,
};

async function openEnrolment() {
  const workspace = await aWorkspace();
  const event = await put(workspace, "events", anEvent());
  const enterprise = await put(workspace, "enterprises", anEnterprise());
  const id = await put(workspace, "enrolments", { event, enterprise, status: "enrolled" });
  const buyers = await Promise.all(
    ["Ville d’Amont", "Ville de Brumes"].map((name) => put(workspace, "buyers", aBuyer({ name }))),
  );
  await Promise.all(buyers.map((buyer) => put(workspace, "enrolments", { event, buyer })));
  const opened = await openPages(pages, { address: `/inscriptions/${id}`, workspace });
  return { ...opened, event, enterprise, id, buyers };
}

async function wish(name: string) {
  await userEvent.click(await screen.findByRole("button", { name: "Ajouter un souhait" }));
  await userEvent.click(await screen.findByRole("option", { name: RegExp(name) }));
  await screen.findByRole("button", { name: `Enlever ${name}` });
}

const names = () =>
  within(screen.getByRole("list", { name: "Souhaite rencontrer" }))
    .getAllByRole("listitem")
    .map((item) => item.textContent);

test("wishes typed in by staff are ranked in their order, and one can be raised", async () => {
  const { workspace, event, enterprise, buyers } = await openEnrolment();
  await wish("Ville de Brumes");
  await wish("Ville d’Amont");
  expect(names()).toEqual([expect.stringMatching(/1.*Brumes/), expect.stringMatching(/2.*Amont/)]);
  await userEvent.click(screen.getByRole("button", { name: "Monter Ville d’Amont" }));
  await screen.findByText("Ordre gardé.");
  expect(names()).toEqual([expect.stringMatching(/1.*Amont/), expect.stringMatching(/2.*Brumes/)]);
  expect(workspace.directory.list("wishes")).toContainEqual(
    expect.objectContaining({ event, enterprise, buyer: buyers[0], side: "enterprise", rank: 1 }),
  );
});

test("a wish that the other side has too says so; taken away, it can be undone", async () => {
  const { workspace, event, enterprise, buyers } = await openEnrolment();
  const [buyer = ""] = buyers;
  await put(workspace, "wishes", { event, enterprise, buyer, side: "buyer", rank: 2 });
  await wish("Ville d’Amont");
  expect(screen.getByText("souhait réciproque, rang 2")).toBeVisible();
  expect(screen.getByRole("heading", { name: "Souhaité par" })).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Enlever Ville d’Amont" }));
  await screen.findByText("Souhait enlevé.");
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await screen.findByText("souhait réciproque, rang 2");
});

test("a veto is of the pair, whichever side it was typed from", async () => {
  const { workspace, enterprise, buyers } = await openEnrolment();
  await userEvent.click(await screen.findByRole("button", { name: "Ajouter un veto" }));
  await userEvent.click(await screen.findByRole("option", { name: /Brumes/ }));
  expect(await screen.findByText("demandé par l’entreprise")).toBeVisible();
  expect(workspace.directory.list("vetoes")).toEqual([
    expect.objectContaining({ enterprise, buyer: buyers[1], side: "enterprise" }),
  ]);
});

test("hours that end before they begin are refused, in the form of the enrolment", async () => {
  const { go, id, workspace } = await openEnrolment();
  go(`/inscriptions/${id}/modifier`);
  await userEvent.type(await screen.findByLabelText(/^Arrive à/), "10:00");
  await userEvent.type(screen.getByLabelText(/^Repart à/), "09:30");
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  expect(await screen.findByText(/La fin vient avant le début/)).toBeVisible();
  expect(workspace.directory.find("enrolments", id)?.arrivesAt).toBeUndefined();
});

test("hours that a plan no longer fits say so under them, with the way to plan again", async () => {
  const day = await aDay({ enterprises: 1, buyers: 2 });
  const { workspace, event, enterprises } = day;
  await placed(day, 0, 0, 1);
  await placed(day, 0, 1, 3);
  const [own] = workspace.directory.linked("enrolments", "enterprise", enterprises[0] ?? "");
  await openPages(pages, { address: `/inscriptions/${own?.id}`, workspace });
  const leaves = await screen.findByRole("group", { name: "Part à" });
  expect(screen.queryByRole("link", { name: "Replanifier" })).toBeNull();
  await userEvent.click(within(leaves).getByRole("radio", { name: /^9\sh\s15$/ }));
  expect(
    await screen.findByText("Une de ses rencontres ne tient plus à ces heures."),
  ).toBeVisible();
  expect(screen.getByRole("link", { name: "Replanifier" })).toHaveAttribute(
    "href",
    `#/evenements/${event}/horaire/replanifier`,
  );
  const arrives = screen.getByRole("group", { name: "Arrive à" });
  await userEvent.click(within(leaves).getByRole("radio", { name: "jusqu’à la fin" }));
  await expect.poll(() => screen.queryByRole("link", { name: "Replanifier" })).toBeNull();
  await userEvent.click(within(arrives).getByRole("radio", { name: /^9\sh\s45$/ }));
  await screen.findByText("2 de ses rencontres ne tiennent plus à ces heures.");
});

test("who is said to be absent and is still in the plan is said to be awaited there", async () => {
  const day = await aDay({ enterprises: 1, buyers: 1 });
  const { workspace, enterprises } = day;
  await placed(day, 0, 0, 2);
  const [own] = workspace.directory.linked("enrolments", "enterprise", enterprises[0] ?? "");
  await anotherValue(workspace, "enrolments", own?.id ?? "", { status: "absent" });
  await openPages(pages, { address: `/inscriptions/${own?.id}`, workspace });
  expect(await screen.findByText("1 rencontre l’attend encore dans l’horaire.")).toBeVisible();
  expect(screen.getByRole("link", { name: "Replanifier" })).toBeVisible();
});

test("of a day that is over nothing is to be planned again", async () => {
  const day = await aDay({ enterprises: 1, buyers: 1 }, { on: "2026-11-20" });
  const { workspace, enterprises } = day;
  await placed(day, 0, 0, 2);
  const [own] = workspace.directory.linked("enrolments", "enterprise", enterprises[0] ?? "");
  await anotherValue(workspace, "enrolments", own?.id ?? "", { leavesAt: "09:15" });
  await openPages(pages, { address: `/inscriptions/${own?.id}`, workspace });
  await screen.findByRole("group", { name: "Part à" });
  expect(screen.queryByRole("link", { name: "Replanifier" })).toBeNull();
});
