import { binState } from "#crdt/bin.ts";
import { shownValue } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { BundleProblem } from "#domain/bundle-problem.ts";
import { countTypes } from "#domain/count-types.ts";
import type { BackupHeader, Bytes, LineCounts, ReplicaHeader } from "#exchange/bundle.ts";
import { openBundle } from "#exchange/read-bundle.ts";
import { readPlain } from "#exchange/read-plain.ts";

export interface ProtectQuestion {
  /** The file as received. */
  readonly bytes: Bytes;
  /** As a person typed it. */
  readonly passphrase?: string | undefined;
}

/** A colleague who is in the file: whoever joins the team may be one of them. */
export interface FileMember {
  readonly id: string;
  readonly name: string;
}

export type ProtectAnswer =
  /** The whole file was checked. `plain` is what it holds once opened, for `readPlain`. */
  | {
      readonly is: "read";
      readonly header: ReplicaHeader | BackupHeader;
      readonly lines: LineCounts;
      /** It holds changes only, for a device that has the rest. */
      readonly isPart: boolean;
      readonly members: readonly FileMember[];
      /** How many records of each type. */
      readonly held: Readonly<Record<string, number>>;
      readonly plain: Bytes;
    }
  | { readonly is: "refused"; readonly problem: BundleProblem };

/** Says whose a file is before anybody has a database to put it in; scrypt would hold the page. */
export async function openProtected(
  { bytes, passphrase }: ProtectQuestion,
  onProgress: (share: number) => void,
): Promise<ProtectAnswer> {
  const opened = await openBundle(bytes, { passphrase });
  if ("problem" in opened) return { is: "refused", problem: opened.problem };
  const reading = await readPlain(opened.bytes, { onProgress });
  if (!reading.ok) return { is: "refused", problem: reading.problem };
  const { header, lines, records } = reading.bundle;
  if (header.kind === "receipt") {
    return { is: "refused", problem: { code: "bundle.kind", kind: "receipt" } };
  }
  const members = membersIn(records);
  const isPart = header.kind === "replica" && (header.feed?.since[0] ?? 0) > 0;
  const held = countTypes(records.filter(({ erased }) => erased.length === 0));
  return { is: "read", header, lines, isPart, members, held, plain: opened.bytes };
}

function membersIn(records: readonly StoredRecord[]): readonly FileMember[] {
  return records
    .filter((record) => record.type === "members" && isHere(record))
    .flatMap((record) => {
      const name = shownValue(cellOf(record, "name"));
      return typeof name === "string" ? [{ id: record.id, name }] : [];
    });
}

/** A member who left is no one to choose. */
function isHere(record: StoredRecord): boolean {
  if (record.erased.length > 0 || binState(record) === "binned") return false;
  return shownValue(cellOf(record, "active")) !== false;
}
