import type { SignerState } from "#domain/signer.ts";
import type { Bundle } from "./bundle.ts";
import type { KnownSigner } from "./list-signers.ts";
import { verifyHash } from "./sign.ts";

/**
 * Who answers for a file. `unknown`: it names a device that is not in the team, as far as is known
 * here. `wrong`: it names one that is, and its key did not make the signature.
 */
export type Signature =
  | { readonly is: SignerState | "unknown" | "wrong"; readonly device: string }
  | { readonly is: "unsigned" };

/**
 * A device that was restored signs with the same key under a new name, which may not be known here
 * yet: for such a name every key is tried. For one that is known, its own alone: a colleague's device
 * speaks for no other.
 */
export async function signerOf(
  { sha256, signed }: Pick<Bundle, "sha256" | "signed">,
  known: readonly KnownSigner[],
): Promise<Signature> {
  if (signed === undefined) return { is: "unsigned" };
  const { signer, signature } = signed;
  const named = known.filter(({ device }) => device === signer);
  for (const one of named.length > 0 ? named : known) {
    // oxlint-disable-next-line no-await-in-loop -- one is right, most often the first
    if (await verifyHash(one.publicKey, sha256, signature)) {
      return { is: one.state, device: one.device };
    }
  }
  return { is: named.length > 0 ? "wrong" : "unknown", device: signer };
}
