import { Dexie, type EntityTable, type Table } from "dexie";
import type { SpaceRole } from "#domain/space-role.ts";
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
  /** A reader's space shows what a team published, beside what its person writes. Absent: a team's. */
  readonly role?: SpaceRole;
  /** Of a reader's space, which is called as its reader: the team that publishes. */
  readonly team?: string;
  /** Wall clocks in ms. */
  readonly createdAt: number;
  readonly openedAt: number;
}

/** The list of spaces of this device, a small database of its own. */
export class Spaces extends Dexie {
  declare readonly spaces: EntityTable<Space, "id">;
  declare readonly pointers: Table<PointerRow, string>;

  constructor(name = "maillon") {
    super(name, onlyVersion(1));
    // Append only: a released version is never edited.
    this.version(1).stores({ spaces: "id", pointers: "key" });
  }
}

export type PointerRow =
  | { readonly key: "current"; readonly space: string }
  /** A restore fills this database, or was killed while it did. */
  | { readonly key: `filling/${string}`; readonly space: string }
  /** A restore left this database behind, at `since`, when so many records were erased in the space. */
  | {
      readonly key: `left/${string}`;
      readonly space: string;
      readonly since: number;
      readonly erased: number;
    };

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

/**
 * Keeps a space and makes it the current one; where it lives only a restore changes, perhaps since
 * `space` was read. @throws {StorageError}
 */
export async function saveSpace(db: Spaces, space: Space): Promise<void> {
  try {
    await transact(db, [db.spaces, db.pointers], async () => {
      const known = await db.spaces.get(space.id);
      await Promise.all([
        db.spaces.put({ ...space, database: known?.database ?? space.database }),
        db.pointers.put({ key: "current", space: space.id }),
      ]);
    });
  } catch (error) {
    throw toRefusal(error);
  }
}
