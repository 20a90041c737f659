import type { StoredRecord } from "#crdt/record.ts";
import type { BundleProblem } from "#domain/bundle-problem.ts";
import type { BundleHeader, Bytes, LineCounts, Watch } from "#exchange/bundle.ts";
import { protect } from "#exchange/protect.ts";
import { openBundle, sizeProblem } from "#exchange/read-bundle.ts";
import { readPlain } from "#exchange/read-plain.ts";
import { type LeftOut, writeBundle } from "#exchange/write-bundle.ts";
import { answerWith } from "./answering.ts";

/**
 * Packing, scrypt and the reading of a whole directory would hold the page for a second or more.
 * To cancel: `terminate()`.
 */
export type ProtectQuestion = WriteQuestion | ReadQuestion;

export interface WriteQuestion {
  readonly act: "write";
  readonly space: BundleHeader["space"];
  readonly from: BundleHeader["from"];
  /** ISO, UTC, seconds. */
  readonly made: string;
  /** JSON texts of arrays of `StoredRecord`, such as pages and journal lines hold; states of one record are joined. */
  readonly records: readonly string[];
  /** Without it the file is plain. */
  readonly passphrase?: string | undefined;
}

export interface ReadQuestion {
  readonly act: "read";
  /** The file as received. */
  readonly bytes: Bytes;
  /** As a person typed it. */
  readonly passphrase?: string | undefined;
}

export type ProtectAnswer =
  | {
      readonly is: "written";
      readonly bytes: Bytes;
      /** Records in the file. */
      readonly count: number;
      readonly left: readonly LeftOut[];
    }
  /** The whole file was checked. `plain` is for `readPlain`, in the worker that applies it. */
  | {
      readonly is: "read";
      readonly header: BundleHeader;
      readonly lines: LineCounts;
      readonly plain: Bytes;
    }
  | { readonly is: "refused"; readonly problem: BundleProblem };

answerWith<ProtectQuestion, ProtectAnswer>((question, { progress }) =>
  answerProtect(question, progress),
);

export function answerProtect(
  question: ProtectQuestion,
  onProgress: (share: number) => void,
): Promise<ProtectAnswer> {
  return question.act === "write"
    ? write(question, { onProgress })
    : read(question, { onProgress });
}

async function write(
  { space, from, made, records, passphrase }: WriteQuestion,
  watch: Watch,
): Promise<ProtectAnswer> {
  const draft = { space, from, made, records: parseAll(records) };
  const { bytes: plain, count, left } = await writeBundle(draft, watch);
  const bytes = passphrase === undefined ? plain : await protect(plain, passphrase);
  const problem = sizeProblem(bytes);
  return problem ? { is: "refused", problem } : { is: "written", bytes, count, left };
}

async function read({ bytes, passphrase }: ReadQuestion, watch: Watch): Promise<ProtectAnswer> {
  const opened = await openBundle(bytes, { passphrase });
  if ("problem" in opened) return { is: "refused", problem: opened.problem };
  const reading = await readPlain(opened.bytes, watch);
  if (!reading.ok) return { is: "refused", problem: reading.problem };
  const { header, lines } = reading.bundle;
  return { is: "read", header, lines, plain: opened.bytes };
}

/** One text at a time, so that only the records stay in memory. */
function* parseAll(texts: readonly string[]): Generator<StoredRecord> {
  for (const text of texts) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by this app from records; the writer checks each again
    yield* JSON.parse(text) as readonly StoredRecord[];
  }
}
