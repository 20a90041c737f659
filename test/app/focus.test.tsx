import { HashRouter, Route } from "@solidjs/router";
import { cleanup, render, screen, waitFor } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { type JSX, onMount } from "solid-js";
import { expect, onTestFinished, test } from "vitest";
import { moveFocus } from "#app/focus.ts";
import { watchArrivals } from "#parts/arrival.ts";
import { startAt } from "../support/start-at.ts";

async function open() {
  await startAt("#/");
  const Root = (props: { readonly children?: JSX.Element }) => {
    watchArrivals();
    moveFocus();
    return <>{props.children}</>;
  };
  const Home = () => (
    <main>
      <h1>{"Entreprises"}</h1>
      <a href="#/fiche">{"Récup du Littoral"}</a>
      <a href="#/note">{"Noter"}</a>
    </main>
  );
  const List = () => (
    <main>
      <h1>{"Acheteurs"}</h1>
      <a href="#/acheteurs/1">{"MRC des Estrans"}</a>
      <a href="#/acheteurs/2?q=ville">{"Ville de Port-aux-Brumes"}</a>
    </main>
  );
  const Note = () => {
    let field: HTMLInputElement | undefined;
    onMount(() => field?.focus());
    return (
      <main>
        <h1>{"Noter"}</h1>
        <input ref={(element) => (field = element)} aria-label="Ce qui s’est dit" />
      </main>
    );
  };
  const Sheet = () => (
    <main>
      <h1>{"Récup du Littoral"}</h1>
    </main>
  );
  render(() => (
    <HashRouter root={Root}>
      <Route path="/" component={Home} />
      <Route path="/fiche" component={Sheet} />
      <Route path="/note" component={Note} />
      <Route path="/acheteurs" component={List} />
      <Route path="/acheteurs/:id" component={Sheet} />
    </HashRouter>
  ));
  onTestFinished(cleanup);
}

test("at the first screen the focus is left alone", async () => {
  await open();
  // No key was pressed yet: a title that takes the focus by itself is not framed.
  expect(document.documentElement).toHaveAttribute("data-by", "finger");
  expect(document.body).toHaveFocus();
});

test("a link leads to the title, and « back » to the link by which one had left", async () => {
  await open();
  await userEvent.click(screen.getByRole("link", { name: "Récup du Littoral" }));
  await waitFor(() =>
    expect(screen.getByRole("heading", { name: "Récup du Littoral" })).toHaveFocus(),
  );
  history.back();
  await waitFor(() =>
    expect(screen.getByRole("link", { name: "Récup du Littoral" })).toHaveFocus(),
  );
});

test("a form that takes the focus keeps it", async () => {
  await open();
  await userEvent.click(screen.getByRole("link", { name: "Noter" }));
  await waitFor(() => expect(screen.getByLabelText("Ce qui s’est dit")).toHaveFocus());
});

test("up from a sheet to its list, the focus is on the line of the sheet", async () => {
  await open();
  location.hash = "#/acheteurs/2?q=ville";
  await waitFor(() =>
    expect(screen.getByRole("heading", { name: "Récup du Littoral" })).toHaveFocus(),
  );
  location.hash = "#/acheteurs?q=ville";
  await waitFor(() =>
    expect(screen.getByRole("link", { name: "Ville de Port-aux-Brumes" })).toHaveFocus(),
  );
});

test("the mark of the focus is for keys: a finger takes it away, a key brings it back", async () => {
  await open();
  await userEvent.click(screen.getByRole("link", { name: "Récup du Littoral" }));
  expect(document.documentElement).toHaveAttribute("data-by", "finger");
  await userEvent.keyboard("{Tab}");
  expect(document.documentElement).not.toHaveAttribute("data-by");
});
