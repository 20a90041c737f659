import type { Bytes } from "#exchange/bundle.ts";
import { readPlain } from "#exchange/read-plain.ts";
import { allRecords } from "#storage/all-records.ts";
import { openStore } from "#storage/store.ts";
import type { Speaker } from "./answering.ts";
import { compare, type Comparison } from "./compare-records.ts";

export type { Comparison };

export interface CompareQuestion {
  readonly database: string;
  readonly space: string;
  /** The opened backup, as `checkFile` gave it. */
  readonly plain: Bytes;
}

export async function compareFile(
  { database, space, plain }: CompareQuestion,
  speak: Speaker,
): Promise<Comparison> {
  const reading = await readPlain(plain, { onProgress: speak.progress });
  if (!reading.ok) throw new Error(`a checked file was refused: ${reading.problem.code}`);
  const store = await openStore({ database, space, now: Date.now });
  try {
    await store.load();
    return compare(reading.bundle.records, allRecords(store.replica));
  } finally {
    store.close();
  }
}
