import { binState } from "#crdt/bin.ts";
import { liveValues, shownValue } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { SignerState } from "#domain/signer.ts";
import type { Bundle } from "./bundle.ts";
import { verifyHash } from "./sign.ts";

/** A device of the team whose public key is known here. */
export interface KnownSigner {
  readonly device: string;
  readonly publicKey: string;
  readonly state: SignerState;
}

/**
 * Who answers for a file. `unknown`: it names a device that is not in the team, as far as is known
 * here. `wrong`: it names one that is, and its key did not make the signature.
 */
export type Signature =
  | { readonly is: SignerState | "unknown" | "wrong"; readonly device: string }
  | { readonly is: "unsigned" };

/** Of the records `signers`. Where colleagues disagree, the worse state holds. */
export function listSigners(records: Iterable<StoredRecord>): readonly KnownSigner[] {
  return Array.from(records).flatMap((record) => {
    const device = shownValue(cellOf(record, "device"));
    const publicKey = shownValue(cellOf(record, "publicKey"));
    if (record.erased.length > 0) return [];
    if (typeof device !== "string" || typeof publicKey !== "string") return [];
    return [{ device, publicKey, state: stateOf(record) }];
  });
}

function stateOf(record: StoredRecord): SignerState {
  const said = new Set(liveValues(cellOf(record, "status")).map(({ value }) => value));
  if (said.has("lost")) return "lost";
  return said.has("active") && said.size === 1 && binState(record) !== "binned"
    ? "active"
    : "retired";
}

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
