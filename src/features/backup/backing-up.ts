import { createFileToGive } from "#parts/file-to-give.ts";
import { rememberBackup } from "#parts/team-memory.ts";
import { makeBackup, recordBackup, toBackupFile } from "#workspace/backup.ts";
import { useWorkspace } from "#workspace/workspace.ts";

/** Everything, under six words; it counts as made only when it has left. */
export function createBackingUp() {
  const workspace = useWorkspace();
  const { space, safety, now } = workspace;
  return createFileToGive({
    wanted: () => "everything",
    ask: (_, passphrase, hearing) => makeBackup(workspace, passphrase, hearing),
    toFile: (made) => toBackupFile(workspace, made),
    note: (made, { name }) => {
      rememberBackup(space.id, { at: now(), total: safety().total, name });
      return recordBackup(workspace, made);
    },
  });
}
