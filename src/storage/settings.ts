import type { Json } from "#crdt/json.ts";
import type { Database } from "./database.ts";
import { findReader, readerSetting, saveReader } from "./reader-setting.ts";
import { writeHere } from "./write-here.ts";

/** What this device keeps about the space, for itself: never in a file. */
export interface Settings {
  /** Whose replica this is. */
  readonly space: { readonly id: string; readonly name: string };
  /** Wall clocks in ms. */
  readonly lastReceivedAt: number;
  readonly lastWrittenOutAt: number;
  readonly lastBackupAt: number;
  /** The app's version that was last found wholly on the device. */
  readonly readyOffline: string;
  /** Any other choice of a screen. */
  readonly [name: `screen/${string}`]: Json;
}

export async function findSetting<K extends keyof Settings>(
  db: Database,
  name: K,
): Promise<Settings[K] | undefined> {
  const row = await db.meta.get(`setting/${name}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only saveSetting writes there
  return row !== undefined && "value" in row ? (row.value as Settings[K]) : undefined;
}

export async function saveSetting<K extends keyof Settings>(
  db: Database,
  name: K,
  value: Settings[K],
): Promise<void> {
  await writeHere(db, [], () => db.meta.put({ key: `setting/${name}`, value }));
}

export async function removeSettings(
  db: Database,
  names: readonly (keyof Settings)[],
): Promise<void> {
  await writeHere(db, [], () => db.meta.bulkDelete(names.map((name) => `setting/${name}`)));
}

/** Inside a transaction that has `meta`; `null` forgets one. */
export function putSettings(
  db: Database,
  settings: Readonly<Record<string, Json>>,
): readonly PromiseLike<unknown>[] {
  return Object.entries(settings).map(([name, value]): PromiseLike<unknown> => {
    const key = `setting/${name}` as const;
    return value === null ? db.meta.delete(key) : db.meta.put({ key, value });
  });
}

/** Choices of the space and not of the device: a backup holds them, and nothing else of what is kept here. */
const settingsOfSpace: readonly string[] = ["screen/import-columns"];

/** By name. */
export async function listSpaceSettings(db: Database): Promise<Readonly<Record<string, Json>>> {
  const rows = await db.meta.bulkGet(settingsOfSpace.map((name) => `setting/${name}`));
  const found = rows.map((row, place) => [settingsOfSpace[place] ?? "", row] as const);
  const reader = await findReader(db);
  return Object.fromEntries([
    ...found.flatMap(([name, row]) =>
      row !== undefined && "value" in row ? [[name, row.value] as const] : [],
    ),
    ...(reader === undefined ? [] : [[readerSetting, reader] as const]),
  ]);
}

/** Of what a backup brings, what is ours to keep. */
export async function saveSpaceSettings(
  db: Database,
  settings: Readonly<Record<string, Json>>,
): Promise<void> {
  const rows = Object.entries(settings)
    .filter(([name]) => settingsOfSpace.includes(name))
    .map(([name, value]) => ({ key: `setting/${name}` as const, value }));
  await writeHere(db, [], () => db.meta.bulkPut(rows));
  await saveReader(db, settings[readerSetting] ?? null);
}
