import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router";
import { cleanup, render } from "@solidjs/testing-library";
import { type Component, For, type ParentComponent, Suspense } from "solid-js";
import { onTestFinished } from "vitest";
import { type AppVersion, AppVersionContext } from "#parts/app-version.ts";
import { ToastHost } from "#ui/toast-host.tsx";
import { createToasts, ToastsContext } from "#ui/toasts.ts";

export const aVersion: AppVersion = {
  build: "1",
  waiting: () => false,
  apply: () => {},
  offlineReady: () => true,
  missingFiles: () => Promise.resolve(0),
};

export interface ShownPages {
  /** Where the person is: « /entreprises?q=bois ». */
  readonly address: () => string;
  readonly go: (address: string) => void;
}

/** Pages by their routes, opened at `address`: `Outside` gives them what they stand in, `Inside` may keep them shut. */
export function renderPages(
  pages: Readonly<Record<string, Component>>,
  address: string,
  Outside: ParentComponent,
  Inside: ParentComponent = (props) => <>{props.children}</>,
): ShownPages {
  const history = createMemoryHistory();
  history.set({ value: address });
  const toasts = createToasts();
  render(() => (
    <Outside>
      <AppVersionContext.Provider value={aVersion}>
        <ToastsContext.Provider value={toasts}>
          <MemoryRouter
            history={history}
            root={(props) => (
              <Inside>
                <Suspense>{props.children}</Suspense>
              </Inside>
            )}
          >
            <For each={Object.entries(pages)}>
              {([path, page]) => <Route path={path} component={page} />}
            </For>
            <Route path="*" component={() => <p>{"elsewhere"}</p>} />
          </MemoryRouter>
          <ToastHost undoLabel="Annuler" />
        </ToastsContext.Provider>
      </AppVersionContext.Provider>
    </Outside>
  ));
  onTestFinished(cleanup); // not automatic without Vitest's globals
  return { address: () => history.get(), go: (value) => history.set({ value }) };
}
