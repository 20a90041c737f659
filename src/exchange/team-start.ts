import type { SignerState } from "#domain/signer.ts";
import { changeToWrite } from "#storage/change.ts";
import type { Store } from "#storage/store.ts";
import {
  findTeamKeys,
  makeSigningKey,
  saveEpochs,
  type SigningKey,
  type TeamKeys,
} from "#storage/team-keys.ts";
import type { NamedEpoch } from "./pairing-offer.ts";
import { signerId } from "./signer-id.ts";
import { listSigners } from "./list-signers.ts";
import { drawEpoch } from "./team-seal.ts";

export interface Introduced {
  /** Six base-58 characters. */
  readonly device: string;
  readonly publicKey: string;
  readonly status: SignerState;
  /** Of the device that lets it in. */
  readonly introducedBy: string;
}

/** Writes what differs from what is here. The records are to be read: see `Store.load`. */
export async function introduceSigner(
  store: Store,
  space: string,
  { publicKey, ...values }: Introduced,
): Promise<void> {
  const id = await signerId(space, publicKey);
  await store.write((replica) => {
    const shown = replica.get("signers", id);
    return [changeToWrite({ type: "signers", id, shown, values: { publicKey, ...values } })];
  });
}

/** The signing key of this device, and its record, made when first needed. @throws {NoSigning} @throws {StorageError} */
export async function ensureSigner(
  store: Store,
  space: string,
  introducedBy = store.device,
): Promise<SigningKey> {
  const signing = await makeSigningKey(store.db);
  const { publicKey } = signing;
  const known = store.replica.get("signers", await signerId(space, publicKey));
  if (known === undefined) {
    const { device } = store;
    await introduceSigner(store, space, { device, publicKey, status: "active", introducedBy });
  }
  return signing;
}

/** Whether this device may make the team's first keys: there are none yet, as far as is known here. */
export async function mayStartTeam({ db, replica }: Store): Promise<boolean> {
  const { signing, epochs } = await findTeamKeys(db);
  if (epochs.length > 0) return false;
  const others = listSigners(replica.all("signers").values()).filter(
    ({ publicKey }) => publicKey !== signing?.publicKey,
  );
  return others.length === 0;
}

/**
 * What a team's first device makes when it is first needed: its signing key, its record, epoch 1.
 * Elsewhere, and the second time, it makes nothing that is there. @throws {NoSigning} @throws {StorageError}
 */
export async function ensureTeamKeys(store: Store, space: string): Promise<TeamKeys> {
  if (await mayStartTeam(store)) {
    await ensureSigner(store, space);
    await saveEpochs(store.db, [await drawEpoch(1)]);
    await tellEpoch(store, space);
  }
  return findTeamKeys(store.db);
}

/**
 * Says to colleagues which keys this device seals with: whoever has others learns that there are
 * two. @throws {StorageError}
 */
export async function tellEpoch(store: Store, space: string): Promise<void> {
  const { signing, epochs } = await findTeamKeys(store.db);
  const epoch = epochs.at(-1)?.id;
  if (signing === undefined || epoch === undefined) return;
  const id = await signerId(space, signing.publicKey);
  await store.write((replica) => {
    const shown = replica.get("signers", id);
    if (shown === undefined) return [];
    return [changeToWrite({ type: "signers", id, shown, values: { epoch } })];
  });
}

/** How the keys of a device stand to those that are here. */
export type Standing =
  /** It holds none that is not here. */
  | "behind"
  /** It holds all that are here, and more: it is the one to be asked. */
  | "ahead"
  /** Each holds some that the other lacks: they were made apart. */
  | "apart";

export function standingOf(held: readonly NamedEpoch[], here: readonly NamedEpoch[]): Standing {
  const lacks = (some: readonly NamedEpoch[], all: readonly NamedEpoch[]) =>
    some.some(({ id }) => all.every((one) => one.id !== id));
  if (!lacks(held, here)) return "behind";
  return lacks(here, held) ? "apart" : "ahead";
}

/**
 * The keys to hand to a device that holds `held`. If both made theirs apart, a pair that is newer
 * than all of them is made first: from then on both seal with that one. @throws {NoSigning}
 * @throws {StorageError}
 */
export async function keysFor(
  store: Store,
  space: string,
  held: readonly NamedEpoch[],
): Promise<TeamKeys> {
  const { epochs } = await ensureTeamKeys(store, space);
  if (standingOf(held, epochs) === "apart") {
    const newest = Math.max(...[...held, ...epochs].map(({ number }) => number));
    await saveEpochs(store.db, [await drawEpoch(newest + 1)]);
  }
  await tellEpoch(store, space);
  return findTeamKeys(store.db);
}
