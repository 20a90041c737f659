import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router";
import { cleanup, render } from "@solidjs/testing-library";
import { type Component, createRoot, For, Suspense } from "solid-js";
import { onTestFinished } from "vitest";
import { deriveId } from "#storage/derive-id.ts";
import { AppVersionContext } from "#parts/app-version.ts";
import { Spaces } from "#storage/spaces.ts";
import { ToastHost } from "#ui/toast-host.tsx";
import { createToasts, ToastsContext } from "#ui/toasts.ts";
import type { Device } from "#workspace/open-workspace.ts";
import { SampleContext } from "#workspace/sample.ts";
import { createSession, type Session, SessionContext } from "#workspace/session.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { Gate } from "../../src/app/gate.tsx";
import { searchTexts } from "../../src/app/search-texts.ts";
import { anId } from "./builders.ts";
import { aVersion, today } from "./render.tsx";

let devices = 0;

/** Of a list of spaces that nobody else has. */
export function aName(): string {
  return `maillon-test-${(devices += 1)}`;
}

/** A phone without a team yet: its list of spaces is its own, or that of another tab. */
export function aPhone(
  changed: Partial<Device> = {},
  list = aName(),
): { readonly session: Session } {
  let clock = Date.parse("2026-11-23T19:05:00Z");
  const spaces = new Spaces(list);
  const device: Device = {
    now: () => (clock += 1000),
    today: () => today,
    newId: anId,
    keeping: () => "kept",
    askToKeep: () => {},
    loadSearchTexts: () => Promise.resolve(searchTexts),
    deviceId: (team, name) => deriveId(team, "devices", "device", name),
    ...changed,
  };
  const { session, dispose } = createRoot((disposeRoot) => ({
    session: createSession(device, spaces),
    dispose: disposeRoot,
  }));
  onTestFinished(async () => {
    for (const { id } of await session.spaces()) {
      // oxlint-disable-next-line no-await-in-loop -- leaving one opens the next
      await session.leave(id);
    }
    dispose();
    await spaces.delete();
  });
  return { session };
}

/** The team that is open. */
export function opened(session: Session): Workspace {
  const state = session.state();
  if (state.step !== "open") throw new Error(`the session is at ${state.step}`);
  return state.workspace;
}

/** Opens the app at `address` with these pages; others say where one has come. */
export function openPhone(
  session: Session,
  pages: Readonly<Record<string, Component>>,
  address: string,
  enterSample: () => Promise<void> = () => Promise.reject(new Error("no sample here")),
): { readonly address: () => string; readonly go: (address: string) => void } {
  const history = createMemoryHistory();
  history.set({ value: address });
  const toasts = createToasts();
  render(() => (
    <SessionContext.Provider value={session}>
      <SampleContext.Provider value={enterSample}>
        <AppVersionContext.Provider value={aVersion}>
          <ToastsContext.Provider value={toasts}>
            <MemoryRouter
              history={history}
              root={(props) => (
                <Gate>
                  <Suspense>{props.children}</Suspense>
                </Gate>
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
      </SampleContext.Provider>
    </SessionContext.Provider>
  ));
  onTestFinished(cleanup);
  return { address: () => history.get(), go: (value) => history.set({ value }) };
}
