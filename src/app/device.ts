import { type Accessor, createSignal, onCleanup } from "solid-js";
import type { Day } from "#domain/day.ts";
import { makeId } from "#domain/ids.ts";
import type { RecordType } from "#domain/record-types.ts";
import { deriveId } from "#storage/derive-id.ts";
import { dayOf } from "#i18n/wall-clock.ts";
import type { Device } from "#workspace/open-workspace.ts";
import { createKeeping } from "#workspace/safety.ts";

/** A real device: its clock, its chance, its promise to keep the data. Call inside a Solid root. */
export function createDevice(): Device {
  const keeping = createKeeping(
    async () => (await (await quota()).askToKeep()) === "kept",
    async () => (await (await quota()).readSafety()) === "kept",
  );
  return {
    now: Date.now,
    today: createToday(),
    newId: () => makeId(crypto.getRandomValues(new Uint32Array(12))),
    keeping: keeping.keeping,
    askToKeep: keeping.ask,
    loadSearchTexts: async () => (await import("./search-texts.ts")).searchTexts,
    firstTypes: () => firstTypes[location.hash.slice(2)],
    deviceId: (space, device) => deriveId(space, "devices", "device", device),
  };
}

const always = ["devices", "members"] as const;

/** Of « Aujourd’hui » and of a list without filters: another address could ask of anything. */
const firstTypes: Readonly<Record<string, readonly RecordType[] | undefined>> = {
  "": ["followUps", "events", "buyers", "enterprises", ...always],
  entreprises: ["enterprises", ...always],
  acheteurs: ["buyers", ...always],
};

const quota = () => import("#storage/quota.ts");

/** The day here: the region's, whatever the device's own setting. */
export function today(): Day {
  return dayOf(Date.now());
}

/** A minute, ms: how late a new day may show. */
const lookMs = 60_000;

/** An app that stayed open overnight shows the new day, at once when one comes back to it. */
export function createToday(): Accessor<Day> {
  const [turned, turn] = createSignal(undefined, { equals: false });
  // Read when first asked for: see wall-clock.ts.
  let day: Day | undefined;
  const look = () => {
    const before = day;
    day = today();
    if (before !== day) turn();
  };
  const timer = setInterval(look, lookMs);
  document.addEventListener("visibilitychange", look);
  onCleanup(() => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", look);
  });
  return () => {
    turned();
    day ??= today();
    return day;
  };
}
