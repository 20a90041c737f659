import type { StoredRecord } from "#crdt/record.ts";
import { breathe } from "#storage/slices.ts";
import type { BundleProblem, LineFault } from "#domain/bundle-problem.ts";
import { readAttachment, sha256Of } from "./attachment-line.ts";
import type { Attachment, BundleKind, BundleReading, Bytes, Signed, Watch } from "./bundle.ts";
import { caps } from "./caps.ts";
import { asWritten, elementAt, findFrame, type Frame } from "./frame.ts";
import { isLineCount, readHeader } from "./header-line.ts";
import { lineTexts } from "./line-texts.ts";
import { isName, isObject, readRecord } from "./read-record.ts";
import { readReceipt, type ReceiptLine } from "./receipt-line.ts";
import { readSetting, type SettingLine } from "./setting-line.ts";

/** Checks the whole of an opened bundle: its frame, its hash, its header, then every line. */
export async function readPlain(received: Bytes, watch: Watch = {}): Promise<BundleReading> {
  const bytes = asWritten(received);
  const frame = findFrame(bytes);
  if ("problem" in frame) return refuse(frame.problem);
  // Before any record is parsed: what was damaged on the way is said as such, not as a bad line.
  const sha256 = await sha256Of(bytes.subarray(0, frame.to));
  if (sha256 !== frame.end["sha256"]) return refuse({ code: "bundle.altered" });
  const read = readHeader(frame.header);
  if ("problem" in read) return refuse(read.problem);
  // A publication is signed otherwise: what it is was told first.
  const signed = readSigned(frame.end);
  if (signed === null) return refuse({ code: "bundle.signature" });
  watch.signal?.throwIfAborted();
  const lines = await readLines(bytes, frame, read.header.kind, watch);
  if ("problem" in lines) return refuse(lines.problem);
  const { records, attachments, settings, receipts } = lines;
  const others = lines.others + settings.length + receipts.length;
  const found = records.length + attachments.length + others;
  for (const said of [read.header.count, frame.end["count"]]) {
    const count = isLineCount(said) ? said : 0;
    if (said !== found) return refuse({ code: "bundle.count", said: count, found });
  }
  const counts = { records: records.length, attachments: attachments.length, others };
  const { header } = read;
  const bundle = { header, records, attachments, receipts, lines: counts, sha256, signed };
  const byName = settings.map(({ name, value }) => [name, value] as const);
  return { ok: true, bundle: { ...bundle, settings: Object.fromEntries(byName) } };
}

/** `null`: a signature without its signer, or the other way round. */
function readSigned({ signer, signature }: Frame["end"]): Signed | null | undefined {
  if (signer === undefined && signature === undefined) return undefined;
  if (!isName(signer, caps.actorLength) || !isName(signature, caps.nameLength)) return null;
  return { signer, signature };
}

function refuse(problem: BundleProblem): BundleReading {
  return { ok: false, problem };
}

interface Lines {
  readonly records: StoredRecord[];
  readonly attachments: Attachment[];
  readonly settings: SettingLine[];
  readonly receipts: ReceiptLine[];
  readonly others: number;
}

async function readLines(
  bytes: Bytes,
  { from, to }: Frame,
  kind: BundleKind,
  { onProgress, signal }: Watch,
): Promise<Lines | { readonly problem: BundleProblem }> {
  const records: StoredRecord[] = [];
  const attachments: Attachment[] = [];
  const settings: SettingLine[] = [];
  const receipts: ReceiptLine[] = [];
  const attachmentLines: number[] = [];
  let others = 0;
  // `[` and the header are lines 1 and 2.
  let line = 3;
  let told = from;
  const texts = lineTexts(bytes, from, to);
  for (let at = from; at < to; line += 1) {
    const lineEnd = bytes.indexOf(0x0a, at);
    const taken = takeRecord(texts.next()) ?? takeElement(elementAt(bytes, at, lineEnd), kind);
    if (typeof taken === "string") return { problem: { code: "bundle.line", line, fault: taken } };
    if (taken === undefined) others += 1;
    else if ("sha256" in taken) {
      attachments.push(taken);
      attachmentLines.push(line);
    } else if ("name" in taken) settings.push(taken);
    else if ("receipt" in taken) receipts.push(taken.receipt);
    else records.push(taken);
    at = lineEnd + 1;
    if (at - told < sliceBytes) continue;
    told = at;
    onProgress?.(at / to);
    // oxlint-disable-next-line no-await-in-loop -- to stop here is its whole purpose
    await breathe();
    signal?.throwIfAborted();
  }
  const wrong = attachmentLines[await findMisnamed(attachments)];
  if (wrong === undefined) return { records, attachments, settings, receipts, others };
  return { problem: { code: "bundle.line", line: wrong, fault: "attachment" } };
}

/** Some 5 ms of a laptop. */
const sliceBytes = 524_288;

/**
 * The ordinary line, at a third of the price: every record that this takes the other way would take
 * too, and what it leaves (`undefined`) goes there to be named. A text that is short cannot nest to
 * any harm, and one without an escaped character cannot hold half of one: it came out of UTF-8.
 */
function takeRecord(text: string | undefined): StoredRecord | undefined {
  if (text === undefined || text.length > shortLine || text.includes(String.raw`\u`))
    return undefined;
  if (!text.endsWith("},")) return undefined;
  try {
    const value: unknown = JSON.parse(text.slice(0, -1));
    return isObject(value) ? readRecord(value) : undefined;
  } catch {
    return undefined;
  }
}

const shortLine = 65_536;

type Taken =
  | StoredRecord
  | Attachment
  | SettingLine
  | { readonly receipt: ReceiptLine }
  | LineFault
  | undefined;

function takeElement(element: ReturnType<typeof elementAt>, kind: BundleKind): Taken {
  return typeof element === "string" ? element : takeLine(element.value, kind);
}

/** `undefined` for a line of a kind that is not ours to read. */
function takeLine(value: unknown, kind: BundleKind): Taken {
  if (!isObject(value) || value["end"] === true) return "shape";
  if ("type" in value && "id" in value) return readRecord(value) ?? "shape";
  if ("receipt" in value && kind === "receipt") return readReceipt(value) ?? "shape";
  if ("setting" in value && kind === "backup") return readSetting(value) ?? "shape";
  return "blob" in value ? (readAttachment(value) ?? "shape") : undefined;
}

/** The first whose bytes are not those that its name announces; -1 when all are. */
async function findMisnamed(attachments: readonly Attachment[]): Promise<number> {
  const hashes = await Promise.all(attachments.map(({ bytes }) => sha256Of(bytes)));
  return attachments.findIndex(({ sha256 }, at) => hashes[at] !== sha256);
}
