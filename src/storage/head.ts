import type { Database, HeadRow } from "./database.ts";
import { StorageError } from "./storage-error.ts";
import { transact } from "./transact.ts";

/** The counters of a database; a database that was only just made has none yet. */
export async function findHead(db: Database): Promise<HeadRow | undefined> {
  const row = await db.meta.get("head");
  return row?.key === "head" ? row : undefined;
}

/** To be called where the head is known to be there: after `openHead`. */
export async function readHead(db: Database): Promise<HeadRow> {
  const head = await findHead(db);
  if (head === undefined) throw new Error(`${db.name} has lost its counters`);
  return head;
}

/**
 * Reads the head, made with a new device name if there is none. Of two tabs only one makes it. `told`: a
 * colleague knows the device by that name, and its key with it; a try that was killed left another one,
 * under which nothing was written yet.
 * @throws {RangeError} another space lives here. @throws {StorageError} `DatabaseGone`: there is none, and no name to give.
 */
export async function openHead(
  db: Database,
  space: string,
  drawDevice: (() => string) | undefined,
  told?: string,
): Promise<HeadRow> {
  const head = (await findHead(db)) ?? (drawDevice && (await makeHead(db, space, drawDevice())));
  if (head === undefined) throw new StorageError("DatabaseGone");
  if (head.space !== space) throw new RangeError(`${db.name} is of space ${head.space}`);
  if (told === undefined || told === head.device || head.own !== undefined) return head;
  return transact(db, [db.meta], async () => {
    const named = { ...(await readHead(db)), device: told };
    await db.meta.put(named);
    return named;
  });
}

function makeHead(db: Database, space: string, device: string): Promise<HeadRow> {
  return transact(db, [db.meta], async () => {
    const made: HeadRow = { key: "head", space, device, rev: 0, folds: 0, sent: 0 };
    const head = (await findHead(db)) ?? made;
    if (head === made) await db.meta.add(made);
    return head;
  });
}
