import type { Json } from "#crdt/json.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { BundleProblem } from "#domain/bundle-problem.ts";
import type { Feed, Point } from "#storage/points.ts";
import type { ReceiptLine } from "./receipt-line.ts";

/** Bytes of a file. WebCrypto and streams refuse views of shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>;

export type BundleHeader = ReplicaHeader | BackupHeader | ReceiptHeader;

/** For another device of the same team. */
export interface ReplicaHeader extends CommonHeader {
  readonly kind: "replica";
  readonly from: Sender;
  /** Absent where something was left out. */
  readonly feed?: Feed | undefined;
  readonly points?: Points | undefined;
  /** Of a full in a shared folder: the names of the objects that it holds whole. */
  readonly replaces?: readonly string[] | undefined;
}

/** For the sender of a replica: what was taken of it. As the head of a shared folder, for everybody: what is erased here. */
export interface ReceiptHeader extends CommonHeader {
  readonly kind: "receipt";
  readonly from: Sender;
  readonly points?: Points | undefined;
  /** Of a head in a shared folder: the names of the objects that its device could not read. */
  readonly unread?: readonly string[] | undefined;
}

export interface Sender {
  /** Six base-58 characters. */
  readonly device: string;
  readonly name: string;
}

/** By device, how far its sender has the journal of each: at most 4 points. */
export type Points = Readonly<Record<string, readonly Point[]>>;

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
  /** Settings of a backup, lines of a receipt; and what is from a newer version or for a part that is not here. */
  readonly others: number;
}

export interface Bundle {
  readonly header: BundleHeader;
  /** Normal, short where possible, in the order of the file. */
  readonly records: readonly StoredRecord[];
  readonly attachments: readonly Attachment[];
  /** Of a backup. */
  readonly settings: BundleSettings;
  /** Of a receipt. */
  readonly receipts: readonly ReceiptLine[];
  readonly lines: LineCounts;
  /** Of the bytes from « [ » to the newline before the end, in hexadecimal; right. */
  readonly sha256: string;
  /** As the file says it: `signerOf` looks whether it is right. */
  readonly signed?: Signed | undefined;
}

export interface Signed {
  /** The device that signed: six base-58 characters. */
  readonly signer: string;
  /** See `signHash`. */
  readonly signature: string;
}

export type BundleReading =
  | { readonly ok: true; readonly bundle: Bundle }
  | { readonly ok: false; readonly problem: BundleProblem };

export interface BundleKeys {
  /** As a person typed it. */
  readonly passphrase?: string | undefined;
  /** Of the team's epochs, or of one scan: AGE-SECRET-KEY-1… */
  readonly identities?: readonly string[] | undefined;
}

/** For the person who waits: `onProgress` hears a share between 0 and 1. An abort rejects. */
export interface Watch {
  readonly onProgress?: ((share: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}
