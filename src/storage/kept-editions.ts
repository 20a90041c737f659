import type { Database } from "./database.ts";
import { writeHere } from "./write-here.ts";

/** What a team's device remembers of the last edition that it handed to a reader: ids alone, re-keyed. */
export interface KeptEdition {
  readonly edition: number;
  /** Wall clock, ms. */
  readonly at: number;
  /** `type/id` as the reader saw them. */
  readonly keys: readonly string[];
}

export async function findEditionKept(
  db: Database,
  reader: string,
): Promise<KeptEdition | undefined> {
  const row = await db.published.get(rowOf(reader));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only keepEdition writes there
  return row?.value as KeptEdition | undefined;
}

/** @throws {StorageError} */
export async function keepEdition(db: Database, reader: string, kept: KeptEdition): Promise<void> {
  await writeHere(db, [db.published], () => db.published.put({ id: rowOf(reader), value: kept }));
}

/** Beside the rows of a reader's own space, which a team's has not. */
function rowOf(reader: string): string {
  return `sent/${reader}`;
}
