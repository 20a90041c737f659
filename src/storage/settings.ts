import type { Json } from "#crdt/json.ts";
import type { Database } from "./database.ts";

/** What this device keeps about the space, for itself: never in a file. */
export interface Settings {
  /** Whose replica this is. */
  readonly space: { readonly id: string; readonly name: string };
  /** Wall clocks in ms. */
  readonly lastReceivedAt: number;
  readonly lastWrittenOutAt: number;
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
  await db.meta.put({ key: `setting/${name}`, value });
}
