import type { Store } from "#storage/store.ts";
import type { TeamKeys } from "#storage/team-keys.ts";
import type { Bytes } from "./bundle.ts";
import { protect } from "./protect.ts";
import { seal } from "./team-seal.ts";
import type { SignWith } from "./write-bundle.ts";

export interface Locking {
  readonly passphrase?: string | undefined;
  /** Whoever holds the team's current key opens it. */
  readonly toTeam?: boolean | undefined;
}

/** As a person chose; plain without either. @throws {RangeError} this device has no key of the team. */
export async function lockFor(
  plain: Bytes,
  { passphrase, toTeam = false }: Locking,
  { epochs }: TeamKeys,
): Promise<Bytes> {
  if (toTeam) {
    // A device that knows a new epoch never seals to an old one.
    const current = epochs.at(-1);
    if (current === undefined) throw new RangeError("no key of the team");
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
