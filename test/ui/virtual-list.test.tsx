import { screen, waitFor, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { Item } from "#ui/item.tsx";
import { VirtualList } from "#ui/virtual-list.tsx";
import { giveLayout } from "../support/layout.ts";
import { aState, show } from "./show.tsx";

interface Line {
  readonly id: string;
  readonly name: string;
}

const linesTo = (count: number): Line[] =>
  Array.from({ length: count }, (_, index) => ({ id: `e${index}`, name: `Entreprise ${index}` }));

function openList(first: readonly Line[]) {
  const lines = aState(first);
  show(() => (
    <VirtualList label="Entreprises" rows={lines.now}>
      {(line) => <Item href={`#/entreprises/${line().id}`} title={line().name} />}
    </VirtualList>
  ));
  return lines.set;
}

const list = () => screen.getByRole("list", { name: "Entreprises" });

test("arrows, Home and End go from link to link, and stop at both ends", async () => {
  openList(linesTo(3));
  expect(within(list()).getAllByRole("listitem")).toHaveLength(3);
  await userEvent.tab();
  expect(screen.getByRole("link", { name: "Entreprise 0" })).toHaveFocus();
  await userEvent.keyboard("{ArrowDown}");
  expect(screen.getByRole("link", { name: "Entreprise 1" })).toHaveFocus();
  await userEvent.keyboard("{End}{ArrowDown}");
  expect(screen.getByRole("link", { name: "Entreprise 2" })).toHaveFocus();
  await userEvent.keyboard("{Home}{ArrowUp}");
  expect(screen.getByRole("link", { name: "Entreprise 0" })).toHaveFocus();
});

test("a record that changes keeps its line, and the focus on it", () => {
  const setLines = openList(linesTo(3));
  const link = screen.getByRole("link", { name: "Entreprise 1" });
  link.focus();
  setLines([
    { id: "e0", name: "Entreprise 0" },
    { id: "e1", name: "Nom corrigé" },
    { id: "e9", name: "Nouvelle" },
  ]);
  expect(screen.getByRole("link", { name: "Nom corrigé" })).toBe(link);
  expect(link).toHaveFocus();
  expect(screen.getAllByRole("link")).toHaveLength(3);
});

test("of a long list only what is in view is drawn, and each line says its place among all", async () => {
  giveLayout();
  openList(linesTo(1000));
  await waitFor(
    () =>
      expect(within(list()).getAllByRole("listitem")[0]).toHaveAttribute("aria-setsize", "1000"),
    { timeout: 10_000 }, // its code is fetched when first needed
  );
  const lines = within(list()).getAllByRole("listitem");
  expect(lines.length).toBeLessThan(40);
  expect(lines[2]).toHaveAttribute("aria-posinset", "3");
  expect(screen.getByRole("link", { name: "Entreprise 2" })).toBeInTheDocument();
});
