import type { Replica } from "#crdt/replica.ts";
import type { RecordType } from "#domain/record-types.ts";
import { toEntry } from "./entry.ts";

/** Some ms of a slow phone. */
const slice = 200;

/** Makes the entries of a type in slices, before a screen asks for all of them at once. */
export async function readAhead(
  replica: Replica,
  type: RecordType,
  pause: () => Promise<void>,
): Promise<void> {
  let read = 0;
  for (const record of replica.all(type).values()) {
    // oxlint-disable-next-line no-await-in-loop -- each is a slice
    if ((read += 1) % slice === 0) await pause();
    toEntry(type, record);
  }
}
