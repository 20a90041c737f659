import { binState } from "#crdt/bin.ts";
import { liveValues, shownValue } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { SignerState } from "#domain/signer.ts";

/** A device of the team whose public key is known here. */
export interface KnownSigner {
  readonly device: string;
  readonly publicKey: string;
  readonly state: SignerState;
}

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
