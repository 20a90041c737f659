import type { Bytes } from "#exchange/bundle.ts";
import type { Taken } from "#storage/published.ts";
import type { PublicationAnswer, PublicationQuestion } from "#workers/publication.ts";
import { type Asked, askWorker, type Hearing } from "./ask-worker.ts";
import { introduce } from "./new-team.ts";
import { drawId, type Session } from "./session.ts";
import { startFilesWorker } from "./files-worker.ts";

export type { PublicationAnswer, Taken };

/** A publication that was checked whole: whose it is, for whom, how much it holds. */
export type CheckedPublication = Extract<PublicationAnswer, { readonly is: "read" }>;

export function checkPublication(
  bytes: Bytes,
  passphrase: string | undefined,
  hearing?: Hearing,
): Asked<PublicationAnswer> {
  return ask({ bytes, passphrase }, hearing);
}

export interface Opening {
  /** « Téléphone de la Menuiserie du Fleuve ». */
  readonly deviceName: string;
  /** Wall clock, ms. */
  readonly now: () => number;
  readonly hearing?: Hearing;
}

/** `foreign`: a file may not turn a team of this device into a reader's space. */
export type Opened = Taken | { readonly is: "foreign" };

/** Makes the reader's space, or replaces its edition; then opens it. Nothing is made of what is refused. */
export async function openPublication(
  session: Session,
  { header, reader, plain }: CheckedPublication,
  { deviceName, now, hearing }: Opening,
): Promise<Opened> {
  const { id, name: team } = header.space;
  const name = reader.name;
  const known = (await session.spaces()).find((space) => space.id === id);
  const take = async (database: string) => {
    // The worker takes the bytes away with it.
    const question = { bytes: plain.slice(), into: { database, space: id, now: now() } };
    const answer = await ask(question, hearing).answer;
    if (answer.is !== "taken") throw new Error(`a checked publication was ${answer.is}`);
    return answer.taken;
  };
  if (known !== undefined) {
    if (known.role === undefined || known.role === "team") return { is: "foreign" };
    const taken = await take(known.database);
    if (taken.is === "other-key") return taken;
    // What a restore left behind holds still what is gone; where it does not go now, its days are counted.
    if (taken.gone > 0) await session.dropLeft(id).catch(() => undefined);
    await session.open(id, taken.is === "replaced" ? { name, team } : undefined);
    return taken;
  }
  let taken: Taken = { is: "other-key" };
  await session.create({
    id,
    name,
    team,
    sample: false,
    role: header.for,
    fill: async (store) => {
      taken = await take(store.db.name);
      const person = { id: drawId(), name, isNew: true, role: "field" } as const;
      await introduce(store, id, person, deviceName);
    },
  });
  const opened = session.state();
  // What came is kept as what one writes is.
  if (opened.step === "open") await opened.workspace.watchWrite(Promise.resolve());
  return taken;
}

function ask(question: PublicationQuestion, hearing?: Hearing): Asked<PublicationAnswer> {
  return askWorker(() => startFilesWorker("publication"), question, hearing);
}
