import { screen } from "@solidjs/testing-library";
import { expect, test } from "vitest";
import { NotFound } from "#app/not-found.tsx";
import { openPage } from "../support/render.tsx";

test("an address of nothing says so once, and where to go", async () => {
  await openPage(NotFound);
  expect(screen.getAllByText("Rien à cette adresse")).toHaveLength(1);
  expect(screen.getByRole("link", { name: "Aller à Aujourd’hui" })).toBeVisible();
});
