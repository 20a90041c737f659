import type { StoredRecord } from "#crdt/record.ts";
import { makeBase58 } from "#domain/ids.ts";
import type { MemberRole } from "#domain/member.ts";
import type { PairingProblem } from "#domain/pairing-problem.ts";
import { isAboutTeam } from "#domain/record-types.ts";
import type { Bytes } from "#exchange/bundle.ts";
import {
  answerBytes,
  type HandedEpoch,
  openAnswer,
  type PairingAnswer,
} from "#exchange/pairing-answer.ts";
import { writeOffer } from "#exchange/pairing-offer.ts";
import { drawPair, recipientOf } from "#exchange/team-seal.ts";
import { pairingWords } from "#exchange/pairing-check.ts";
import { tellEpoch } from "#exchange/team-start.ts";
import { listSigners } from "#exchange/list-signers.ts";
import {
  drawSigningKey,
  type Epoch,
  findTeamKeys,
  makeSigningKey,
  saveEpochs,
  saveSigningKey,
  type SigningKey,
} from "#storage/team-keys.ts";
import type { Session } from "./session.ts";
import type { Workspace } from "./workspace.ts";

export type { PairingProblem };

/** A newcomer's code. The one-time key is in it, and nowhere else: who leaves the screen begins again. */
export interface ShownOffer {
  readonly text: string;
  readonly words: readonly string[];
  readonly bytes: Bytes;
  readonly identity: string;
  readonly device: string;
  readonly signing: SigningKey;
}

export interface Newcomer {
  readonly name: string;
  readonly role: MemberRole;
  readonly deviceName: string;
}

/** The team's keys as they came, opened, with the words that the colleague's screen shows too. */
export interface ReadAnswer {
  readonly answer: PairingAnswer;
  readonly words: readonly string[];
}

/**
 * For a device that has no team yet, or, given its workspace, newer keys of that team.
 * @throws {NoSigning} this browser signs nothing.
 */
export async function makeOffer(newcomer: Newcomer, workspace?: Workspace): Promise<ShownOffer> {
  const { identity, recipient } = await drawPair();
  const store = workspace?.store;
  const signing = await (store === undefined ? drawSigningKey() : makeSigningKey(store.db));
  const device = store?.device ?? makeBase58(crypto.getRandomValues(new Uint32Array(6)));
  const { text, bytes } = await writeOffer({
    ...newcomer,
    device,
    publicKey: signing.publicKey,
    recipient,
    space: workspace?.space.id,
    keys: store && (await findTeamKeys(store.db)).epochs,
  });
  return { text, bytes, identity, device, signing, words: await pairingWords(bytes) };
}

/** What a colleague's code brings, for this very offer; of `team` alone, if given. Nothing is kept yet. */
export async function readAnswer(
  { bytes, identity }: ShownOffer,
  shown: string | Bytes,
  team?: Pick<Workspace, "space" | "store">,
): Promise<ReadAnswer | { readonly problem: PairingProblem }> {
  const sealed = await answerBytes(shown);
  if (!sealed.ok) return sealed;
  const opened = await openAnswer(sealed.value, identity);
  if (!opened.ok) return opened;
  const answer = opened.value;
  if (team !== undefined && answer.space.id !== team.space.id) {
    return { problem: { code: "pairing.otherTeam" } };
  }
  const known = listSigners(team?.store.replica.all("signers").values() ?? []);
  if (known.some(({ device, state }) => device === answer.from.device && state !== "active")) {
    return { problem: { code: "pairing.lost" } };
  }
  return { answer, words: await pairingWords(bytes, sealed.value) };
}

/** Makes the team on this device, with its keys; it is empty until a first file. */
export async function joinPaired(
  session: Session,
  { device, signing }: ShownOffer,
  answer: PairingAnswer,
): Promise<void> {
  const epochs = await withRecipients(answer.epochs);
  await session.create({
    ...answer.space,
    sample: false,
    device,
    fill: async (store) => {
      await saveSigningKey(store.db, signing);
      await saveEpochs(store.db, epochs);
      await store.join(aboutTeam(answer), { from: answer.from.device });
    },
  });
}

/** Takes newer keys of the team that is open. */
export async function takeNewerKeys(
  { store, space, watchWrite }: Workspace,
  answer: PairingAnswer,
): Promise<void> {
  const epochs = await withRecipients(answer.epochs);
  await watchWrite(take());

  async function take(): Promise<void> {
    await saveEpochs(store.db, epochs);
    await store.join(aboutTeam(answer), { from: answer.from.device });
    // What this device had said of keys that it made itself would go on telling the others to ask.
    await tellEpoch(store, space.id);
  }
}

/** Who is in the team, and nothing else: the rest comes in files, which somebody answers for. */
function aboutTeam({ records }: PairingAnswer): readonly StoredRecord[] {
  return records.filter(({ type, erased }) => isAboutTeam(type) && erased.length === 0);
}

async function withRecipients(handed: readonly HandedEpoch[]): Promise<readonly Epoch[]> {
  return Promise.all(
    handed.map(async (epoch) => ({ ...epoch, recipient: await recipientOf(epoch.identity) })),
  );
}
