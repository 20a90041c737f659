import type { Bytes } from "#exchange/bundle.ts";
import { introduce, introduceAgain, type Person } from "#exchange/introduce.ts";
import { readPlain } from "#exchange/read-plain.ts";
import { restore } from "#storage/restore.ts";
import { Spaces } from "#storage/spaces.ts";
import type { Speaker } from "./answering.ts";

export interface RestoreQuestion {
  /** The opened file, as `checkFile` gave it. */
  readonly plain: Bytes;
  /** Is it of the fictional region? */
  readonly sample: boolean;
  /** Who holds this device, where it is not in the team yet. */
  readonly newcomer: { readonly person: Person; readonly deviceName: string } | undefined;
}

export interface RestoreAnswer {
  readonly space: string;
}

/** Killed anywhere, the space is as before or as after. */
export async function restoreFile(
  { plain, sample, newcomer }: RestoreQuestion,
  speak: Speaker,
): Promise<RestoreAnswer> {
  const reading = await readPlain(plain, { onProgress: speak.progress });
  if (!reading.ok) throw new Error(`a checked file was refused: ${reading.problem.code}`);
  const { header, records, attachments, settings } = reading.bundle;
  const { id, name } = header.space;
  const blobs = attachments.map(({ sha256, type, bytes }) => ({
    hash: sha256,
    type,
    bytes: bytes.buffer,
  }));
  const spaces = new Spaces();
  try {
    await restore({
      spaces,
      space: { id, name, sample },
      backup: { records, blobs, settings },
      now: Date.now,
      chance: (count) => crypto.getRandomValues(new Uint32Array(count)),
      introduce: async (store, before) => {
        if (before !== undefined) await introduceAgain(store, id, before);
        else if (newcomer !== undefined) {
          await introduce(store, id, newcomer.person, newcomer.deviceName);
        }
      },
      onMoving: speak.writing,
    });
  } finally {
    spaces.close();
  }
  return { space: id };
}
