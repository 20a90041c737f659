import { HashRouter, Route } from "@solidjs/router";
import { cleanup, render, screen, waitFor, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { type Component, createSignal, type JSX } from "solid-js";
import { expect, onTestFinished, test, vi } from "vitest";
import { watchArrivals } from "#parts/arrival.ts";
import { links } from "#parts/links.ts";
import { isFormOpen } from "#parts/open-form.ts";
import { CaptureScreen } from "#parts/screen-capture.tsx";
import { type ScreenParts, ScreenPartsContext } from "#parts/screen-parts.ts";
import { PanesScreen, Screen } from "#parts/screen.tsx";
import { startAt } from "../support/start-at.ts";

const parts: ScreenParts = {
  keepLine: (props) => <a href={links.settings()}>{`Tout est gardé (${props.form})`}</a>,
  search: () => <input type="search" aria-label="Rechercher" />,
  capture: () => <button type="button">{"Noter"}</button>,
  band: () => <output>{"Une nouvelle version est prête."}</output>,
  due: () => 3,
  sample: () => false,
  space: () => undefined,
  role: () => "team" as const,
};

/** Opens `page` at the address of now. */
function open(page: Component, changed: Partial<ScreenParts> = {}) {
  const context = { ...parts, ...changed };
  const Root = (props: { readonly children?: JSX.Element }) => (
    <ScreenPartsContext.Provider value={context}>{props.children}</ScreenPartsContext.Provider>
  );
  render(() => (
    <HashRouter root={Root}>
      <Route path="*" component={page} />
    </HashRouter>
  ));
  onTestFinished(cleanup);
}

/** The rail and the tabs; the style sheet shows one of the two. */
const navigations = () => screen.getAllByRole("navigation", { name: "Principale" });

test("a home screen has the data line, the search, « Noter », and says where one is", () => {
  open(() => (
    <Screen title="Lundi 23 novembre" tabTitle="Aujourd’hui" place="today">
      <p>{"Rien à faire aujourd’hui."}</p>
    </Screen>
  ));
  expect(screen.getByRole("heading", { level: 1, name: "Lundi 23 novembre" })).toBeVisible();
  expect(document.title).toBe("Aujourd’hui · Maillon");
  expect(screen.getByRole("link", { name: "Tout est gardé (line)" })).toBeVisible();
  expect(screen.getByRole("searchbox", { name: "Rechercher" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Noter" })).toBeVisible();
  expect(screen.getByText("Une nouvelle version est prête.")).toBeVisible();
  for (const navigation of navigations()) {
    expect(within(navigation).getByRole("link", { current: "page" })).toHaveAccessibleName(
      "Aujourd’hui 3 choses à faire",
    );
  }
});

test("the four tabs of a team's phone; « Plus » holds what has no tab", () => {
  open(() => (
    <Screen title="Relances" place="followUps">
      {""}
    </Screen>
  ));
  const [rail, tabs] = navigations();
  if (!rail || !tabs) throw new Error("no navigation");
  expect(
    within(tabs)
      .getAllByRole("link")
      .map((link) => link.getAttribute("href")),
  ).toEqual(["#/", "#/entreprises", "#/evenements", "#/plus"]);
  expect(within(tabs).getByRole("link", { current: "page" })).toHaveAccessibleName("Plus");
  expect(within(rail).getByRole("link", { current: "page" })).toHaveAccessibleName("Relances");
});

test("« Fiches » opens the list seen last, and is current in both", () => {
  open(() => (
    <Screen title="Acheteurs" place="buyers">
      {""}
    </Screen>
  ));
  const tab = screen.getByRole("link", { name: "Fiches" });
  expect(tab).toHaveAttribute("href", "#/acheteurs");
  expect(tab).toHaveAttribute("aria-current", "page");
});

test("nothing to do, nothing beside « Aujourd’hui »", () => {
  open(
    () => (
      <Screen title="Plus" place="more">
        {""}
      </Screen>
    ),
    { due: () => 0 },
  );
  expect(screen.getAllByRole("link", { name: "Aujourd’hui" })).toHaveLength(2);
});

test("a decision has its own foot, in place of the tools, the tabs and the data line", () => {
  open(() => (
    <Screen
      title="Lequel est le bon?"
      place="today"
      back={{ href: links.home(), label: "À trancher · 1 sur 1" }}
      sub="Téléphone de Réjean"
      foot={<button type="button">{"Garder ce choix"}</button>}
    >
      {""}
    </Screen>
  ));
  expect(screen.getByRole("link", { name: "À trancher · 1 sur 1" })).toHaveAttribute("href", "#/");
  expect(screen.getByRole("button", { name: "Garder ce choix" })).toBeVisible();
  expect(screen.queryByRole("searchbox")).not.toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Noter" })).not.toBeInTheDocument();
  expect(screen.queryByText(/Tout est gardé/)).not.toBeInTheDocument();
  expect(navigations()).toHaveLength(1); // the rail
});

test("beside a way back the staff alone says that the data is kept", () => {
  open(() => (
    <Screen title="Relances" place="followUps" back={{ href: links.more(), label: "Plus" }}>
      {""}
    </Screen>
  ));
  expect(screen.getByRole("link", { name: "Tout est gardé (gauge)" })).toBeVisible();
  expect(screen.queryByText("Tout est gardé (line)")).not.toBeInTheDocument();
  // No list stands beside this screen: the way back is for a wide one too.
  const back = document.querySelector(".back");
  expect(back).toHaveTextContent("Plus");
  expect(back?.closest(".phone-only")).toBeNull();
});

test("in the fictional region every screen says « exemple »", () => {
  open(
    () => (
      <Screen title="Plus" place="more">
        {""}
      </Screen>
    ),
    { sample: () => true },
  );
  expect(screen.getByText("exemple")).toBeVisible();
});

test("a list and its sheet: what the address opens is what a phone shows, with the way back", () => {
  const [isOpen, setOpen] = createSignal(false);
  open(() => (
    <PanesScreen
      title="Entreprises"
      place="enterprises"
      open={isOpen()}
      back={{ href: links.enterprises(), label: "Entreprises" }}
      list={<p>{"la liste"}</p>}
    >
      <h1>{"Récup du Littoral"}</h1>
    </PanesScreen>
  ));
  const main = screen.getByRole("main");
  const back = () => document.querySelector(".back");
  expect(main).not.toHaveAttribute("data-open");
  expect(back()).not.toBeInTheDocument();
  setOpen(true);
  expect(main).toHaveAttribute("data-open", "sheet");
  expect(back()).toHaveAttribute("href", "#/entreprises");
  // On a wide screen the list stands beside the sheet.
  expect(back()?.closest(".phone-only")).not.toBeNull();
  expect(screen.getByText("la liste")).toBeInTheDocument();
});

test("a form holds a new version back while it is open, and no longer", () => {
  open(() => (
    <CaptureScreen
      title="Noter"
      action="Enregistrer"
      onClose={() => undefined}
      onSubmit={() => undefined}
    >
      {""}
    </CaptureScreen>
  ));
  expect(isFormOpen()).toBe(true);
  cleanup();
  expect(isFormOpen()).toBe(false);
});

test("a form is sent by its button, not twice, and closed without a question", async () => {
  const onSubmit = vi.fn<() => void>();
  const onClose = vi.fn<() => void>();
  const [busy, setBusy] = createSignal<string>();
  open(() => (
    <CaptureScreen
      title="Noter"
      draftKept
      action="Enregistrer"
      busy={busy()}
      onClose={onClose}
      onSubmit={onSubmit}
    >
      <input aria-label="Ce qui s’est dit" />
    </CaptureScreen>
  ));
  expect(screen.getByRole("status")).toHaveTextContent("brouillon gardé");
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  expect(onSubmit).toHaveBeenCalledOnce();
  setBusy("Enregistrement…");
  await userEvent.type(screen.getByLabelText("Ce qui s’est dit"), "{Enter}");
  expect(onSubmit).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole("button", { name: "Fermer, le brouillon reste gardé" }));
  expect(onClose).toHaveBeenCalledOnce();
});

test("« back » finds the page where it was left; a link begins at the top", async () => {
  const Page = () => (
    <Screen title="Notes" place="more">
      <a href="#/plus">{"Plus loin"}</a>
    </Screen>
  );
  await startAt("#/notes");
  const Root = (props: { readonly children?: JSX.Element }) => {
    watchArrivals();
    return <>{props.children}</>;
  };
  render(() => (
    <HashRouter root={Root}>
      <Route path="*" component={Page} />
    </HashRouter>
  ));
  onTestFinished(cleanup);
  const main = () => screen.getByRole("main");
  main().scrollTop = 340;
  main().dispatchEvent(new Event("scroll"));
  await userEvent.click(screen.getByRole("link", { name: "Plus loin" }));
  await waitFor(() => expect(location.hash).toBe("#/plus"));
  expect(main().scrollTop).toBe(0);
  history.back();
  await waitFor(() => expect(location.hash).toBe("#/notes"));
  await waitFor(() => expect(main().scrollTop).toBe(340));
});
