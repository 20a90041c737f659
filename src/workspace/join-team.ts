import { listReceived, removeReceived, saveReceived } from "#storage/inbox.ts";
import type { CheckedFile } from "./check-file.ts";
import { joinFile } from "./exchange.ts";
import { introduce, type Person } from "./new-team.ts";
import { sampleMemberId } from "./sample.ts";
import { drawId, type Session } from "./session.ts";

export interface Newcomer {
  readonly person: Person;
  readonly deviceName: string;
  readonly fileName: string;
  /** Wall clock, ms. */
  readonly now: () => number;
  /** A share between 0 and 1; 1 while the disk is being written. */
  readonly onProgress: (share: number) => void;
}

/** Takes the space of a colleague's file, joins the file, and says who holds this device. */
export async function joinTeam(
  session: Session,
  { header, members, plain }: CheckedFile,
  { person, deviceName, fileName, now, onProgress }: Newcomer,
): Promise<void> {
  const { space } = header;
  await session.create({
    id: space.id,
    name: space.name,
    sample: members.some(({ id }) => id === sampleMemberId),
    fill: async (store) => {
      // Left by a first try that was killed.
      const left = await listReceived(store.db);
      await Promise.all(left.map(({ id }) => removeReceived(store.db, id)));
      const inbox = drawId();
      const { buffer } = plain.slice();
      await saveReceived(store.db, {
        id: inbox,
        name: fileName,
        receivedAt: now(),
        bytes: buffer,
      });
      const hearing = { onProgress, onWriting: () => onProgress(1) };
      // What « Rejoindre l’équipe » stands under said whose it is, and what it holds.
      const file = { inbox, confirmed: true };
      const { answer: joining } = joinFile({ store, space, now }, file, hearing);
      const answer = await joining;
      if (answer.is !== "joined") throw new Error(`a checked file was ${answer.is}`);
      await introduce(store, space.id, person, deviceName);
    },
  });
  const opened = session.state();
  // What came is kept as what one writes is.
  if (opened.step === "open") await opened.workspace.watchWrite(Promise.resolve());
}
