import { listFolderPlaces } from "#storage/folders.ts";
import type { Spaces } from "#storage/spaces.ts";
import type { Store } from "#storage/store.ts";
import { doubtTheLost } from "./doubting.ts";
import { foldWhenIdle } from "./idle-fold.ts";
import { stopFolders } from "./open-folders.ts";
import { purgeErased } from "./purging.ts";
import { watchWaiting } from "./take-waiting.ts";
import { tidyLeft } from "./tidy-left.ts";
import type { Workspace } from "./workspace.ts";

/** What an open team does for itself once its first screen stands. Gives what stops it. */
export async function afterOpening(
  spaces: Spaces,
  store: Store,
  { space: { id, name }, now, watchWrite }: Pick<Workspace, "space" | "now" | "watchWrite">,
): Promise<() => void> {
  await store.readRest();
  void tidyLeft(spaces, store, now).catch(() => undefined); // the next opening does
  const stopPurging = purgeErased(spaces, store, now);
  const stopFolding = foldWhenIdle(store);
  const stopDoubting = doubtTheLost(store);
  const stopWaiting = watchWaiting({ store, space: { id }, now, watchWrite });
  let isStopped = false;
  void meetInFolders().catch(() => undefined); // their screen begins it too
  return () => {
    isStopped = true;
    stopPurging();
    stopFolding();
    stopDoubting();
    stopWaiting();
    stopFolders(store.db.name);
  };

  async function meetInFolders(): Promise<void> {
    if ((await listFolderPlaces(store.db)).length === 0) return;
    const { folderRunner } = await import("./folder-runner.ts");
    if (!isStopped) folderRunner({ store, space: { id, name }, now, watchWrite });
  }
}
