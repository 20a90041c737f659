import type { Json } from "#crdt/json.ts";
import type { Day } from "#domain/day.ts";
import type { ReaderKind } from "#domain/publishing.ts";
import type { Answered } from "#storage/asks.ts";
import type { Indicator } from "#storage/edition.ts";
import type { BundleKeys, Bytes, Watch } from "./bundle.ts";
import { type Line, readPlainFile, type Refused, writePlainFile } from "./plain-lines.ts";
import { publicationHeader, readPublicationHeader } from "./publication-header.ts";
import { publicationLines, readPublicationLines } from "./publication-lines.ts";
import { signHash, verifyHash } from "./sign.ts";

export interface PublicationHeader {
  readonly format: "maillon";
  readonly version: 1;
  readonly kind: "publication";
  /** The reader's own space, re-keyed; its name is the team's. */
  readonly space: { readonly id: string; readonly name: string };
  /** Re-keyed; `key` is the public half of the audience's Ed25519 pair, base64url, 32 bytes. */
  readonly audience: { readonly id: string; readonly key: string };
  readonly for: ReaderKind;
  /** 1, 2, 3… */
  readonly edition: number;
  readonly made: Day;
  readonly count: number;
}

/** Plain values, as `FieldsOf` has them: no dots, no devices, no hours. Links are re-keyed ids. */
export interface PublishedRecord {
  readonly type: string;
  /** Re-keyed for this audience: 12 base-58 characters. */
  readonly id: string;
  readonly values: Readonly<Record<string, Json>>;
}

/** Whom the file was made for. */
export interface PublishedReader {
  readonly id: string;
  readonly name: string;
  /** Its own sheet among the records: what a proposal may change. */
  readonly own?: { readonly type: "enterprises" | "buyers"; readonly id: string };
  /** 32 random bytes, base64url: what a proposal is authenticated with. */
  readonly reply: string;
}

export interface Publication {
  readonly header: PublicationHeader;
  readonly reader: PublishedReader;
  readonly records: readonly PublishedRecord[];
  readonly indicators: readonly Indicator[];
  readonly answers: readonly Answered[];
  /** `type/id` of what was erased: never to be shown again, whatever comes later. */
  readonly gone: readonly string[];
  /** `type/id` of what an earlier edition held and this one does not. */
  readonly withdrawn: readonly string[];
  /** Of two files of one edition the reader keeps the one whose hash sorts last. */
  readonly sha256: string;
}

export type PublicationReading =
  | { readonly ok: true; readonly publication: Publication }
  | { readonly ok: false; readonly problem: Refused["problem"] };

export interface PublicationDraft extends Pick<Publication, "reader" | "records"> {
  readonly space: PublicationHeader["space"];
  readonly audience: PublicationHeader["audience"];
  readonly for: ReaderKind;
  readonly edition: number;
  readonly made: Day;
  readonly indicators?: readonly Indicator[];
  readonly answers?: readonly Answered[];
  readonly gone?: readonly string[];
  readonly withdrawn?: readonly string[];
}

/**
 * A plain `.maillon.json`, signed by the audience; the same draft gives the same bytes.
 * @throws {RangeError} no reader would take it: the draft is wrong.
 */
export async function writePublication(
  draft: PublicationDraft,
  privateKey: CryptoKey,
): Promise<Bytes> {
  const bytes = await writePlainFile(
    publicationHeader(draft),
    publicationLines(draft),
    async (sha256) => ({ signature: await signHash(privateKey, sha256) }),
  );
  const reading = await readPublication(bytes);
  if (reading.ok) return bytes;
  throw new RangeError(`no publication that a reader takes: ${JSON.stringify(reading.problem)}`);
}

/**
 * Reads a publication that somebody received, whatever the name of the file. The signature is checked
 * against the key that the file itself shows: whether it is the key of the first edition is for the
 * caller to compare (`header.audience.key`). Rejects only when `watch.signal` is aborted.
 */
export async function readPublication(
  bytes: Bytes,
  keys: BundleKeys = {},
  watch: Watch = {},
): Promise<PublicationReading> {
  const file = await readPlainFile(bytes, "publication", keys, watch);
  if ("problem" in file) return refuse(file);
  const header = readPublicationHeader(file.header);
  if ("problem" in header) return refuse(header);
  if (!(await isSigned(header.audience.key, file.sha256, file.end))) {
    return refuse({ problem: { code: "bundle.signature" } });
  }
  const lines = readPublicationLines(file.lines);
  if ("problem" in lines) return refuse(lines);
  return { ok: true, publication: { header, ...lines, sha256: file.sha256 } };
}

function refuse({ problem }: Refused): PublicationReading {
  return { ok: false, problem };
}

async function isSigned(key: string, sha256: string, end: Line): Promise<boolean> {
  const { signature } = end;
  return typeof signature === "string" && (await verifyHash(key, sha256, signature));
}
