import { Route } from "@solidjs/router";
import { createRenderEffect, createSignal, For } from "solid-js";
import { HashRouter } from "./hash-router.ts";
import { Opening } from "./opening.tsx";
import { type Page, page } from "./page.ts";
import { findBeside, Shell } from "./shell.tsx";

/** Where one starts; the forty others come beside the records, and would weigh more than a screen. */
const firstPages = [
  page("/", () => import("#features/today/today-page.tsx").then(({ TodayPage }) => TodayPage)),
  page("/entreprises/:id?", () =>
    import("#features/enterprises/enterprises-page.tsx").then(
      ({ EnterprisesPage }) => EnterprisesPage,
    ),
  ),
  page("/bienvenue", () =>
    import("#features/welcome/welcome-page.tsx").then(({ WelcomePage }) => WelcomePage),
  ),
];

/** The page of the address comes while the disk is read, not after. */
function fetchFirst(): void {
  const place = (path: string) => path.split(/[/?]/)[1] ?? "";
  const first = firstPages.find(({ path }) => place(path) === place(location.hash));
  void first?.component.preload().catch(() => undefined); // drawing it asks again, and says why
}

export function Routes() {
  fetchFirst();
  const [failure, setFailure] = createSignal<{ readonly error: unknown }>();
  const [more, setMore] = createSignal<readonly Page[]>([
    { path: "*", component: () => <Coming failure={failure()} /> },
  ]);
  findBeside().then(
    ({ morePages }) => setMore(morePages),
    (error: unknown) => setFailure({ error }),
  );
  return (
    <HashRouter root={Shell}>
      <For each={[...firstPages, ...more()]}>
        {(one) => <Route path={one.path} component={one.component} />}
      </For>
    </HashRouter>
  );
}

/** In the place of a page whose address is not known yet; what failed goes to the nearest boundary. */
function Coming(props: { readonly failure: { readonly error: unknown } | undefined }) {
  createRenderEffect(() => {
    if (props.failure !== undefined) throw props.failure.error;
  });
  return <Opening />;
}
