import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router";
import { cleanup, render, screen } from "@solidjs/testing-library";
import { expect, onTestFinished, test } from "vitest";
import { Shell } from "#app/shell.tsx";
import { setLocked } from "#parts/lock.ts";
import { type Toasts, useToasts } from "#ui/toasts.ts";
import { type Session, SessionContext } from "#workspace/session.ts";

/** A device without any team: only the screens of the first run open. */
const session: Session = {
  state: () => ({ step: "none" }),
  start: async () => {},
  create: async () => {},
  spaces: async () => [],
  open: async () => {},
  reopen: async () => undefined,
  leftBehind: async () => [],
  dropLeft: async () => undefined,
  rename: async () => {},
  leave: async () => {},
  leftElsewhere: () => undefined,
  vanished: () => undefined,
  seeVanished: () => {},
};

test("a screen that fails says so and leaves the shell usable: another address opens", async () => {
  const history = createMemoryHistory();
  history.set({ value: "/bienvenue/casse" });
  function Broken(): never {
    throw new Error("disk full");
  }
  render(() => (
    <SessionContext.Provider value={session}>
      <MemoryRouter root={Shell} history={history}>
        <Route path="/bienvenue/casse" component={Broken} />
        <Route path="/bienvenue" component={() => <h1>{"Bienvenue"}</h1>} />
      </MemoryRouter>
    </SessionContext.Provider>
  ));
  onTestFinished(cleanup);
  expect(await screen.findByRole("alert")).toHaveTextContent("Rien n’a changé sur cet appareil.");
  expect(screen.getByText(/disk full/)).toBeInTheDocument(); // for support, folded
  expect(document.documentElement.lang).toBe("fr-CA");

  history.set({ value: "/bienvenue" });
  expect(await screen.findByRole("heading", { name: "Bienvenue" })).toBeVisible();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

/** Where messages are shown, and the lock, are fetched: on a busy machine that takes seconds. */
const patience = { timeout: 10_000 };

test("what is told while the app is locked is not shown over its lock", async () => {
  const history = createMemoryHistory();
  history.set({ value: "/bienvenue" });
  const used = Promise.withResolvers<Toasts>();
  function Welcome() {
    used.resolve(useToasts());
    return <h1>{"Bienvenue"}</h1>;
  }
  render(() => (
    <SessionContext.Provider value={session}>
      <MemoryRouter root={Shell} history={history}>
        <Route path="/bienvenue" component={Welcome} />
      </MemoryRouter>
    </SessionContext.Provider>
  ));
  onTestFinished(() => {
    setLocked(false);
    cleanup();
  });
  const toasts = await used.promise;
  toasts.show({ text: "Karl Canari, gardé" });
  expect(await screen.findByText("Karl Canari, gardé", {}, patience)).toBeVisible();
  setLocked(true);
  await screen.findByRole("heading", { name: "Maillon est verrouillé" }, patience);
  toasts.show({ text: "Karl Canari, reçu" });
  expect(document.body).not.toHaveTextContent("Canari");
}, 30_000);
