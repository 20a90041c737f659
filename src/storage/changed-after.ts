import type { Database } from "./database.ts";
import { revsOf } from "./place.ts";
import { recordKey } from "./record-key.ts";
import { unpackRecords } from "./unpack.ts";

/** `type/id` of all that changed after the rev `since`, whoever changed it; a few more where an older version folded. */
export function changedAfter(db: Database, since: number): Promise<ReadonlySet<string>> {
  return db.transaction("r", [db.pages, db.places, db.journal], async () => {
    const keys = new Set<string>();
    const later = db.pages.where("rev").above(since);
    const [pages, revs] = await Promise.all([later.primaryKeys(), later.keys()]);
    const places = await db.places.bulkGet(pages);
    for (const [index, place] of places.entries()) {
      if (place === undefined) continue;
      const known = revsOf(place, Number(revs[index]));
      for (const [at, key] of keysOf(place).entries()) {
        if (known === undefined || (known[at] ?? Infinity) > since) keys.add(key);
      }
    }
    for (const rev of await db.journal.where("rev").above(since).primaryKeys()) {
      // oxlint-disable-next-line no-await-in-loop -- one line in memory at a time
      const line = await db.journal.get(rev);
      if (line === undefined) continue;
      for (const record of unpackRecords(line.text)) keys.add(recordKey(record));
    }
    return keys;
  });
}

function keysOf({ text }: { readonly text: string }): readonly string[] {
  return JSON.parse(text);
}
