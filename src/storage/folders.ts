import type { Json } from "#crdt/json.ts";
import type { Database } from "./database.ts";
import { writeHere } from "./write-here.ts";

/**
 * A shared folder that this device was connected to. It stays in `keys`: never in a file, a backup
 * or a record.
 */
export type FolderPlace = DirectoryPlace | StorePlace;

export interface DirectoryPlace {
  /** 12 base-58 characters, of this device alone. */
  readonly id: string;
  readonly kind: "directory";
  readonly name: string;
  readonly handle: OpenedDirectory;
}

/** What the library of types does not have: only some browsers ask. */
export interface OpenedDirectory extends FileSystemDirectoryHandle {
  readonly queryPermission?: (asked: { readonly mode: "readwrite" }) => Promise<PermissionState>;
  readonly requestPermission?: (asked: { readonly mode: "readwrite" }) => Promise<PermissionState>;
}

/** A bucket of any S3-compatible store. */
export interface StorePlace extends StoreAccess {
  readonly id: string;
  readonly kind: "store";
}

export interface StoreAccess {
  /** `https://…`, without the bucket. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** `endpoint/bucket/…`; else `bucket.endpoint/…`. */
  readonly isPathStyle: boolean;
  /** It keeps versions: what is removed is removed with them. */
  readonly hasVersions: boolean;
}

const placeKey = (id: string) => `folder/${id}`;

export async function listFolderPlaces(db: Database): Promise<readonly FolderPlace[]> {
  const rows = await db.keys.where("id").startsWith(placeKey("")).toArray();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only saveFolderPlace writes there
  return rows.map(({ value }) => value as FolderPlace);
}

export async function findFolderPlace(db: Database, id: string): Promise<FolderPlace | undefined> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
  return (await db.keys.get(placeKey(id)))?.value as FolderPlace | undefined;
}

export async function saveFolderPlace(db: Database, place: FolderPlace): Promise<void> {
  await writeHere(db, [db.keys], () => db.keys.put({ id: placeKey(place.id), value: place }));
}

/** Nothing of it stays on this device; what lies in the folder stays there. */
export function removeFolderPlace(db: Database, id: string): Promise<void> {
  return writeHere(db, [db.keys], async () => {
    const parts = db.meta.where("key").startsWith(partKey(id, ""));
    await Promise.all([db.keys.delete(placeKey(id)), parts.delete()]);
  });
}

/** What is remembered of a folder, in parts of a few kB. */
export type FolderParts = ReadonlyMap<string, Json>;

const partKey = (id: string, part: string) => `folder/${id}/${part}` as const;

export async function findFolderParts(db: Database, id: string): Promise<FolderParts> {
  const start = partKey(id, "");
  const rows = await db.meta.where("key").startsWith(start).toArray();
  return new Map(
    rows.flatMap((row) => ("value" in row ? [[row.key.slice(start.length), row.value]] : [])),
  );
}

export async function findFolderPart(
  db: Database,
  id: string,
  part: string,
): Promise<Json | undefined> {
  const row = await db.meta.get(partKey(id, part));
  return row !== undefined && "value" in row ? row.value : undefined;
}

export async function saveFolderParts(db: Database, id: string, parts: FolderParts): Promise<void> {
  if (parts.size === 0) return;
  const rows = Array.from(parts, ([part, value]) => ({ key: partKey(id, part), value }));
  await writeHere(db, [], () => db.meta.bulkPut(rows));
}
