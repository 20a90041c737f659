import type { FolderRunner } from "./folder-runner.ts";

/** By the name of a database, what visits its shared folders: that which a screen asks is that which runs. */
export const openFolders = new Map<string, FolderRunner>();

/** To be called when a team is closed. */
export function stopFolders(database: string): void {
  openFolders.get(database)?.stop();
  openFolders.delete(database);
}
