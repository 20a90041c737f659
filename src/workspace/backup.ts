import type { Person } from "#exchange/introduce.ts";
import { tidyRestores, underRestoreLock } from "#storage/move.ts";
import { saveSetting } from "#storage/settings.ts";
import { Spaces } from "#storage/spaces.ts";
import type { BackUpAnswer, BackUpQuestion } from "#workers/back-up.ts";
import type { Comparison, CompareQuestion } from "#workers/compare.ts";
import type { RestoreAnswer, RestoreQuestion } from "#workers/restore.ts";
import { type Asked, askWorker, type Hearing } from "./ask-worker.ts";
import { bundleFile } from "./bundle-file.ts";
import type { CheckedFile } from "./check-file.ts";
import { sampleMemberId } from "./sample.ts";
import type { Workspace } from "./workspace.ts";
import { startFilesWorker } from "./files-worker.ts";

export type { BackUpAnswer, Comparison };

/** Everything that this device holds of the space, as one protected file. Once it was handed over, `recordBackup`. */
export function makeBackup(
  { store, space, now }: Workspace,
  passphrase: string,
  hearing?: Hearing,
): Asked<BackUpAnswer> {
  const question: BackUpQuestion = {
    database: store.db.name,
    space: { id: space.id, name: space.name },
    now: now(),
    passphrase,
  };
  return askWorker(() => startFilesWorker("back-up"), question, hearing);
}

export type MadeBackup = Extract<BackUpAnswer, { readonly is: "made" }>;

export function toBackupFile({ space, now }: Workspace, { bytes }: MadeBackup): File {
  return bundleFile(bytes, "backup", { of: space.name, at: now(), isProtected: true });
}

/** To be called once the file was shared or downloaded: what it holds is no longer « ici seulement ». */
export async function recordBackup(
  { store, now }: Workspace,
  { mark, left }: MadeBackup,
): Promise<void> {
  await store.markSent(mark, new Set(left.map(({ type, id }) => `${type}/${id}`)));
  await saveSetting(store.db, "lastBackupAt", now());
}

export interface Newcomer {
  readonly person: Person;
  readonly deviceName: string;
}

/** `newcomer`: who holds this device, where the team is not on it yet. A stop leaves the team as it was. */
export function restoreBackup(
  { plain, members }: CheckedFile,
  newcomer: Newcomer | undefined,
  hearing?: Hearing,
): Asked<RestoreAnswer> {
  const sample = members.some(({ id }) => id === sampleMemberId);
  const question: RestoreQuestion = { plain, sample, newcomer };
  const { answer, stop } = askWorker<RestoreQuestion, RestoreAnswer>(
    () => startFilesWorker("restore"),
    question,
    hearing,
  );
  return {
    answer,
    stop: () => {
      stop();
      void tidy().catch(() => undefined); // the next opening does
    },
  };
}

/** What the stopped worker had filled so far goes. */
async function tidy(): Promise<void> {
  const spaces = new Spaces();
  try {
    await underRestoreLock(() => tidyRestores(spaces, Date.now()));
  } finally {
    spaces.close();
  }
}

export function compareWithBackup(
  { store, space }: Workspace,
  { plain }: CheckedFile,
  hearing?: Hearing,
): Asked<Comparison> {
  const question: CompareQuestion = { database: store.db.name, space: space.id, plain };
  return askWorker(() => startFilesWorker("compare"), question, hearing);
}
