import type { Json } from "#crdt/json.ts";
import { joinStored, type StoredRecord } from "#crdt/record.ts";
import type { LineFault } from "#domain/bundle-problem.ts";
import type { Feed } from "#storage/points.ts";
import { attachmentLine, sha256Of } from "./attachment-line.ts";
import type {
  Attachment,
  BackupHeader,
  BundleHeader,
  BundleSettings,
  Bytes,
  Points,
  ReplicaHeader,
  Signed,
  Watch,
} from "./bundle.ts";
import { caps, megabyte } from "./caps.ts";
import { parseLine } from "./check-json.ts";
import { concat } from "./gzip.ts";
import { headerLine, readHeader } from "./header-line.ts";
import { isObject, readRecord } from "./read-record.ts";
import { readReceipt, receiptLine, type ReceiptLine } from "./receipt-line.ts";
import { recordLine } from "./record-line.ts";
import { readSetting, settingLine } from "./setting-line.ts";
import { signHash } from "./sign.ts";

export type BundleDraft = ReplicaDraft | BackupDraft;

interface ReplicaDraft extends CommonDraft {
  readonly kind?: "replica";
  readonly from: ReplicaHeader["from"];
  /** It goes only when nothing was left out. */
  readonly feed?: Feed | undefined;
  readonly points?: Points | undefined;
  /** See `ReplicaHeader`. */
  readonly replaces?: readonly string[] | undefined;
  readonly sign?: SignWith | undefined;
}

export interface ReceiptDraft extends Omit<CommonDraft, "records" | "blobs"> {
  readonly kind?: "receipt";
  readonly from: ReplicaHeader["from"];
  readonly receipts: readonly ReceiptLine[];
  readonly points?: Points | undefined;
  /** Of a head in a shared folder: what is erased here, and see `ReceiptHeader`. */
  readonly records?: Iterable<StoredRecord> | undefined;
  readonly unread?: readonly string[] | undefined;
  readonly sign?: SignWith | undefined;
}

/** Who answers for a file: a backup, which names no device, has nobody. */
export interface SignWith {
  /** Six base-58 characters. */
  readonly signer: string;
  readonly privateKey: CryptoKey;
}

interface BackupDraft extends CommonDraft {
  readonly kind: "backup";
  readonly settings?: BundleSettings;
}

interface CommonDraft {
  readonly space: BundleHeader["space"];
  /** ISO, UTC, seconds. */
  readonly made: string;
  /** In any order; two states of one record, as pages and journal hold them, are joined. */
  readonly records: Iterable<StoredRecord>;
  readonly blobs?: Iterable<Omit<Attachment, "sha256">> | undefined;
}

/** A record, an attachment or a setting that no reader would take: named on screen. */
export interface LeftOut {
  readonly type: string;
  readonly id: string;
  readonly reason: LineFault;
}

export interface WrittenBundle {
  readonly bytes: Bytes;
  /** Lines between header and end. */
  readonly count: number;
  readonly left: readonly LeftOut[];
}

/**
 * A plain `.maillon.json`: the same records give the same bytes on every device.
 * Every line goes through the reader's own checks. @throws {RangeError} no reader would take the
 * header. Rejects when `watch.signal` is aborted.
 */
export async function writeBundle(draft: BundleDraft, watch: Watch = {}): Promise<WrittenBundle> {
  const records = sorted(draft.records);
  const body = makeBody();
  const left: LeftOut[] = [];
  for (const [at, record] of records.entries()) {
    const { type, id } = record;
    const reason = addRecord(body, record);
    if (reason !== undefined) left.push({ type, id, reason });
    if (at % 512 !== 511) continue;
    watch.onProgress?.(at / records.length);
    watch.signal?.throwIfAborted();
  }
  const settings = draft.kind === "backup" ? (draft.settings ?? {}) : {};
  for (const name of Object.keys(settings).toSorted(order)) {
    const reason = addSetting(body, name, settings[name] ?? null);
    if (reason !== undefined) left.push({ type: "setting", id: name, reason });
  }
  for (const attachment of await named(draft.blobs ?? [])) {
    const isAdded = body.add(attachmentLine(attachment));
    if (!isAdded) left.push({ type: attachment.type, id: attachment.sha256, reason: "long" });
  }
  const header = headerOf(draft, body.count(), left.length === 0);
  const sign = draft.kind === "backup" ? undefined : draft.sign;
  return { ...(await close(header, body, sign)), left };
}

/** What became of files of another device: see `writeBundle`. */
export function writeReceipt({
  space,
  made,
  from,
  receipts,
  points,
  records = [],
  unread,
  sign,
}: ReceiptDraft): Promise<Omit<WrittenBundle, "left">> {
  const body = makeBody();
  for (const record of sorted(records)) addRecord(body, record);
  for (const receipt of receipts) body.add(checkedReceipt(receipt));
  const common = { format: "maillon", version: 1, space, made, count: body.count() } as const;
  return close({ ...common, kind: "receipt", from, points, unread }, body, sign);
}

