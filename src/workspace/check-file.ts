import type { Bytes } from "#exchange/bundle.ts";
import type { FileMember, ProtectAnswer, ProtectQuestion } from "#workers/protect.ts";
import { type Asked, askWorker, type Hearing } from "./ask-worker.ts";
import { startFilesWorker } from "./files-worker.ts";

export type { Bytes, FileMember, ProtectAnswer };

/** A file that was checked whole: whose it is, how much it holds. */
export type CheckedFile = Extract<ProtectAnswer, { readonly is: "read" }>;

/** Checks a file whole without a team, for « Rejoindre une équipe ». */
export function checkFile(
  bytes: Bytes,
  passphrase: string | undefined,
  hearing?: Hearing,
): Asked<ProtectAnswer> {
  const question: ProtectQuestion = { bytes, passphrase };
  return askWorker(() => startFilesWorker("protect"), question, hearing);
}
