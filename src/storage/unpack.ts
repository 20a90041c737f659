import type { Cell } from "#crdt/cell.ts";
import type { Json } from "#crdt/json.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { PageRow } from "./database.ts";

/**
 * Records as the journal and the pages write them: as they are, but in short cells the actor is a
 * number and the time a difference. A fifth is saved, and what `JSON.parse` makes of it becomes
 * the records in place. (By columns it was half the text, and took longer to read: a page that was
 * only just opened runs our code slowly, and JSON.parse as fast as ever.)
 */
export interface Packed {
  readonly actors: readonly string[];
  /** Wall clock that times are counted from. */
  readonly from: number;
  readonly records: readonly {
    readonly fields: Readonly<Record<string, PackedCell>>;
  }[];
}

export type PackedCell =
  | Exclude<Cell, readonly unknown[]>
  | [actor: unknown, n: number, at: unknown, value: Json];

export function unpackRecords(text: string): readonly StoredRecord[] {
  const { actors, from, records }: Packed = JSON.parse(text);
  for (const { fields } of records) {
    for (const name in fields) {
      const cell = fields[name];
      if (!Array.isArray(cell)) continue;
      const since = cell[2];
      cell[0] = actors[Number(cell[0])];
      cell[2] = Array.isArray(since) ? since[0] : from + Number(since);
    }
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each cell was made whole again in place
  return records as unknown as readonly StoredRecord[];
}

export function unpackPage({ bytes }: Pick<PageRow, "bytes">): readonly StoredRecord[] {
  return unpackRecords(new TextDecoder().decode(bytes));
}
