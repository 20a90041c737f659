import type { Database, InboxRow } from "./database.ts";
import { writeHere } from "./write-here.ts";

/** A spreadsheet on its way in waits beside the files of colleagues, under ids that no file of theirs has. */
const prefix = "import/";

export function isImportFile({ id }: Pick<InboxRow, "id">): boolean {
  return id.startsWith(prefix);
}

/** Keeps the file as it came; its id in the inbox is given back. */
export async function saveImportFile(db: Database, file: InboxRow): Promise<string> {
  const id = `${prefix}${file.id}`;
  await writeHere(db, [db.inbox], () => db.inbox.put({ ...file, id }));
  return id;
}

/** One that was removed, as it was. */
export async function restoreImportFile(db: Database, row: InboxRow): Promise<void> {
  await writeHere(db, [db.inbox], () => db.inbox.put(row));
}

export function findImportFile(db: Database, id: string): Promise<InboxRow | undefined> {
  return db.inbox.get(id);
}

/** Those that no import names any more: it was finished, or given up, or its tab was killed between the two. */
export async function removeImportFiles(
  db: Database,
  { but, before }: { readonly but?: string | undefined; readonly before: number },
): Promise<void> {
  await writeHere(db, [db.inbox], () =>
    db.inbox
      .where("id")
      .startsWith(prefix)
      .and(({ id, receivedAt }) => id !== but && receivedAt < before)
      .delete(),
  );
}
