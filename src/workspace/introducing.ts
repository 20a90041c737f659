import { madeAt } from "#exchange/made-at.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { PairingProblem } from "#domain/pairing-problem.ts";
import { deriveId } from "#storage/derive-id.ts";
import type { Person } from "#exchange/introduce.ts";
import { sealAnswer } from "#exchange/pairing-answer.ts";
import { type PairingOffer, type ReadOffer, readOffer } from "#exchange/pairing-offer.ts";
import { writePairingText } from "#exchange/pairing-text.ts";
import { pairingWords } from "#exchange/pairing-check.ts";
import { signerId as idOfSigner } from "#exchange/signer-id.ts";
import { listSigners } from "#exchange/list-signers.ts";
import { keysFor, standingOf } from "#exchange/team-start.ts";
import type { Change } from "#storage/change.ts";
import { findTeamKeys } from "#storage/team-keys.ts";
import type { Entry } from "./entry.ts";
import { fromName } from "./exchange.ts";
import type { Workspace } from "./workspace.ts";

export type { PairingOffer };

/** A newcomer's code, read, with what is known here of its device. Nothing is written yet. */
export interface ReadNewcomer extends ReadOffer {
  readonly words: readonly string[];
  /** Ids of the records that its coming writes. */
  readonly deviceId: string;
  readonly signerId: string;
  /** The member who holds the device already, when it asks for newer keys. */
  readonly member: Entry<"members"> | undefined;
}

/** The keys, sealed: what this screen shows in its turn. */
export interface HandedKeys {
  readonly text: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly words: readonly string[];
  /** Takes the newcomer off the list again. */
  readonly undo: () => Promise<void>;
}

export async function readNewcomer(
  { store, space, directory }: Workspace,
  shown: string,
): Promise<ReadNewcomer | { readonly problem: PairingProblem }> {
  const read = await readOffer(shown);
  if (!read.ok) return read;
  const { offer, bytes } = read.value;
  if (offer.device === store.device) return { problem: { code: "pairing.own" } };
  if (offer.space !== undefined && offer.space !== space.id) {
    return { problem: { code: "pairing.otherTeam" } };
  }
  const [deviceId, signerId, words] = await Promise.all([
    deriveId(space.id, "devices", "device", offer.device),
    idOfSigner(space.id, offer.publicKey),
    pairingWords(bytes),
  ]);
  const known = directory.find("signers", signerId);
  const [signer] = known === undefined ? [] : listSigners([known.record]);
  if (signer !== undefined && signer.state !== "active") {
    return { problem: { code: "pairing.lost" } };
  }
  const { epochs } = await findTeamKeys(store.db);
  if (standingOf(offer.keys ?? [], epochs) === "ahead") {
    return { problem: { code: "pairing.ahead" } };
  }
  const held = directory.find("devices", deviceId)?.member;
  return { offer, bytes, words, deviceId, signerId, member: directory.find("members", held) };
}

/** This device is in the team by a file alone, or late: it has no keys to hand on. */
export class NoTeamKeys extends Error {
  override readonly name = "NoTeamKeys";
}

/**
 * The words were the same: writes the newcomer into the team, then seals the keys to its code.
 * @throws {NoSigning} @throws {NoTeamKeys} @throws {StorageError} nobody was let in.
 */
export async function letIn(
  workspace: Workspace,
  { offer, bytes, deviceId, signerId }: ReadNewcomer,
  person: Person,
): Promise<HandedKeys> {
  const { store, space, directory, now, save } = workspace;
  const { epochs } = await keysFor(store, space.id, offer.keys ?? []);
  const epoch = epochs.at(-1)?.id;
  if (epoch === undefined) throw new NoTeamKeys("none here");
  const known = directory.find("devices", deviceId);
  const changes: Change[] = [
    {
      type: "devices",
      id: deviceId,
      shown: known?.record,
      // A device that is known keeps the name that it has.
      values: { name: known?.name ?? offer.deviceName, member: person.id },
    },
    {
      type: "signers",
      id: signerId,
      shown: directory.find("signers", signerId)?.record,
      values: {
        device: offer.device,
        publicKey: offer.publicKey,
        status: "active",
        introducedBy: directory.find("signers", signerId)?.introducedBy ?? store.device,
        epoch,
      },
    },
  ];
  if (person.isNew) {
    const { id, name, role } = person;
    changes.push({ type: "members", id, shown: undefined, values: { name, role, active: true } });
  }
  const { undo } = await save(changes);
  const sealed = await sealAnswer(
    {
      epochs,
      space: { id: space.id, name: space.name },
      from: { device: store.device, name: fromName(workspace) },
      made: madeAt(now()),
      records: await teamRecords(workspace, deviceId, person.id),
    },
    offer.recipient,
  );
  const text = await writePairingText({ kind: "answer", bytes: sealed });
  return { text, bytes: sealed, words: await pairingWords(bytes, sealed), undo };
}

/** Every known signer; the devices and the persons of the two who meet. */
async function teamRecords(
  { store, space, me }: Workspace,
  deviceId: string,
  memberId: string,
): Promise<readonly StoredRecord[]> {
  const { replica } = store;
  const hereId = await deriveId(space.id, "devices", "device", store.device);
  const named = [
    replica.get("devices", deviceId),
    replica.get("devices", hereId),
    replica.get("members", memberId),
    replica.get("members", me()?.id ?? ""),
  ];
  return [
    ...replica.all("signers").values(),
    ...new Set(named.filter((record) => record !== undefined)),
  ];
}
