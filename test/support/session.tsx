import { type Component, createRoot } from "solid-js";
import { onTestFinished } from "vitest";
import { deriveId } from "#storage/derive-id.ts";
import { Spaces } from "#storage/spaces.ts";
import type { Device } from "#workspace/open-workspace.ts";
import { SampleContext } from "#workspace/sample.ts";
import { createSession, type Session, SessionContext } from "#workspace/session.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { Gate } from "../../src/app/gate.tsx";
import { searchTexts } from "../../src/app/search-texts.ts";
import { anId } from "./builders.ts";
import { renderPages, type ShownPages } from "./pages.tsx";
import { today } from "./render.tsx";

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
): ShownPages {
  return renderPages(
    pages,
    address,
    (props) => (
      <SessionContext.Provider value={session}>
        <SampleContext.Provider value={enterSample}>{props.children}</SampleContext.Provider>
      </SessionContext.Provider>
    ),
    Gate,
  );
}
