import { type Cell, isShort } from "#crdt/cell.ts";
import type { Json } from "#crdt/json.ts";
import { put } from "#crdt/own.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { Bytes } from "./squeeze.ts";
import type { Packed, PackedCell } from "./unpack.ts";

export interface Packer {
  add(record: StoredRecord): void;
  readonly count: () => number;
  end(): string;
}

export function packRecords(records: Iterable<StoredRecord>): string {
  const packer = makePacker();
  for (const record of records) packer.add(record);
  return packer.end();
}

export function makePacker(): Packer {
  const actors = new Map<string, number>();
  const records: Packed["records"][number][] = [];
  let from: number | undefined;

  function indexOf(actor: string): number {
    const known = actors.get(actor);
    if (known !== undefined) return known;
    actors.set(actor, actors.size);
    return actors.size - 1;
  }

  function packCell(cell: Cell): PackedCell {
    if (!isShort(cell)) return cell;
    const [actor, n, at, value] = cell;
    from ??= Number.isSafeInteger(at) ? at : 0;
    const since = at - from;
    // A time of a hostile file may not add up again: it stands in brackets.
    const isExact = Number.isSafeInteger(at) && Number.isSafeInteger(since);
    return [indexOf(actor), n, isExact ? since : [at], value];
  }

  return {
    add(record) {
      const fields: Record<string, PackedCell> = {};
      for (const name of Object.keys(record.fields)) {
        const cell = record.fields[name];
        if (cell !== undefined) put(fields, name, packCell(cell));
      }
      records.push({ ...record, fields });
    },
    count: () => records.length,
    end: () => JSON.stringify({ actors: [...actors.keys()], from: from ?? 0, records }),
  };
}

/** Written once in idle time and read at each opening: « ’ » is `\u2019` in it, see `beyondLatin1`. */
export function packPage(records: Iterable<StoredRecord>): Bytes {
  return new TextEncoder().encode(packRecords(records).replaceAll(beyondLatin1, escaped));
}

/** One such character makes the browser decode a text to two bytes a character: a tenth of an opening. */
const beyondLatin1 = /[^\0-\xff]/g;

function escaped(character: string): string {
  return String.raw`\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Characters of its values, about: known before it is packed. */
export function sizeOfRecord({ fields }: StoredRecord): number {
  let size = 0;
  for (const cell of Object.values(fields)) {
    if (isShort(cell)) size += sizeOf(cell[3]);
    else for (const { value } of cell.values) size += sizeOf(value);
  }
  return size;
}

function sizeOf(value: Json): number {
  if (typeof value === "string") return value.length + 10;
  return typeof value === "object" && value !== null ? JSON.stringify(value).length + 10 : 14;
}
