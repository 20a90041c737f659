import type { Json } from "#crdt/json.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { BundleProblem } from "#domain/bundle-problem.ts";

/** Bytes of a file. WebCrypto and streams refuse views of shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>;

export type BundleHeader = ReplicaHeader | BackupHeader;

/** For another device of the same team. */
export interface ReplicaHeader extends CommonHeader {
  readonly kind: "replica";
  readonly from: { readonly device: string; readonly name: string };
}

/** For oneself: it names no device, so that whoever opens it is nobody's clone. */
export interface BackupHeader extends CommonHeader {
  readonly kind: "backup";
}

interface CommonHeader {
  readonly format: "maillon";
  readonly version: 1;
  readonly space: { readonly id: string; readonly name: string };
  /** ISO, UTC, seconds. */
  readonly made: string;
  readonly count: number;
}

/** Kinds that are read and written; a file of another one is named and refused. */
export type BundleKind = BundleHeader["kind"];

/** Choices of the space that a backup brings along, by their names. */
export type BundleSettings = Readonly<Record<string, Json>>;

export interface Attachment {
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  readonly sha256: string;
  /** A media type. */
  readonly type: string;
  readonly bytes: Bytes;
}

/** Every line between header and end is in one of these: they add up to `header.count`. */
export interface LineCounts {
  readonly records: number;
  readonly attachments: number;
  /** Settings of a backup; and what is from a newer version or for a part that is not here. */
  readonly others: number;
}

export interface Bundle {
  readonly header: BundleHeader;
  /** Normal, short where possible, in the order of the file. */
  readonly records: readonly StoredRecord[];
  readonly attachments: readonly Attachment[];
  /** Of a backup. */
  readonly settings: BundleSettings;
  readonly lines: LineCounts;
}

export type BundleReading =
  | { readonly ok: true; readonly bundle: Bundle }
  | { readonly ok: false; readonly problem: BundleProblem };

export interface BundleKeys {
  /** As a person typed it. */
  readonly passphrase?: string | undefined;
}

/** For the person who waits: `onProgress` hears a share between 0 and 1. An abort rejects. */
export interface Watch {
  readonly onProgress?: ((share: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}
