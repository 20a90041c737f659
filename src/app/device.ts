import type { Day } from "#domain/day.ts";
import { makeId } from "#domain/ids.ts";
import { deriveId } from "#exchange/derived-id.ts";
import { askToKeep, readSafety } from "#storage/quota.ts";
import type { Device } from "#workspace/open-workspace.ts";
import { createKeeping } from "#workspace/safety.ts";

/** A real device: its clock, its chance, its promise to keep the data. */
export function createDevice(): Device {
  const keeping = createKeeping(
    async () => (await askToKeep()) === "kept",
    async () => (await readSafety()) === "kept",
  );
  return {
    now: Date.now,
    today,
    newId: () => makeId(crypto.getRandomValues(new Uint32Array(12))),
    keeping: keeping.keeping,
    askToKeep: keeping.ask,
    loadSearchTexts: async () => (await import("./search-texts.ts")).searchTexts,
    deviceId: (space, device) => deriveId(space, "devices", "device", device),
  };
}

/** The day on the wall, where the device is. */
export function today(): Day {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of three numbers just here
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as Day;
}
