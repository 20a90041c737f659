import type { BundleProblem } from "#domain/bundle-problem.ts";
import type { BundleHeader, Bytes, LineCounts } from "#exchange/bundle.ts";
import { openBundle } from "#exchange/read-bundle.ts";
import { readPlain } from "#exchange/read-plain.ts";
import { answerWith } from "./answering.ts";

export interface ProtectQuestion {
  /** The file as received. */
  readonly bytes: Bytes;
  /** As a person typed it. */
  readonly passphrase?: string | undefined;
}

export type ProtectAnswer =
  /** The whole file was checked. `plain` is what it holds once opened, for `readPlain`. */
  | {
      readonly is: "read";
      readonly header: BundleHeader;
      readonly lines: LineCounts;
      readonly plain: Bytes;
    }
  | { readonly is: "refused"; readonly problem: BundleProblem };

answerWith<ProtectQuestion, ProtectAnswer>((question, { progress }) =>
  openProtected(question, progress),
);

/** Says whose a file is before anybody has a database to put it in; scrypt would hold the page. */
export async function openProtected(
  { bytes, passphrase }: ProtectQuestion,
  onProgress: (share: number) => void,
): Promise<ProtectAnswer> {
  const opened = await openBundle(bytes, { passphrase });
  if ("problem" in opened) return { is: "refused", problem: opened.problem };
  const reading = await readPlain(opened.bytes, { onProgress });
  if (!reading.ok) return { is: "refused", problem: reading.problem };
  const { header, lines } = reading.bundle;
  return { is: "read", header, lines, plain: opened.bytes };
}
