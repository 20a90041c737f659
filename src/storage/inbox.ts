import type { Database, InboxRow, OutboxRow } from "./database.ts";
import { isImportFile } from "./import-file.ts";
import { writeHere } from "./write-here.ts";

/** Keeps a received file as it came, before anything of it is read. */
export async function saveReceived(db: Database, file: InboxRow): Promise<void> {
  await writeHere(db, [db.inbox], () => db.inbox.put(file));
}

/** Files of colleagues that were not wholly joined, oldest first. */
export async function listReceived(db: Database): Promise<InboxRow[]> {
  const rows = await db.inbox.toArray();
  return rows.filter((row) => !isImportFile(row)).toSorted((a, b) => a.receivedAt - b.receivedAt);
}

/** Their ids, without reading what is in them. */
export async function listReceivedIds(db: Database): Promise<readonly string[]> {
  return (await db.inbox.toCollection().primaryKeys()).filter((id) => !isImportFile({ id }));
}

/** A refused file, or one that the person no longer wants. */
export function removeReceived(db: Database, id: string): Promise<void> {
  return writeHere(db, [db.inbox], async () => {
    await Promise.all([db.inbox.delete(id), db.meta.delete(`cursor/${id}`)]);
  });
}

/** What each joined file brought, newest first. */
export async function listReceipts(db: Database): Promise<OutboxRow[]> {
  const rows = await db.outbox.toArray();
  return rows.toSorted((a, b) => b.at - a.at);
}
