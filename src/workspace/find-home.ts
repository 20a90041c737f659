import { forgetVanished } from "#storage/forget-vanished.ts";
import { settleMove } from "#storage/settle-move.ts";
import type { Space, Spaces } from "#storage/spaces.ts";
import { StorageError } from "#storage/storage-error.ts";

/**
 * Where a space is that did not open: where a restore moved it. One whose database the browser erased
 * goes off the list, and `vanished` hears of it. @throws what it did not open for.
 */
export async function findHome(
  error: unknown,
  spaces: Spaces,
  row: Space,
  now: () => number,
  vanished: (row: Space) => void,
): Promise<Space> {
  const name = error instanceof StorageError ? error.name : undefined;
  if (name === "DatabaseGone") {
    await forgetVanished(spaces, row);
    vanished(row);
  }
  if (name !== "DatabaseMoved") throw error;
  const { database } = await settleMove(spaces, row, now);
  return { ...row, database };
}
