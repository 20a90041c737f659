import type { BundleProblem } from "#domain/bundle-problem.ts";
import { breathe } from "#storage/slices.ts";
import { sha256Of } from "./attachment-line.ts";
import type { BundleKeys, Bytes, Watch } from "./bundle.ts";
import { caps } from "./caps.ts";
import { asWritten, elementAt, findFrame } from "./frame.ts";
import { concat } from "./gzip.ts";
import { isLineCount } from "./header-line.ts";
import { openBundle } from "./read-bundle.ts";
import { isObject } from "./read-record.ts";

export type Line = Readonly<Record<string, unknown>>;

/** A file of ours that holds no cells: its frame, hash, caps and counts are checked, not its lines. */
export interface PlainFile {
  readonly header: Line;
  /** Between header and end; the first of them is line 3 of the file. */
  readonly lines: readonly Line[];
  readonly end: Line;
  /** Of the bytes from « [ » to the newline before the end: 64 hexadecimal digits. */
  readonly sha256: string;
}

export type Refused = { readonly problem: BundleProblem };

/** The kinds whose lines are plain values. */
export type PlainKind = "publication" | "proposal";

/** Opens a file and checks all that does not depend on what its lines say. */
export async function readPlainFile(
  received: Bytes,
  kind: PlainKind,
  keys: BundleKeys = {},
  watch: Watch = {},
): Promise<PlainFile | Refused> {
  const opened = await openBundle(received, keys, watch);
  if ("problem" in opened) return opened;
  const bytes = asWritten(opened.bytes);
  const frame = findFrame(bytes);
  if ("problem" in frame) return frame;
  const { header, end, from, to } = frame;
  const sha256 = await sha256Of(bytes.subarray(0, to));
  if (sha256 !== end["sha256"]) return { problem: { code: "bundle.altered" } };
  if (!isObject(header)) return { problem: misshapenHeader };
  if (header["kind"] !== kind) return { problem: otherKind(header["kind"]) };
  watch.signal?.throwIfAborted();
  const lines: Line[] = [];
  for (let at = from; at < to;) {
    const lineEnd = bytes.indexOf(0x0a, at);
    const element = elementAt(bytes, at, lineEnd);
    const line = lines.length + 3;
    if (typeof element === "string") {
      return { problem: { code: "bundle.line", line, fault: element } };
    }
    if (!isObject(element.value) || element.value["end"] === true) return misshapen(line);
    lines.push(element.value);
    at = lineEnd + 1;
    if (lines.length % 512 !== 0) continue;
    watch.onProgress?.(at / to);
    // oxlint-disable-next-line no-await-in-loop -- to stop here is its whole purpose
    await breathe();
    watch.signal?.throwIfAborted();
  }
  for (const said of [header["count"], end["count"]]) {
    const count = isLineCount(said) ? said : 0;
    if (said !== lines.length) {
      return { problem: { code: "bundle.count", said: count, found: lines.length } };
    }
  }
  return { header, lines, end, sha256 };
}

export const misshapenHeader = { code: "bundle.line", line: 2, fault: "shape" } as const;

/** `line` counts from 1, as a text editor shows it. */
export function misshapen(line: number): Refused {
  return { problem: { code: "bundle.line", line, fault: "shape" } };
}

function otherKind(kind: unknown): BundleProblem {
  const known = (["replica", "backup", "receipt", "publication", "proposal"] as const).find(
    (name) => name === kind,
  );
  return known === undefined ? { code: "bundle.newer" } : { code: "bundle.kind", kind: known };
}

/**
 * The bytes of a plain `.maillon.json`. `seal` gives what the end says besides the hash: a signature.
 * @throws {RangeError} a line is longer than a reader takes.
 */
export async function writePlainFile(
  header: Line,
  lines: readonly Line[],
  seal: (sha256: string) => Promise<Readonly<Record<string, string>>>,
): Promise<Bytes> {
  const count = lines.length;
  const texts = [{ ...header, count }, ...lines].map((line) => JSON.stringify(line));
  const long = texts.find((text) => text.length * 3 > caps.lineBytes && isLong(text));
  if (long !== undefined) throw new RangeError(`a line over 4 MB: ${long.slice(0, 200)}`);
  const covered = utf8(`[\n${texts.map((text) => `${text},\n`).join("")}`);
  const sha256 = await sha256Of(covered);
  const end = { end: true, count, sha256, ...(await seal(sha256)) };
  return concat([covered, utf8(`${JSON.stringify(end)}\n]\n`)]);
}

function isLong(text: string): boolean {
  return utf8(text).length > caps.lineBytes;
}

function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}
