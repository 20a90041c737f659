import { cleanup, screen, waitFor } from "@solidjs/testing-library";
import { expect, onTestFinished, test } from "vitest";
import type { Cell } from "#crdt/cell.ts";
import type { Json } from "#crdt/json.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { EnterprisesPage } from "#features/enterprises/enterprises-page.tsx";
import { giveLayout } from "../../support/layout.ts";
import { anId } from "../../support/builders.ts";
import { aWorkspace, openPage, put } from "../../support/render.tsx";

const path = "/entreprises/:id?";
const count = 1100;

/** More than are sorted at once; all but one are of a family that no pane would list first. */
function aLongDirectory() {
  const records = Array.from({ length: count }, (_, place): StoredRecord => {
    const cell = (n: number, value: Json): Cell => ["phone1-opening1", place * 2 + n, 1, value];
    const name = cell(1, `Coopérative ${(place * 7) % count}`);
    const family = place === 0 ? "sectors/cleaning" : "sectors/digital";
    return {
      type: "enterprises",
      id: anId(),
      fields: { name, [family]: cell(2, true) },
      erased: [],
    };
  });
  return aWorkspace(records);
}

const planks = () => document.querySelectorAll(".ghost").length;
const lines = () =>
  [...document.querySelectorAll("main li a .t")].map(({ textContent }) => textContent);

test("a long list that one comes back to is there at once, with what changed meanwhile in its place", async () => {
  giveLayout();
  const workspace = await aLongDirectory();
  await openPage(EnterprisesPage, { path, address: "/entreprises", workspace });
  await waitFor(() => expect(lines()).toContain("Coopérative 0"));
  cleanup();
  await put(workspace, "enterprises", { name: "Coopérative 0,5" });
  await openPage(EnterprisesPage, { path, address: "/entreprises", workspace });
  expect(planks()).toBe(0);
  await waitFor(() =>
    expect(lines().slice(0, 3)).toEqual(["Coopérative 0", "Coopérative 0,5", "Coopérative 1"]),
  );
});

test("a long list that is printed before it is sorted is on the paper", async () => {
  giveLayout();
  const workspace = await aLongDirectory();
  await openPage(EnterprisesPage, { path, address: "/entreprises", workspace });
  expect(planks()).toBeGreaterThan(0);
  onTestFinished(() => void dispatchEvent(new Event("afterprint")));
  dispatchEvent(new Event("beforeprint"));
  expect(planks()).toBe(0);
  expect(lines().slice(0, 2)).toEqual(["Coopérative 0", "Coopérative 1"]);
});

test("the filters of a long list wait for it: their counts, their order and the way back say what is true", async () => {
  giveLayout();
  const workspace = await aLongDirectory();
  await openPage(EnterprisesPage, { path, address: "/entreprises/filtres", workspace });
  expect(screen.queryByText(/^Voir (les )?0/)).toBeNull();
  const family = await screen.findByRole("checkbox", { name: /^Numérique/ }, { timeout: 10_000 });
  expect(family).toHaveAccessibleName(/1\s099/);
  expect(screen.getByText(/^Voir les 1\s100 entreprises/)).toBeInTheDocument();
});