async function close(
  header: BundleHeader,
  body: ReturnType<typeof makeBody>,
  sign: SignWith | undefined,
): Promise<Omit<WrittenBundle, "left">> {
  const count = body.count();
  const start = utf8(`[\n${checkedHeader(header)},\n`);
  const end = utf8(endLine(count, "0".repeat(64), sign && unsigned(sign)));
  const bytes = concat([start, ...body.chunks(), end]);
  const covered = bytes.subarray(0, bytes.length - end.length);
  const sha256 = await sha256Of(covered);
  const signed = sign && {
    signer: sign.signer,
    signature: await signHash(sign.privateKey, sha256),
  };
  bytes.set(utf8(endLine(count, sha256, signed)), covered.length);
  return { bytes, count };
}

function endLine(count: number, sha256: string, signed: Signed | undefined): string {
  return `${JSON.stringify({ end: true, count, sha256, ...signed })}\n]\n`;
}

/** As long as the one to come. */
function unsigned({ signer }: SignWith): Signed {
  return { signer, signature: "A".repeat(86) };
}

/** @throws {RangeError} no reader would take it. */
function checkedReceipt(receipt: ReceiptLine): string {
  const line = receiptLine(receipt);
  const parsed = parseLine(line);
  if (typeof parsed === "string" || !isObject(parsed.value) || !readReceipt(parsed.value)) {
    throw new RangeError(`no receipt: ${line}`);
  }
  return line;
}

/** By type, then id, in UTF-16 code units. */
function sorted(records: Iterable<StoredRecord>): StoredRecord[] {
  const byKey = new Map<string, StoredRecord>();
  for (const record of records) {
    // Neither was checked yet: a type may hold a slash.
    const key = JSON.stringify([record.type, record.id]);
    const other = byKey.get(key);
    byKey.set(key, other === undefined ? record : joinStored(other, record).record);
  }
  return [...byKey.values()].toSorted((a, b) => order(a.type, b.type) || order(a.id, b.id));
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function addRecord(body: ReturnType<typeof makeBody>, record: StoredRecord): LineFault | undefined {
  const line = recordLine(record);
  const parsed = parseLine(line);
  if (typeof parsed === "string") return parsed;
  if (!isObject(parsed.value) || readRecord(parsed.value) === undefined) return "shape";
  return body.add(line) ? undefined : "long";
}

function addSetting(
  body: ReturnType<typeof makeBody>,
  name: string,
  value: Json,
): LineFault | undefined {
  const line = settingLine(name, value);
  const parsed = parseLine(line);
  if (typeof parsed === "string") return parsed;
  if (!isObject(parsed.value) || readSetting(parsed.value) === undefined) return "shape";
  return body.add(line) ? undefined : "long";
}

/** In order of their names, once each. */
async function named(blobs: Iterable<Omit<Attachment, "sha256">>): Promise<readonly Attachment[]> {
  const hashed = await Promise.all(
    Array.from(blobs, async ({ type, bytes }): Promise<[string, Attachment]> => {
      const sha256 = await sha256Of(bytes);
      return [sha256, { sha256, type, bytes }];
    }),
  );
  return [...new Map(hashed).values()].toSorted((a, b) => order(a.sha256, b.sha256));
}

function headerOf(draft: BundleDraft, count: number, isWhole: boolean): BundleHeader {
  const { space, made } = draft;
  const common = { format: "maillon", version: 1, space, made, count } as const;
  if (draft.kind === "backup") return { ...common, kind: "backup" } satisfies BackupHeader;
  const { from, points, replaces } = draft;
  const feed = isWhole ? draft.feed : undefined;
  return { ...common, kind: "replica", from, feed, points, replaces };
}

function checkedHeader(header: BundleHeader): string {
  const line = headerLine(header);
  const parsed = parseLine(line);
  if (typeof parsed === "string" || "problem" in readHeader(parsed.value)) {
    throw new RangeError(`no header of a bundle: ${line}`);
  }
  return line;
}

/** Lines on their way to bytes, a megabyte at a time: one string of a whole directory is twice as large. */
function makeBody() {
  const chunks: Bytes[] = [];
  let waiting: string[] = [];
  let waitingLength = 0;
  let count = 0;

  function flush(): void {
    chunks.push(utf8(waiting.join("")));
    waiting = [];
    waitingLength = 0;
  }

  return {
    /** False when the line is longer than a reader takes. */
    add(line: string): boolean {
      const isLong = line.length * 3 > caps.lineBytes && utf8(line).length > caps.lineBytes;
      if (isLong) return false;
      waiting.push(line, ",\n");
      waitingLength += line.length;
      count += 1;
      if (waitingLength > megabyte) flush();
      return true;
    },
    count: () => count,
    chunks(): readonly Bytes[] {
      flush();
      return chunks;
    },
  };
}

function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}
