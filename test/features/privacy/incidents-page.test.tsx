import { screen } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, onTestFinished, test, vi } from "vitest";
import { NewIncidentPage } from "#features/privacy/incident-form.tsx";
import { IncidentsPage } from "#features/privacy/incidents-page.tsx";
import { downloaded } from "../../support/downloads.ts";
import { aWorkspace, openPages, put } from "../../support/render.tsx";

const pages = {
  "/vie-privee/incidents": IncidentsPage,
  "/vie-privee/incidents/nouveau": NewIncidentPage,
};

test("an incident is noted with what is known, and read in the register with its five years", async () => {
  const { address } = await openPages(pages, { address: "/vie-privee/incidents/nouveau" });
  await userEvent.type(await screen.findByLabelText(/^Renseignements visés/), "Douze contacts");
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  await expect.poll(address).toBe("/vie-privee/incidents");
  expect(await screen.findByText("Douze contacts")).toBeVisible();
  expect(screen.getByText(/appris le 23 novembre 2026.*jusqu’au 23 novembre 2031/)).toBeVisible();
});

test("a serious one that the commission was not told of says so", async () => {
  const workspace = await aWorkspace();
  await put(workspace, "incidents", {
    learnedOn: "2026-11-20",
    kind: "lost-device",
    seriousRisk: "yes",
  });
  await openPages(pages, { workspace, address: "/vie-privee/incidents" });
  expect(await screen.findByText("avis à donner")).toBeVisible();
});

test("the register leaves as a CSV", async () => {
  onTestFinished(() => void vi.restoreAllMocks());
  const workspace = await aWorkspace();
  await put(workspace, "incidents", { learnedOn: "2026-11-20", what: "Liste; « deux »" });
  await openPages(pages, { workspace, address: "/vie-privee/incidents" });
  const button = await screen.findByRole("button", { name: "Sortir en CSV" });
  const { text } = await downloaded(() => userEvent.click(button));
  expect(text).toContain("Renseignements visés");
  expect(text).toContain('"Liste; « deux »"');
});
