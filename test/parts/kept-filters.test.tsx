import { screen, waitFor, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { BuyersPage } from "#features/buyers/buyers-page.tsx";
import { createKeptFilters } from "#parts/kept-filters.ts";
import { aBuyer } from "../support/builders.ts";
import { aWorkspace, openPage, put } from "../support/render.tsx";

beforeEach(() => localStorage.clear());

test("filters are kept by name, in the team and the list where they were chosen, without what was typed", () => {
  const kept = createKeptFilters("team1", "buyers");
  kept.keep("Matane", { mrc: ["080"], search: "école", sort: "lieu" });
  const again = createKeptFilters("team1", "buyers");
  expect(again.all()).toEqual([{ name: "Matane", query: { mrc: ["080"] } }]);
  expect(again.of({ mrc: ["080"], search: "autre", tags: [] })?.name).toBe("Matane");
  expect(again.of({ mrc: ["080", "100"] })).toBeUndefined();
  expect(createKeptFilters("team2", "buyers").all()).toEqual([]);
  expect(createKeptFilters("team1", "enterprises").all()).toEqual([]);
});

test("a name that is taken gives way, and what is removed comes back to its place", () => {
  const kept = createKeptFilters("team1", "buyers");
  kept.keep("A", { mrc: ["080"] });
  kept.keep("B", { mrc: ["100"] });
  kept.rename("B", "A");
  expect(kept.all()).toEqual([{ name: "A", query: { mrc: ["100"] } }]);
  kept.keep("C", { kinds: ["mrc"] });
  const undo = kept.remove("A");
  expect(kept.all().map(({ name }) => name)).toEqual(["C"]);
  undo();
  expect(
    createKeptFilters("team1", "buyers")
      .all()
      .map(({ name }) => name),
  ).toEqual(["A", "C"]);
});

test("what another hand wrote there is not believed", () => {
  for (const text of [
    "{",
    '{"a":1}',
    '[{"name":1,"query":{}},{"name":"x","query":{"mrc":"080"}}]',
  ]) {
    localStorage.setItem("maillon.filters.team1.buyers", text);
    expect(createKeptFilters("team1", "buyers").all()).toEqual([]);
  }
});

test("filters are named on their screen, taken up again by a tap, renamed, removed and taken back", async () => {
  const workspace = await aWorkspace();
  await put(workspace, "buyers", aBuyer({ mrcs: ["080"], municipality: "08053" }));
  const { address } = await openPage(BuyersPage, {
    path: "/acheteurs/:id?",
    address: "/acheteurs/filtres?mrc=080&tri=lieu",
    workspace,
  });
  await userEvent.click(await screen.findByRole("button", { name: "Garder ces filtres" }));
  const sheet = within(await screen.findByRole("dialog"));
  await userEvent.click(sheet.getByRole("button", { name: "Garder" }));
  expect(sheet.getByLabelText("Nom")).toBeInvalid();
  await userEvent.type(sheet.getByLabelText("Nom"), "La Matanie{Enter}");
  const chip = await screen.findByRole("button", { name: "La Matanie", pressed: true });
  await userEvent.click(screen.getByRole("button", { name: "Tout enlever" }));
  await waitFor(() => expect(address()).toBe("/acheteurs/filtres?tri=lieu"));
  expect(chip).toHaveAttribute("aria-pressed", "false");
  await userEvent.click(chip);
  await waitFor(() => expect(address()).toBe("/acheteurs/filtres?mrc=080&tri=lieu"));
  await userEvent.click(screen.getByRole("button", { name: /^Renommer/ }));
  const field = within(await screen.findByRole("dialog")).getByLabelText("Nom");
  await userEvent.clear(field);
  await userEvent.type(field, "Est{Enter}");
  await userEvent.click(await screen.findByRole("button", { name: /^Enlever «.Est/ }));
  expect(screen.queryByRole("button", { name: "Est" })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  expect(await screen.findByRole("button", { name: "Est" })).toBeVisible();
});
