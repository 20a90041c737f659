import type { Epoch } from "#storage/team-keys.ts";
import type { KnownSigner } from "./list-signers.ts";

/** Names the keys that open and vouch: while it is the same, what did not open or had nobody to vouch for it does not now. */
export function trustOf(
  epochs: readonly Pick<Epoch, "id">[],
  signers: readonly KnownSigner[],
): string {
  const known = signers.map(({ publicKey, state }) => `${publicKey} ${state}`);
  return [...epochs.map(({ id }) => id), ...known].toSorted().join(" ");
}
