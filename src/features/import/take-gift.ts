import { untrack } from "solid-js";
import { dropGift, findGiftFile } from "#storage/shared-files.ts";
import type { Importing } from "./importing.ts";

/** A list that another app gave; once it is kept as an import it is a gift no more. */
export async function takeGift(id: string, importing: Importing): Promise<void> {
  const file = await findGiftFile(id).catch(() => undefined);
  if (file === undefined) return; // taken by another tab: one chooses a file
  await importing.take([file], undefined);
  if (untrack(importing.choices) !== undefined) await dropGift(id);
}
