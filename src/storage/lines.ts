import type { Removed, StoredRecord } from "#crdt/record.ts";
import { makePacker, sizeOfRecord } from "./pack.ts";
import { type PastEntry, toPast } from "./past.ts";

/** A line of the journal before it has its number. */
export interface Line {
  /** See `packRecords`. */
  readonly text: string;
  /** JSON of the values that they removed, if any. */
  readonly past: string | undefined;
  readonly erases: boolean;
}

/** Of a line, and with it of what is parsed in one piece. */
const mostRecords = 256;
const mostCharacters = 1 << 20;

export interface Lines {
  add(delta: StoredRecord, removed: readonly Removed[]): void;
  end(): readonly Line[];
}

/** Cuts changed records into lines. `at` and `from`: when and by whom what they removed was replaced. */
export function makeLines(at: number, from: string): Lines {
  const lines: Line[] = [];
  let packer = makePacker();
  let past: PastEntry[] = [];
  let characters = 0;
  let erases = false;

  function cut(): void {
    if (packer.count() === 0) return;
    const pastText = past.length > 0 ? JSON.stringify(past) : undefined;
    lines.push({ text: packer.end(), past: pastText, erases });
    [packer, past, characters, erases] = [makePacker(), [], 0, false];
  }

  return {
    add(delta, removed) {
      const size = sizeOfRecord(delta);
      if (packer.count() === mostRecords || characters + size > mostCharacters) cut();
      packer.add(delta);
      characters += size;
      erases ||= delta.erased.length > 0;
      for (const value of removed) past.push(toPast(value, at, from));
    },
    end() {
      cut();
      return lines;
    },
  };
}
