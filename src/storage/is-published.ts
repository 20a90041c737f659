import { isShort } from "#crdt/cell.ts";
import type { StoredRecord } from "#crdt/record.ts";

/** No device is called so: « 0 » is no base-58 character. */
export const publishedActor = "000000-published";

/** What a team published: its reader may read it and not change it. */
export function isPublished({ fields }: StoredRecord): boolean {
  for (const name in fields) {
    const cell = fields[name];
    return cell !== undefined && isShort(cell) && cell[0] === publishedActor;
  }
  return false;
}
