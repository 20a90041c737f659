import { Route } from "@solidjs/router";
import { cleanup, render, screen, waitFor } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { type JSX, lazy } from "solid-js";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { HashRouter } from "#app/hash-router.ts";

const fetchPage = vi.fn<() => Promise<{ default: () => JSX.Element }>>(async () => ({
  default: () => <h1>{"Fiche"}</h1>,
}));

beforeEach(() => {
  location.hash = "#/";
  fetchPage.mockClear();
  const Sheet = lazy(fetchPage);
  render(() => (
    <HashRouter>
      <Route
        path="/"
        component={() => (
          <>
            <a href="#/entreprises/7?q=pain">
              <b>{"Boulangerie"}</b>
            </a>
            <a href="#/entreprises/8" onClick={(event) => event.preventDefault()}>
              {"Tenue"}
            </a>
            <a href="https://example.org/">{"Ailleurs"}</a>
          </>
        )}
      />
      <Route path="/entreprises/:id" component={Sheet} />
    </HashRouter>
  ));
  onTestFinished(cleanup);
});

test("a link leads to its address, query included, and back leads back", async () => {
  await userEvent.click(screen.getByText("Boulangerie"));
  expect(await screen.findByRole("heading", { name: "Fiche" })).toBeVisible();
  expect(location.hash).toBe("#/entreprises/7?q=pain");
  history.back();
  expect(await screen.findByText("Boulangerie")).toBeVisible();
});

test("a link whose click was taken leads nowhere", async () => {
  await userEvent.click(screen.getByText("Tenue"));
  expect(location.hash).toBe("#/");
});

test("with a key that opens another window the browser is left to it", async () => {
  const seen: boolean[] = [];
  const look = (event: MouseEvent) => {
    seen.push(event.defaultPrevented);
    event.preventDefault(); // jsdom would go there
  };
  window.addEventListener("click", look);
  onTestFinished(() => window.removeEventListener("click", look));
  const user = userEvent.setup();
  await user.keyboard("{Control>}");
  await user.click(screen.getByText("Boulangerie"));
  await user.click(screen.getByText("Ailleurs"));
  expect(seen).toEqual([false, false]);
});

test("the page of a link is fetched when a finger or a key comes to it, and no other", async () => {
  await userEvent.hover(screen.getByText("Ailleurs"));
  expect(fetchPage).not.toHaveBeenCalled();
  await userEvent.hover(screen.getByText("Boulangerie"));
  await waitFor(() => expect(fetchPage).toHaveBeenCalledOnce());
  expect(location.hash).toBe("#/");
});
