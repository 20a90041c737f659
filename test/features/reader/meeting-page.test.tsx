import { screen } from "@solidjs/testing-library";
import { expect, test } from "vitest";
import { MeetingPage } from "#features/reader/meeting-page.tsx";
import { aWorkspace, openPage } from "../../support/render.tsx";

test("a sheet that is not here is said within a screen, with the way back", async () => {
  await openPage(MeetingPage, {
    workspace: await aWorkspace(),
    path: "/demandes/rencontre/:type/:id",
    address: "/demandes/rencontre/acheteurs/buyer9999999",
  });
  const heading = await screen.findByRole("heading", { level: 1 });
  expect(heading.textContent).toBe("Demander une rencontre");
  expect(screen.getByText("Cette fiche n’est plus ici")).toBeVisible();
  const links = screen.getAllByRole("link", { name: "Échanges" });
  expect(links.map((link) => link.getAttribute("href"))).toContain("#/demandes");
});
