import { Dexie, type EntityTable } from "dexie";
import { onlyVersion } from "./only-version.ts";
import { toRefusal } from "./storage-error.ts";
import { transact } from "./transact.ts";

export interface Space {
  /** 12 base-58 characters. */
  readonly id: string;
  readonly name: string;
  /** Name of its own database. */
  readonly database: string;
  /** The fictional region. */
  readonly sample: boolean;
  /** Wall clocks in ms. */
  readonly createdAt: number;
  readonly openedAt: number;
}

/** The list of spaces of this device, a small database of its own. */
export class Spaces extends Dexie {
  declare readonly spaces: EntityTable<Space, "id">;
  declare readonly pointers: EntityTable<
    { readonly key: "current"; readonly space: string },
    "key"
  >;

  constructor(name = "maillon") {
    super(name, onlyVersion(1));
    // Append only: a released version is never edited.
    this.version(1).stores({ spaces: "id", pointers: "key" });
  }
}

/** Last opened first. */
export async function listSpaces(db: Spaces): Promise<Space[]> {
  const spaces = await db.spaces.toArray();
  return spaces.toSorted((a, b) => b.openedAt - a.openedAt);
}

/** The space that the app opens by itself. */
export async function currentSpace(db: Spaces): Promise<Space | undefined> {
  return db.transaction("r", db.spaces, db.pointers, async () => {
    const pointer = await db.pointers.get("current");
    return pointer && db.spaces.get(pointer.space);
  });
}

/** Keeps a space and makes it the current one. @throws {StorageError} */
export async function saveSpace(db: Spaces, space: Space): Promise<void> {
  try {
    await transact(db, [db.spaces, db.pointers], () =>
      Promise.all([db.spaces.put(space), db.pointers.put({ key: "current", space: space.id })]),
    );
  } catch (error) {
    throw toRefusal(error);
  }
}

/** Deletes the space's database, then its name: killed in between, an empty space is left to remove. */
export async function removeSpace(db: Spaces, id: string): Promise<void> {
  const space = await db.spaces.get(id);
  if (space === undefined) return;
  await Dexie.delete(space.database);
  await db.transaction("rw", db.spaces, db.pointers, async () => {
    const pointer = await db.pointers.get("current");
    await db.spaces.delete(id);
    if (pointer?.space === id) await db.pointers.delete("current");
  });
}
