import { HashRouter, Route } from "@solidjs/router";
import { type Component, For, lazy } from "solid-js";
import { Shell } from "./shell.tsx";

interface Page {
  readonly path: string;
  readonly load: () => Promise<Component>;
}

/** Each page is fetched when its address is first opened. Addresses are those of parts/links.ts. */
const pages: readonly Page[] = [
  { path: "/", load: async () => (await import("#features/today/today-page.tsx")).TodayPage },
  {
    path: "/notes/nouvelle",
    load: async () => (await import("#features/notes/new-note-page.tsx")).NewNotePage,
  },
  {
    path: "/conflits",
    load: async () => (await import("#features/conflicts/conflicts-page.tsx")).ConflictsPage,
  },
  {
    path: "/conflits/:type/:id/:field",
    load: async () => (await import("#features/conflicts/conflicts-page.tsx")).ConflictsPage,
  },
  {
    path: "/historique/:type/:id",
    load: async () => (await import("#features/history/history-page.tsx")).HistoryPage,
  },
  { path: "/corbeille", load: async () => (await import("#features/bin/bin-page.tsx")).BinPage },
  {
    path: "/bienvenue",
    load: async () => (await import("#features/welcome/welcome-page.tsx")).WelcomePage,
  },
  {
    path: "/bienvenue/equipe",
    load: async () => (await import("#features/welcome/create-team-page.tsx")).CreateTeamPage,
  },
];

const NotFound = lazy(async () => ({ default: (await import("./not-found.tsx")).NotFound }));

export function Routes() {
  return (
    <HashRouter root={Shell}>
      <For each={pages}>
        {(page) => (
          <Route path={page.path} component={lazy(async () => ({ default: await page.load() }))} />
        )}
      </For>
      <Route path="*" component={NotFound} />
    </HashRouter>
  );
}
