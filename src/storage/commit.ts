import type { Database } from "./database.ts";
import { erasureRow } from "./erasures.ts";
import { readHead } from "./head.ts";
import { waitingBucket } from "./past.ts";
import { addRun } from "./points.ts";
import type { Change } from "./prepare.ts";
import { recordKey } from "./record-key.ts";
import { readRuns } from "./read-points.ts";
import { fourByFour } from "./slices.ts";
import { unsentText } from "./unsent-rows.ts";
import { writeHere } from "./write-here.ts";

export interface Stamp {
  /** Drawn when first written. */
  readonly actor: () => string;
  readonly at: number;
  /** Changed on this device: exists only here until a file holds it. */
  readonly isOwn: boolean;
  /** For the history: "here", or the device whose file it is. */
  readonly from: string;
  /** Id of that file in the inbox. */
  readonly file?: string | undefined;
  /** Of an erasure: see `ErasureRow`. */
  readonly review?: readonly string[];
  /** `beside` changes what was sent or confirmed: other tabs are to read it again. */
  readonly tells?: boolean | undefined;
}

/** More to do in the same transaction. Tables it may touch: unsent, drafts, meta, inbox, outbox, held. */
export type Beside = (rev: number) => readonly PromiseLike<unknown>[];

/**
 * Appends a change to the journal, all or nothing, and settles when the disk has it.
 * `base` is the rev of the memory that the change was prepared from. `undefined`: another tab has
 * written since, so nothing was; catch up and prepare again.
 */
export function commit(
  db: Database,
  base: number,
  { lines, records, taken }: Change,
  { actor, at, isOwn, from, file, review, tells = false }: Stamp,
  beside?: Beside,
): Promise<number | undefined> {
  if (lines.length === 0 && beside === undefined) {
    return readHead(db).then(({ rev }) => (rev === base ? rev : undefined));
  }
  const { journal, meta, history, unsent, drafts, inbox, outbox, held } = db;
  const erased = records.filter((record) => record.erased.length > 0).map(recordKey);
  const tables = [journal, history, unsent, drafts, inbox, outbox, held];
  return writeHere(db, tables, async (head) => {
    if (head.rev !== base) return undefined;
    const rev = base + lines.length;
    const work = [...(beside?.(rev) ?? [])];
    if (lines.length > 0 || tells) {
      const by = lines.length > 0 ? { actor: actor() } : {};
      const own = lines.length > 0 && isOwn ? { own: rev } : {};
      work.push(meta.put({ ...head, ...by, ...own, rev, sent: head.sent + (tells ? 1 : 0) }));
      if (by.actor !== undefined && by.actor !== head.actor) {
        work.push(startRun(db, base + 1, by.actor));
      }
    }
    if (lines.length > 0 && isOwn) {
      const text = unsentText(records.map((record) => [recordKey(record), rev]));
      work.push(unsent.add({ rev, part: 0, text }));
    }
    if (taken.length > 0) {
      const said = { at, from, ...(file !== undefined && { file }), ...(review && { review }) };
      work.push(meta.put(erasureRow(head, rev, taken, said)));
    }
    if (erased.length > 0) work.push(drafts.where("about").anyOf(erased).delete());
    const append = fourByFour([...lines.entries()], ([index, { text, past, erases }]) => {
      const line = { rev: base + 1 + index, actor: actor(), at, text };
      const added = journal.add(erases ? { ...line, erases: 1 } : line);
      if (past === undefined) return added;
      return Promise.all([
        added,
        history.add({ bucket: waitingBucket, part: line.rev, text: past }),
      ]);
    });
    await Promise.all([...work, append]);
    return rev;
  });
}

async function startRun(db: Database, first: number, actor: string): Promise<void> {
  await db.meta.put({ key: "runs", runs: addRun(await readRuns(db), first, actor) });
}
