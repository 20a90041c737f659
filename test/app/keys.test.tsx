import { HashRouter, Route } from "@solidjs/router";
import { cleanup, render, screen, waitFor } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import type { JSX } from "solid-js";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { listenToKeys } from "#app/keys.ts";
import { hideShortcuts, setShortcutsOn, shortcutsShown } from "#parts/shortcuts.ts";

beforeEach(() => {
  location.hash = "#/";
  const Root = (props: { readonly children?: JSX.Element }) => {
    listenToKeys();
    return <>{props.children}</>;
  };
  const Home = () => (
    <>
      <main>
        <ul class="list">
          <li>
            <a href="#/entreprises/1">{"Récup du Littoral"}</a>
          </li>
        </ul>
        <ul class="list">
          <li>
            <a href="#/acheteurs/2">{"Ville de Matane"}</a>
          </li>
        </ul>
      </main>
      <input aria-label="Nom" />
      <div class="tools">
        <input type="search" aria-label="Rechercher" />
      </div>
    </>
  );
  render(() => (
    <HashRouter root={Root}>
      <Route path="/" component={Home} />
      <Route path="*" component={() => <p>{location.hash}</p>} />
    </HashRouter>
  ));
  onTestFinished(cleanup);
});

const search = () => screen.getByRole("searchbox");

test("/ leads to the search and types nothing in it", async () => {
  await userEvent.keyboard("/");
  expect(search()).toHaveFocus();
  expect(search()).toHaveValue("");
});

test("from the search, the down arrow leads to the first line of the list", async () => {
  await userEvent.type(search(), "littoral{ArrowDown}");
  expect(screen.getByRole("link", { name: "Récup du Littoral" })).toHaveFocus();
});

test("arrows go on from line to line, through the parts of a list too, and stop at its ends", async () => {
  const [first, last] = screen.getAllByRole("link");
  first?.focus();
  await userEvent.keyboard("{ArrowDown}");
  expect(last).toHaveFocus();
  await userEvent.keyboard("{ArrowDown}");
  expect(last).toHaveFocus();
  await userEvent.keyboard("{ArrowUp}{ArrowUp}");
  expect(first).toHaveFocus();
});

test("n opens a new note", async () => {
  await userEvent.keyboard("n");
  await waitFor(() => expect(location.hash).toBe("#/notes/nouvelle"));
});

test("n leaves a note that is being written where it is", async () => {
  location.hash = "#/notes/nouvelle?acheteur=1";
  await waitFor(() => expect(screen.getByText("#/notes/nouvelle?acheteur=1")).toBeVisible());
  await userEvent.keyboard("n");
  expect(location.hash).toBe("#/notes/nouvelle?acheteur=1");
});

test("in a field both are letters", async () => {
  await userEvent.type(screen.getByLabelText("Nom"), "n/n");
  expect(screen.getByLabelText("Nom")).toHaveValue("n/n");
  expect(location.hash).toBe("#/");
});

test("with a command key both are the browser's", async () => {
  await userEvent.keyboard("{Control>}n{/Control}{Meta>}/{/Meta}");
  expect(location.hash).toBe("#/");
  expect(search()).not.toHaveFocus();
});

test("whoever refused the shortcuts has none", async () => {
  setShortcutsOn(false);
  onTestFinished(() => setShortcutsOn(true));
  await userEvent.keyboard("n/");
  expect(location.hash).toBe("#/");
  expect(search()).not.toHaveFocus();
});

test("Esc leads from a line of a list back to the search", async () => {
  screen.getAllByRole("link")[0]?.focus();
  await userEvent.keyboard("{Escape}");
  expect(search()).toHaveFocus();
});

test("? opens the list of the keys, and is a letter in a field", async () => {
  onTestFinished(hideShortcuts);
  await userEvent.type(screen.getByLabelText("Nom"), "?");
  expect(shortcutsShown()).toBe(false);
  screen.getAllByRole("link")[0]?.focus();
  await userEvent.keyboard("?");
  expect(shortcutsShown()).toBe(true);
});

/** Beside the screen, for a key that looks for it. */
function add(html: string): void {
  const box = document.createElement("div");
  box.innerHTML = html;
  document.body.append(box);
  onTestFinished(() => box.remove());
}

test("Esc does what the cross of a form does, from a field too, but empties a search first", async () => {
  add(
    '<main class="cap"><header><button type="button">Fermer</button></header><input type="search" aria-label="Qui" /></main>',
  );
  let closed = 0;
  screen.getByRole("button", { name: "Fermer" }).addEventListener("click", () => (closed += 1));
  await userEvent.type(screen.getByLabelText("Qui"), "port{Escape}");
  expect(closed).toBe(0);
  await userEvent.clear(screen.getByLabelText("Qui"));
  await userEvent.keyboard("{Escape}");
  expect(closed).toBe(1);
});

test("Esc follows the way back of a screen, and leaves alone what is being typed in it", async () => {
  add('<header class="sky"><a class="back" href="#/acheteurs">Acheteurs</a></header>');
  await userEvent.type(screen.getByLabelText("Nom"), "abc{Escape}");
  expect(location.hash).toBe("#/");
  screen.getByLabelText("Nom").blur();
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(location.hash).toBe("#/acheteurs"));
});

test("over a sheet the keys are the sheet's", async () => {
  const sheet = document.createElement("dialog");
  sheet.open = true;
  document.body.append(sheet);
  onTestFinished(() => sheet.remove());
  await userEvent.keyboard("n/");
  expect(location.hash).toBe("#/");
  expect(search()).not.toHaveFocus();
});
