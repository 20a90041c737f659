import { screen, waitFor } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { SearchBox } from "#parts/search-box.tsx";
import { openPages } from "../support/render.tsx";

const pages = { "/": SearchBox, "/recherche": SearchBox, "/entreprises": SearchBox };
const box = () => screen.getByRole("searchbox", { name: "Rechercher" });

test("from a screen that lists nothing, typing leads to the results without losing a letter", async () => {
  const { address } = await openPages(pages, { address: "/" });
  await userEvent.click(await screen.findByRole("searchbox"));
  await userEvent.keyboard("nouvelle ville");
  await waitFor(() => expect(address()).toMatch(/^\/recherche\?q=nouvelle(?:\+|%20)ville$/));
  expect(box()).toHaveValue("nouvelle ville");
  expect(box()).toHaveFocus();
});

test("on a list, typing narrows it where it is", async () => {
  const { address } = await openPages(pages, { address: "/entreprises?mrc=080" });
  await userEvent.type(await screen.findByRole("searchbox"), "bois");
  await waitFor(() => expect(address()).toBe("/entreprises?mrc=080&q=bois"));
  await userEvent.click(screen.getByRole("button", { name: "Effacer la recherche" }));
  await waitFor(() => expect(address()).toBe("/entreprises?mrc=080"));
  expect(box()).toHaveFocus();
});

test("what the address says is in the box, and follows it", async () => {
  const { go } = await openPages(pages, { address: "/entreprises?q=bois" });
  expect(await screen.findByRole("searchbox")).toHaveValue("bois");
  go("/entreprises?q=pain");
  await waitFor(() => expect(box()).toHaveValue("pain"));
});
