import { cleanup, render } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { expect, onTestFinished, test, vi } from "vitest";
import { DeviceMarks } from "#app/device-marks.tsx";
import type { Day } from "#domain/day.ts";
import { setBadgeOn } from "#parts/badge.ts";
import { createToasts, ToastsContext } from "#ui/toasts.ts";
import { type Session, SessionContext } from "#workspace/session.ts";
import { anId } from "../support/builders.ts";
import { aPhone, opened } from "../support/session.tsx";

/** What the system shows on the icon; undefined when it shows nothing. */
function anIcon(): { readonly shown: () => number | undefined } {
  let shown: number | undefined;
  const set = async (number: number) => {
    shown = number;
  };
  const clear = async () => {
    shown = undefined;
  };
  Object.assign(navigator, { setAppBadge: set, clearAppBadge: clear });
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, "setAppBadge");
    Reflect.deleteProperty(navigator, "clearAppBadge");
  });
  return { shown: () => shown };
}

async function aTeam(session: Session, sample = false): Promise<void> {
  await session.create({ id: anId(), name: "Équipe", sample, fill: async () => undefined });
}

function show(session: Session): void {
  const toasts = createToasts();
  render(() => (
    <SessionContext.Provider value={session}>
      <ToastsContext.Provider value={toasts}>
        <DeviceMarks />
      </ToastsContext.Provider>
    </SessionContext.Provider>
  ));
  onTestFinished(cleanup);
}

const promise = (dueOn: Day) => ({
  type: "followUps" as const,
  id: anId(),
  shown: undefined,
  values: { what: "Rappeler", dueOn },
});

test("the icon carries what is late or due today, of the day that it is, and nothing once it is done", async () => {
  const icon = anIcon();
  const [today, setToday] = createSignal<Day>("2026-11-23");
  const { session } = aPhone({ today });
  await aTeam(session);
  show(session);
  const late = promise("2026-11-20");
  await opened(session).save([late, promise("2026-11-23"), promise("2026-11-24")]);
  await vi.waitFor(() => expect(icon.shown()).toBe(2));
  setToday("2026-11-24");
  await vi.waitFor(() => expect(icon.shown()).toBe(3));

  const { directory, save } = opened(session);
  const done = directory.list("followUps").map(({ id, type, record }) => ({
    type,
    id,
    shown: record,
    values: { doneOn: "2026-11-24" as const },
  }));
  await save(done);
  await vi.waitFor(() => expect(icon.shown()).toBeUndefined());
});

test("the icon carries nothing when one does not want it, and nothing of a team that was left", async () => {
  const icon = anIcon();
  const { session } = aPhone();
  await aTeam(session);
  show(session);
  await opened(session).save([promise("2020-01-01")]);
  await vi.waitFor(() => expect(icon.shown()).toBe(1));
  setBadgeOn(false);
  await vi.waitFor(() => expect(icon.shown()).toBeUndefined());
  setBadgeOn(true);
  await vi.waitFor(() => expect(icon.shown()).toBe(1));
  await session.leave(opened(session).space.id);
  await vi.waitFor(() => expect(icon.shown()).toBeUndefined());
});

test("what the sample has to do is nobody's", async () => {
  const icon = anIcon();
  const { session } = aPhone();
  await aTeam(session, true);
  show(session);
  await opened(session).save([promise("2020-01-01")]);
  expect(icon.shown()).toBeUndefined();
});
