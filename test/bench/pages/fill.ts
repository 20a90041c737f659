/** Puts a large directory on the device, as the app would have joined it, for the app to open. */
import { introduce } from "#workspace/new-team.ts";
import { saveSpace, Spaces } from "#storage/spaces.ts";
import { openStore } from "#storage/store.ts";
import { bigDirectory } from "../../support/big-directory.ts";

declare global {
  interface Window {
    readonly fill: typeof fill;
  }
}

const today = "2026-11-23";
Object.assign(window, { fill });

export interface Filling {
  readonly count: number;
  /** All of this type, to make a list as long as that; else of every type. */
  readonly type?: string;
}

/** Gives the characters of the directory as JSON. */
async function fill({ count, type }: Filling): Promise<number> {
  const space = { id: "Space1234567", name: "Estuaire", database: "maillon-Space1234567" };
  const store = await openStore({ database: space.database, space: space.id, now: Date.now });
  await store.load();
  // Three records in ten are enterprises.
  const all = bigDirectory({ seed: 7, count: type === undefined ? count : 50_000, today });
  const records =
    type === undefined ? all : all.filter((record) => record.type === type).slice(0, count);
  await store.join(records, { from: "phone1" });
  // oxlint-disable-next-line no-await-in-loop -- until nothing is left to move
  while (await store.fold(1));
  const person = { id: "Member123456", name: "Solène Roy", isNew: true, role: "field" } as const;
  await introduce(store, space.id, person, "Téléphone");
  store.close();
  const at = Date.now();
  await saveSpace(new Spaces(), { ...space, sample: false, createdAt: at, openedAt: at });
  return JSON.stringify(records).length;
}
