import type { StoredRecord } from "#crdt/record.ts";
import type { Store } from "#storage/store.ts";
import type { TeamKeys } from "#storage/team-keys.ts";
import type { Bytes } from "./bundle.ts";
import { isLate } from "./late-keys.ts";
import { protect } from "./protect.ts";
import { seal } from "./team-seal.ts";
import type { SignWith } from "./write-bundle.ts";

export interface Locking {
  readonly passphrase?: string | undefined;
  /** Whoever holds the team's current key opens it. */
  readonly toTeam?: boolean | undefined;
}

/** The team changed its keys since: what is sealed with those that are here opens on a lost phone. */
export class LateKeys extends Error {
  override readonly name = "LateKeys";
}

/**
 * As a person chose; plain without either. `signers`: the records of that type, which tell whether
 * the keys are the team's current ones. @throws {RangeError} this device has no key of the team.
 * @throws {LateKeys} it has old ones alone.
 */
export async function lockFor(
  plain: Bytes,
  { passphrase, toTeam = false }: Locking,
  { epochs }: TeamKeys,
  signers: Iterable<StoredRecord>,
): Promise<Bytes> {
  if (toTeam) {
    const current = epochs.at(-1);
    if (current === undefined) throw new RangeError("no key of the team");
    if (isLate(signers, epochs)) throw new LateKeys("the team has newer keys");
    return seal(plain, [current.recipient]);
  }
  return passphrase === undefined ? plain : protect(plain, passphrase);
}

/** A device that holds a signing key signs all that it sends, however protected. */
export function signWith(
  { device }: Pick<Store, "device">,
  { signing }: TeamKeys,
): SignWith | undefined {
  return signing && { signer: device, privateKey: signing.privateKey };
}
